using LearningOrg.Interchange;

namespace LearningOrg.Cli.Files;

/// <summary>Shows how far a file has been read.</summary>
internal static class ReadingProgressBar
{
    public static T Show<T>(Terminal terminal, Func<IProgress<ReadingProgress>, T> read) =>
        PatientProgressBar.Show<T, ReadingProgress>(terminal, "Reading", read, (bar, progress) =>
        {
            bar.Description = progress.Step is ReadingStep.FindingDateFormat ? "Finding the date format" : "Reading rows";
            bar.MaxValue = Math.Max(1, progress.TotalBytes);
            bar.Value = progress.BytesRead;
        });
}
