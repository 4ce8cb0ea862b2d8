namespace LearningOrg.Cli.Files;

/// <summary>Shows which share of the samples is drawn.</summary>
internal static class SamplingProgressBar
{
    public static T Show<T>(Terminal terminal, Func<IProgress<double>, T> draw) => PatientProgressBar.Show<T, double>(
        terminal, "Drawing samples", draw, (bar, share) => bar.Value = share * bar.MaxValue);
}
