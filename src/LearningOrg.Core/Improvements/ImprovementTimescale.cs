namespace LearningOrg.Core.Improvements;

/// <summary>How soon the gain can be had. What short means is the organization's own word.</summary>
/// <remarks>A closed set, ordered from short to long; the code is what to store.</remarks>
public sealed class ImprovementTimescale : ClosedSet<ImprovementTimescale>
{
    private ImprovementTimescale(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>A quick win.</summary>
    public static ImprovementTimescale ShortTerm { get; } = new(0, "short", "Short term");

    /// <summary>Within a planning period.</summary>
    public static ImprovementTimescale MediumTerm { get; } = new(1, "medium", "Medium term");

    /// <summary>Beyond one.</summary>
    public static ImprovementTimescale LongTerm { get; } = new(2, "long", "Long term");

    /// <summary>All timescales, from short to long.</summary>
    public static IReadOnlyList<ImprovementTimescale> All { get; } = new Sequence<ImprovementTimescale>([ShortTerm, MediumTerm, LongTerm]);

    /// <summary>The timescale with a code.</summary>
    /// <param name="code">As stored: <c>short</c>.</param>
    /// <exception cref="ArgumentException">No timescale has the code; the message lists those there are.</exception>
    public static ImprovementTimescale FromCode(string code) => FromCode(code, nameof(code));

    internal static ImprovementTimescale FromCode(string? code, string argument) => Find(All, code, argument);
}
