using Ardalis.GuardClauses;

namespace LearningOrg.Core;

/// <summary>Which model, in which version, measured in which unit, made a score.</summary>
/// <remarks>
/// Two scores can be compared exactly when their model ids are equal: name, version and unit, letter by letter. The unit carries what the
/// number is relative to: a period ("per quarter") or one backlog.
/// </remarks>
public sealed record ScoringModelId
{
    private ScoringModelId(string name, string version, string unit)
    {
        Name = name;
        Version = version;
        Unit = unit;
    }

    /// <summary>The name of the model: <c>RICE</c>.</summary>
    public string Name { get; }

    /// <summary>The version of the model's definition, weights and ranges: <c>1</c>, <c>2026.2</c>.</summary>
    public string Version { get; }

    /// <summary>What one point of score is: <c>weighted reach per quarter per person-month</c>.</summary>
    public string Unit { get; }

    /// <summary>Names a model.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="version">Not blank. Change it whenever a weight, a range or the formula changes.</param>
    /// <param name="unit">Not blank.</param>
    /// <exception cref="ArgumentException">One of them is blank or has white space around it.</exception>
    public static ScoringModelId Of(string name, string version, string unit) =>
        new(Guard.Against.Untidy(name), Guard.Against.Untidy(version), Guard.Against.Untidy(unit));

    /// <summary>As <c>RICE 1 (weighted reach per quarter per person-month)</c>.</summary>
    public override string ToString() => $"{Name} {Version} ({Unit})";
}
