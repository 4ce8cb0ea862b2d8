namespace LearningOrg.Core.Measurement.Snapshots;

/// <summary>The guard of the way back from a snapshot that names the member.</summary>
internal static class Restoring
{
    public static DateTimeOffset Instant(DateTimeOffset instant, string member) => instant != default
        ? instant
        : throw new ArgumentException($"{member} is the default instant, which stands for none.", member);
}
