using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements;

/// <summary>The guards of the way back from a snapshot. Each error names the member.</summary>
internal static class Snapshots
{
    public static void CheckVersion(int version, int known, string member)
    {
        if (version != known)
        {
            throw new ArgumentException($"{member} is {Text.Of(version)}, but this library reads {Text.Of(known)} only.", member);
        }
    }

    public static string? NullOrText(string? text, string member) => text is null ? null : Guard.Against.Blank(text, member);

    public static DateTimeOffset Instant(DateTimeOffset instant, string member) => instant != default
        ? instant
        : throw new ArgumentException($"{member} is the default instant, which stands for none.", member);

    public static int AtLeastOne(int number, string member) => number >= 1
        ? number
        : throw new ArgumentOutOfRangeException(member, number, $"{member} must be at least 1.");
}
