namespace LearningOrg.Cli.Portfolios;

/// <summary>Which improvements to choose from, and by what rules, as it was written.</summary>
internal sealed record PortfolioRequest(
    decimal Budget,
    string? Cost,
    string Value,
    string? Policy,
    bool WithCurve,
    IReadOnlyList<string> Requires,
    IReadOnlyList<string> Excludes,
    IReadOnlyList<string> MustDo,
    IReadOnlyList<string> Capacities)
{
    /// <summary>The value that is no column, but what the policy makes of several.</summary>
    public const string Score = "score";
}
