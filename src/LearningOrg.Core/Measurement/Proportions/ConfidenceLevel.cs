namespace LearningOrg.Core.Measurement.Proportions;

/// <summary>How often an interval made like this one holds the true share.</summary>
/// <remarks>
/// A closed set of the three that are in use, two-sided; the code is what to store. The quantiles are constants, so that every machine has the same.
/// </remarks>
public sealed class ConfidenceLevel : ClosedSet<ConfidenceLevel>
{
    private ConfidenceLevel(int order, string code, string name, double quantile)
        : base(order, code, name) => Quantile = quantile;

    /// <summary>Nine times out of ten.</summary>
    public static ConfidenceLevel Ninety { get; } = new(0, "90", "90 %", 1.6448536269514722);

    /// <summary>Nineteen times out of twenty, which is what most people mean when they name none.</summary>
    public static ConfidenceLevel NinetyFive { get; } = new(1, "95", "95 %", 1.959963984540054);

    /// <summary>Ninety-nine times out of a hundred.</summary>
    public static ConfidenceLevel NinetyNine { get; } = new(2, "99", "99 %", 2.5758293035489004);

    /// <summary>All levels, in order.</summary>
    public static IReadOnlyList<ConfidenceLevel> All { get; } = new Sequence<ConfidenceLevel>([Ninety, NinetyFive, NinetyNine]);

    /// <summary>The level with a code.</summary>
    /// <param name="code">As stored: <c>95</c>.</param>
    /// <exception cref="ArgumentException">No level has the code; the message lists those there are.</exception>
    public static ConfidenceLevel FromCode(string code) => FromCode(code, nameof(code));

    internal static ConfidenceLevel FromCode(string? code, string argument) => Find(All, code, argument);

    /// <summary>So many standard deviations of the normal distribution to either side.</summary>
    internal double Quantile { get; }
}
