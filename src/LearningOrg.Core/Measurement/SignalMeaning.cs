namespace LearningOrg.Core.Measurement;

/// <summary>What a change of a metric means.</summary>
/// <remarks>A closed set, as NHS England's <i>Making Data Count</i> has it; the code is what to store.</remarks>
public sealed class SignalMeaning : ClosedSet<SignalMeaning>
{
    private SignalMeaning(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>The numbers are better than they were.</summary>
    public static SignalMeaning Improvement { get; } = new(0, "improvement", "Improvement");

    /// <summary>The numbers are worse than they were.</summary>
    public static SignalMeaning Concern { get; } = new(1, "concern", "Concern");

    /// <summary>The numbers are others than they were, and as good: they stay within the range that is to be kept.</summary>
    public static SignalMeaning Neutral { get; } = new(2, "neutral", "Neutral");

    /// <summary>All meanings, in order.</summary>
    public static IReadOnlyList<SignalMeaning> All { get; } = new Sequence<SignalMeaning>([Improvement, Concern, Neutral]);

    /// <summary>The meaning with a code.</summary>
    /// <param name="code">As stored: <c>improvement</c>.</param>
    /// <exception cref="ArgumentException">No meaning has the code; the message lists those there are.</exception>
    public static SignalMeaning FromCode(string code) => Find(All, code, nameof(code));

    internal static SignalMeaning Of(Metric metric, double from, double to) => metric.Compare(to, from) switch
    {
        > 0 => Improvement,
        < 0 => Concern,
        _ => Neutral,
    };
}
