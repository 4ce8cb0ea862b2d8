namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>What no verbs can have left behind: a stage without its evidence, evidence without its stage, instants in the wrong order.</summary>
internal static class Contradictions
{
    public static void Refuse(ImprovementState state, string prefix)
    {
        var stage = state.Pause?.Before ?? state.Stage;
        foreach (var (isBroken, member, rule) in Rules(state, stage))
        {
            if (isBroken)
            {
                throw new ArgumentException($"{prefix}{member} contradicts the rest of {state.Id}: {rule}.", prefix + member);
            }
        }
    }

    private static IEnumerable<(bool IsBroken, string Member, string Rule)> Rules(ImprovementState state, ImprovementStage stage)
    {
        var needsScore = stage.Order >= ImprovementStage.Assessed.Order && stage.Order <= ImprovementStage.Regressed.Order;
        var isApproved = stage.Order >= ImprovementStage.Approved.Order && stage.Order <= ImprovementStage.Regressed.Order;
        var isCompleted = stage.Order >= ImprovementStage.Verifying.Order && stage.Order <= ImprovementStage.Regressed.Order;
        var isVerified = stage.Order >= ImprovementStage.Achieved.Order && stage.Order <= ImprovementStage.Regressed.Order;
        var isEarly = stage == ImprovementStage.Raised || stage == ImprovementStage.Triaged;
        yield return (needsScore && state.Assessment is null, nameof(ImprovementSnapshot.Score), $"once it is {stage} it has a score");
        yield return (isEarly && state.Assessment is not null, nameof(ImprovementSnapshot.Score), $"while it is {stage} it has no score");
        yield return (isApproved && state.Approval is null, nameof(ImprovementSnapshot.ApprovedBy), $"once it is {stage} it was approved");
        yield return (isApproved && state.Plan is null, nameof(ImprovementSnapshot.Plan), $"once it is {stage} it has a plan");
        yield return (isApproved && state.Owner is null, nameof(ImprovementSnapshot.Owner), $"once it is {stage} it has an owner");
        yield return (isCompleted && state.CompletedAt is null, nameof(ImprovementSnapshot.CompletedAt), $"once it is {stage} the work ended");
        yield return (state.CompletedAt is not null && state.StartedAt is null, nameof(ImprovementSnapshot.StartedAt), "work that ended began");
        yield return (isVerified != state.Verification is not null, nameof(ImprovementSnapshot.Verification), "it has a verification exactly when it was verified");
        yield return (
            state.Verification is { } verified && isVerified && verified.IsAchieved == (stage == ImprovementStage.NotAchieved),
            nameof(ImprovementSnapshot.Verification),
            $"it is {stage}");
        yield return (
            (stage == ImprovementStage.Sustained || stage == ImprovementStage.Regressed) != state.Review is not null,
            nameof(ImprovementSnapshot.Review),
            "it has a review exactly when it is Sustained or Regressed");
        yield return (
            state.Review is { } review && review.IsSustained != (stage == ImprovementStage.Sustained), nameof(ImprovementSnapshot.Review), $"it is {stage}");
        foreach (var (why, member) in Disproofs(state, isVerified))
        {
            yield return (why is not null, member, why ?? string.Empty);
        }

        yield return (
            (state.Stage == ImprovementStage.OnHold) != state.Pause is not null,
            nameof(ImprovementSnapshot.HoldReason),
            "it has a reason to wait exactly when it is On hold");
        yield return (
            state.Pause is not null && (stage.IsClosed || stage == ImprovementStage.OnHold), nameof(ImprovementSnapshot.HeldFrom), "only open work waits");
        yield return (
            IsEnded(state.Stage) != state.Ending is not null,
            nameof(ImprovementSnapshot.EndingReason),
            "it has such a reason exactly when it is Rejected, Withdrawn, Duplicate or Superseded");
        yield return (
            (state.Stage == ImprovementStage.Duplicate || state.Stage == ImprovementStage.Superseded) != state.Ending?.Other is not null,
            nameof(ImprovementSnapshot.EndedFor),
            "another entry goes on exactly when it is Duplicate or Superseded");
        yield return (
            state.LastEventAt < state.RaisedAt,
            nameof(ImprovementSnapshot.LastEventAt),
            $"it was raised at {Text.Of(state.RaisedAt)}, and that is later");
        foreach (var (at, member) in Instants(state))
        {
            yield return (
                at < state.RaisedAt || at > state.LastEventAt,
                member,
                $"it was raised at {Text.Of(state.RaisedAt)}, and its last event was at {Text.Of(state.LastEventAt)}");
        }

        yield return (state.CompletedAt < state.StartedAt, nameof(ImprovementSnapshot.CompletedAt), "work ends after it began");
        yield return (HasTwins(state.Tasks.Select(task => task.Id)), nameof(ImprovementSnapshot.Tasks), "no two tasks share an id");
        yield return (HasTwins(state.Benefits.Select(benefit => benefit.Id)), nameof(ImprovementSnapshot.Benefits), "no two benefits share an id");
        yield return (state.Parent?.Id == state.Id, nameof(ImprovementSnapshot.Parent), "nothing is a part of itself");
        yield return (state.Ending?.Other == state.Id, nameof(ImprovementSnapshot.EndedFor), "nothing ends in favor of itself");
    }

    // Nothing is achieved because a file says so.
    private static IEnumerable<(string? Why, string Member)> Disproofs(ImprovementState state, bool isVerified)
    {
        if (isVerified && state.Verification is { } verified)
        {
            yield return (Evidence.Disproof(state, verified, isNow: false), nameof(ImprovementSnapshot.Verification));
        }

        if (isVerified && state.Review is { } review)
        {
            yield return (Evidence.Disproof(state, review, isNow: false), nameof(ImprovementSnapshot.Review));
        }
    }

    private static bool IsEnded(ImprovementStage stage) => stage.Order >= ImprovementStage.Rejected.Order;

    private static bool HasTwins(IEnumerable<string> ids) => ids.GroupBy(id => id, StringComparer.Ordinal).Any(twins => twins.Count() > 1);

    private static IEnumerable<(DateTimeOffset? At, string Member)> Instants(ImprovementState state) =>
    [
        (state.Assessment?.At, nameof(ImprovementSnapshot.AssessedAt)),
        (state.Approval?.At, nameof(ImprovementSnapshot.ApprovedAt)),
        (state.StartedAt, nameof(ImprovementSnapshot.StartedAt)),
        (state.CompletedAt, nameof(ImprovementSnapshot.CompletedAt)),
        (state.Verification?.At, nameof(ImprovementSnapshot.Verification)),
        (state.Review?.At, nameof(ImprovementSnapshot.Review)),
        (state.Pause?.Since, nameof(ImprovementSnapshot.HeldSince)),
        (state.Ending?.At, nameof(ImprovementSnapshot.EndedAt)),
    ];
}
