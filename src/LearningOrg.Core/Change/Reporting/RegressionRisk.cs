namespace LearningOrg.Core.Change.Reporting;

/// <summary>How likely it is that what was gained is lost again.</summary>
/// <remarks>A closed set, told from signs and not from a formula; the code is what to store.</remarks>
public sealed class RegressionRisk : ClosedSet<RegressionRisk>
{
    private RegressionRisk(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>There is no sign of it.</summary>
    public static RegressionRisk Low { get; } = new(0, "low", "Low");

    /// <summary>Something that a passed step rests on goes stale or falls due soon, or people are not ready.</summary>
    public static RegressionRisk Elevated { get; } = new(1, "elevated", "Elevated");

    /// <summary>A passed step has lapsed.</summary>
    public static RegressionRisk High { get; } = new(2, "high", "High");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<RegressionRisk> All { get; } = new Sequence<RegressionRisk>([Low, Elevated, High]);

    /// <summary>The risk with a code.</summary>
    /// <param name="code">As stored: <c>elevated</c>.</param>
    /// <exception cref="ArgumentException">No risk has the code; the message lists those there are.</exception>
    public static RegressionRisk FromCode(string code) => Find(All, code, nameof(code));
}
