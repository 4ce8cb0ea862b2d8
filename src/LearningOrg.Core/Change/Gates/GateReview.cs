using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change.Gates;

/// <summary>What the evidence says about a gate at an instant, criterion by criterion.</summary>
/// <remarks>Computed from what is recorded; nobody fills it in. Equal when all it says is equal. Immutable.</remarks>
public sealed record GateReview
{
    private GateReview(Gate gate, DateTimeOffset at, Sequence<CriterionFinding> findings)
    {
        Gate = gate;
        At = at;
        Findings = findings;
    }

    /// <summary>Which gate.</summary>
    public Gate Gate { get; }

    /// <summary>Which step it closes.</summary>
    public ChangeStep Step => Gate.Step;

    /// <summary>At which instant.</summary>
    public DateTimeOffset At { get; }

    /// <summary>One finding for each criterion, in their order.</summary>
    public IReadOnlyList<CriterionFinding> Findings { get; }

    /// <summary>Whether every must-meet criterion is met.</summary>
    public bool MustsAreMet => Findings.All(finding => finding.IsMet || !finding.Criterion.IsMust);

    /// <summary>The share of the should-meet weights that is met, from 0 to 1; null where the gate has no such criterion.</summary>
    [Measured]
    public double? Score => ScoreWith(_ => false);

    /// <summary>Whether the score reaches the threshold of the gate, or there is none to reach.</summary>
    public bool ScoreIsReached => IsReached(Score);

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => MustsAreMet && ScoreIsReached;

    /// <summary>What keeps the gate closed: the must-meet criteria that are not met, and the should-meet ones where the score is too low.</summary>
    public IReadOnlyList<CriterionFinding> Missing => MissingBeside(_ => false);

    /// <summary>As <c>urgency at 2026-03-01T09:00:00+00:00: 2 of 3 criteria met, complete</c>.</summary>
    public override string ToString() =>
        $"{Step.Code} at {Text.Of(At)}: {Text.Of(Findings.Count(finding => finding.IsMet))} of {Text.Of(Findings.Count)} criteria met, "
        + (IsComplete ? "complete" : $"missing {Text.List(Missing.Select(finding => finding.Criterion.Code).ToArray())}");

    internal static GateReview Of(ChangeState state, ChangeStep step, DateTimeOffset at)
    {
        var gate = state.Policy.Gate(step);
        return new(gate, at, Sequence.Of(gate.Criteria.Select(criterion => criterion.Requirement.Check(new(state, criterion, at))).ToArray()));
    }

    internal CriterionFinding? Finding(string criterion) => Findings.FirstOrDefault(finding => finding.Criterion.Code == criterion);

    /// <summary>What is missing when some criteria are taken as met.</summary>
    internal IReadOnlyList<CriterionFinding> MissingBeside(Func<CriterionFinding, bool> isExcused)
    {
        var isReached = IsReached(ScoreWith(isExcused));
        return Sequence.Of(Findings.Where(finding => !finding.IsMet && !isExcused(finding) && (finding.Criterion.IsMust || !isReached)).ToArray());
    }

    internal IReadOnlyList<CriterionJudgement> ToJudgements() =>
        Sequence.Of(Findings.Select(finding => new CriterionJudgement(finding.Criterion.Code, finding.IsMet, finding.Evidence)).ToArray());

    private double? ScoreWith(Func<CriterionFinding, bool> isExcused)
    {
        double all = 0;
        double met = 0;
        foreach (var finding in Findings)
        {
            if (finding.Criterion.Weight is { } weight)
            {
                all += weight;
                met += finding.IsMet || isExcused(finding) ? weight : 0;
            }
        }

        return all > 0 ? met / all : null;
    }

    // Sums of weights carry rounding in their last bits: a hair below the threshold is on it.
    private bool IsReached(double? score) => score is not { } share || share >= Gate.Threshold.Share - 1e-9;
}
