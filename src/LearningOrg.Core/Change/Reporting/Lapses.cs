using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Reporting;

/// <summary>What has become of a passed gate since: computed for an instant, stored nowhere.</summary>
internal static class Lapses
{
    /// <summary>Why a passed gate no longer holds; null where it does, or was not passed.</summary>
    public static GateLapse? Of(ChangeState state, ChangeStep step, DateTimeOffset at) =>
        state.Gate(step).IsPassed ? Of(state.Gate(step), GateReview.Of(state, step, at), at) : null;

    public static GateLapse? Of(GateRecord gate, GateReview review, DateTimeOffset at)
    {
        if (!gate.IsPassed)
        {
            return null;
        }

        // A condition counts by itself, whether or not the score would do without it.
        var overdue = Sequence.Of(OpenConditions(gate, review).Where(condition => at > condition.Due).ToArray());
        var unmet = review.MissingBeside(finding => gate.Conditions.Any(condition => condition.Criterion == finding.Criterion.Code && at <= condition.Due));
        var missing = review.Findings
            .Where(finding => unmet.Contains(finding) || overdue.Any(condition => condition.Criterion == finding.Criterion.Code))
            .ToArray();
        return missing.Length == 0 ? null : new(review, Sequence.Wrap(missing), overdue);
    }

    /// <summary>The conditions of a passed gate that nothing has met yet.</summary>
    public static IReadOnlyList<GateCondition> OpenConditions(ChangeState state, ChangeStep step, DateTimeOffset at)
    {
        var gate = state.Gate(step);
        return gate.Conditions.Count == 0 ? gate.Conditions : OpenConditions(gate, GateReview.Of(state, step, at));
    }

    public static IReadOnlyList<GateCondition> OpenConditions(GateRecord gate, GateReview review) =>
        Sequence.Of(gate.Conditions.Where(condition => review.Finding(condition.Criterion) is { IsMet: false }).ToArray());

    /// <summary>The steps that a step needs, and that are not passed or have lapsed.</summary>
    public static IReadOnlyList<ChangeStep> Unready(ChangeState state, ChangeStep step, DateTimeOffset at) =>
        Sequence.Of(state.Policy.NeedsOf(step).Where(needed => !state.Gate(needed).IsPassed || Of(state, needed, at) is not null).ToArray());
}
