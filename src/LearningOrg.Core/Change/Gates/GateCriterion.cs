using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Requirements;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Change.Gates;

/// <summary>A question that a gate asks, and what answers it with yes.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record GateCriterion
{
    private GateCriterion(string code, string statement, GateRequirement requirement, double? weight)
    {
        Code = code;
        Statement = statement;
        Requirement = requirement;
        Weight = weight;
    }

    /// <summary>A stable, lower-case code; unique within a policy.</summary>
    public string Code { get; }

    /// <summary>What is the case when it is met, as a sentence without its full stop.</summary>
    public string Statement { get; }

    /// <summary>What meets it.</summary>
    public GateRequirement Requirement { get; }

    /// <summary>How much it counts toward the score of the gate; null where it must be met anyway.</summary>
    public double? Weight { get; }

    /// <summary>Whether the gate stays closed without it.</summary>
    public bool IsMust => Weight is null;

    /// <summary>A criterion without which the gate stays closed.</summary>
    /// <param name="code">Lower-case words joined by hyphens; unique within a policy.</param>
    /// <param name="statement">What is the case when it is met; not blank.</param>
    /// <param name="requirement">What meets it.</param>
    /// <exception cref="ArgumentException">The code is malformed, the statement blank, or the requirement null.</exception>
    public static GateCriterion Must([UniqueName] string code, string statement, GateRequirement requirement) =>
        new(Guard.Against.Malformed(code), Guard.Against.Untidy(statement), Guard.Against.Null(requirement), weight: null);

    /// <summary>A criterion that counts toward the score of the gate.</summary>
    /// <param name="code">Lower-case words joined by hyphens; unique within a policy.</param>
    /// <param name="statement">What is the case when it is met; not blank.</param>
    /// <param name="requirement">What meets it.</param>
    /// <param name="weight">How much it counts beside the others; above 0.</param>
    /// <exception cref="ArgumentException">The code is malformed, the statement blank, the requirement null, or the weight not above 0.</exception>
    public static GateCriterion Should(
        [UniqueName] string code, string statement, GateRequirement requirement, [InclusiveRange(double.Epsilon, double.MaxValue)] double weight = 1)
    {
        Guard.Against.OutsideOf(weight, double.Epsilon, double.MaxValue);
        return new(Guard.Against.Malformed(code), Guard.Against.Untidy(statement), Guard.Against.Null(requirement), weight);
    }

    /// <summary>As <c>must: Managers are convinced (a survey with 10 answers or more, of which 75 % agree)</c>.</summary>
    public override string ToString() => $"{(IsMust ? "must" : "should")}: {Statement} ({Requirement})";
}
