namespace LearningOrg.Core.Change;

/// <summary>In which order the steps may be taken.</summary>
/// <remarks>A closed set; the code is what to store.</remarks>
public sealed class ChangePace : ClosedSet<ChangePace>
{
    private ChangePace(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>One after the other: each step needs all before it. Kotter (1996): skipping steps makes it seem faster and never is.</summary>
    public static ChangePace Sequential { get; } = new(0, "sequential", "Sequential");

    /// <summary>Side by side: a step needs only the steps that are declared. Kotter, <i>Accelerate</i> (2014).</summary>
    public static ChangePace Accelerated { get; } = new(1, "accelerated", "Accelerated");

    /// <summary>Both paces, in order.</summary>
    public static IReadOnlyList<ChangePace> All { get; } = new Sequence<ChangePace>([Sequential, Accelerated]);

    /// <summary>The pace with a code.</summary>
    /// <param name="code">As stored: <c>sequential</c>.</param>
    /// <exception cref="ArgumentException">No pace has the code; the message lists those there are.</exception>
    public static ChangePace FromCode(string code) => FromCode(code, nameof(code));

    internal static ChangePace FromCode(string? code, string argument) => Find(All, code, argument);
}
