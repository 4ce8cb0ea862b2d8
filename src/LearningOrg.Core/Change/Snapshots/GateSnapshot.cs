using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>A criterion of a gate, as a record of primitives.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Statement">What is the case when it is met.</param>
/// <param name="Requirement">What meets it.</param>
public sealed record CriterionSnapshot(string Code, string Statement, RequirementSnapshot Requirement)
{
    /// <summary>How much it counts; null where it must be met anyway.</summary>
    public double? Weight { get; init; }

    internal static CriterionSnapshot Of(GateCriterion criterion) =>
        new(criterion.Code, criterion.Statement, RequirementSnapshot.Of(criterion.Requirement)) { Weight = criterion.Weight };

    internal GateCriterion Restore(string prefix)
    {
        var requirement = Restoring.Given(Requirement, prefix + nameof(Requirement)).Restore($"{prefix}{nameof(Requirement)}.");
        return Restoring.Inside(
            prefix,
            () => Weight is { } weight ? GateCriterion.Should(Code, Statement, requirement, weight) : GateCriterion.Must(Code, Statement, requirement));
    }
}

/// <summary>A gate, as a record of primitives.</summary>
/// <param name="Step">The code of a <see cref="ChangeStep"/>.</param>
/// <param name="Threshold">Which share of the should-meet weights must be met, from 0 to 1.</param>
/// <param name="Criteria">What it asks for.</param>
public sealed record GateSnapshot(string Step, double Threshold, IReadOnlyList<CriterionSnapshot> Criteria)
{
    /// <summary>What it asks for.</summary>
    public IReadOnlyList<CriterionSnapshot> Criteria { get; init => field = Restoring.Copied(value)!; } = Restoring.Copied(Criteria)!;

    internal static GateSnapshot Of(Gate gate) => new(gate.Step.Code, gate.Threshold.Share, Sequence.Of(gate.Criteria.Select(CriterionSnapshot.Of).ToArray()));

    internal Gate Restore(string prefix)
    {
        var step = ChangeStep.FromCode(Step, prefix + nameof(Step));
        var threshold = Restoring.Share(Threshold, prefix + nameof(Threshold));
        var criteria = Restoring.Each(
            Restoring.Given(Criteria, prefix + nameof(Criteria)), prefix + nameof(Criteria), (criterion, each) => criterion.Restore(each));
        return Restoring.Inside(prefix, () => Gate.Of(step, threshold, criteria));
    }
}
