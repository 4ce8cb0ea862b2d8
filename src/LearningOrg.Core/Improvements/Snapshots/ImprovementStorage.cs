using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>Between the state and its snapshot. Loading trusts nothing: files are edited by hand and rows by other programs.</summary>
internal static class ImprovementStorage
{
    public static ImprovementSnapshot Save(ImprovementState state) => new(
        ImprovementSnapshot.CurrentSchemaVersion,
        state.Id.Value,
        state.Title,
        state.Source.Code,
        state.RaisedBy.Value,
        state.RaisedAt,
        state.Stage.Code,
        state.LastEventAt,
        state.Revision)
    {
        Details = state.Details == ImprovementDetails.None ? null : DetailsSnapshot.Of(state.Details),
        Parent = state.Parent?.Id.Value,
        IsRequired = state.Parent?.IsRequired,
        Score = state.Assessment is null ? null : ScoreSnapshot.Of(state.Assessment.Score),
        AssessedBy = state.Assessment?.By.Value,
        AssessedAt = state.Assessment?.At,
        Owner = state.Owner?.Value,
        Plan = state.Plan is null ? null : PlanSnapshot.Of(state.Plan),
        ApprovedBy = state.Approval?.By.Value,
        ApprovedAt = state.Approval?.At,
        StartedAt = state.StartedAt,
        Tasks = Restoring.OrNone(state.Tasks, TaskSnapshot.Of),
        CompletedAt = state.CompletedAt,
        Measurements = Restoring.OrNone(state.Measurements, value => value.ToSnapshot()),
        Verification = state.Verification is null ? null : VerificationSnapshot.Of(state.Verification),
        Review = state.Review is null ? null : SustainReviewSnapshot.Of(state.Review),
        Benefits = Restoring.OrNone(state.Benefits, BenefitSnapshot.Of),
        HoldReason = state.Pause?.Reason,
        HoldReviewAt = state.Pause?.ReviewAt,
        HeldSince = state.Pause?.Since,
        HeldFrom = state.Pause?.Before.Code,
        EndingReason = state.Ending?.Reason,
        EndedFor = state.Ending?.Other?.Value,
        EndedAt = state.Ending?.At,
    };

    /// <param name="snapshot">Not null.</param>
    /// <param name="prefix">
    /// Where the snapshot stands within a larger one, such as <c>Entries[3].</c>: errors name the member by it.
    /// </param>
    public static ImprovementState Load(ImprovementSnapshot snapshot, string prefix)
    {
        string Member(string name) => prefix + name;

        Restoring.CheckVersion(snapshot.SchemaVersion, ImprovementSnapshot.CurrentSchemaVersion, Member(nameof(snapshot.SchemaVersion)));
        var state = new ImprovementState(
            ImprovementId.Restore(snapshot.Id, Member(nameof(snapshot.Id))),
            Guard.Against.Blank(snapshot.Title, Member(nameof(snapshot.Title))),
            ImprovementSource.FromCode(snapshot.Source, Member(nameof(snapshot.Source))),
            snapshot.Details?.Restore(Member(nameof(snapshot.Details)) + ".") ?? ImprovementDetails.None,
            Restoring.Actor(snapshot.RaisedBy, Member(nameof(snapshot.RaisedBy))),
            Restoring.Instant(snapshot.RaisedAt, Member(nameof(snapshot.RaisedAt))))
        {
            Stage = ImprovementStage.FromCode(snapshot.Stage, Member(nameof(snapshot.Stage))),
            LastEventAt = snapshot.LastEventAt,
            Revision = Restoring.AtLeastOne(snapshot.Revision, Member(nameof(snapshot.Revision))),
            Parent = LoadParent(snapshot, prefix),
            Assessment = LoadAssessment(snapshot, prefix),
            Owner = Restoring.NullOrActor(snapshot.Owner, Member(nameof(snapshot.Owner))),
            Plan = snapshot.Plan?.Restore(Member(nameof(snapshot.Plan)) + "."),
            Approval = LoadApproval(snapshot, prefix),
            StartedAt = snapshot.StartedAt,
            Tasks = Restoring.Each(snapshot.Tasks, Member(nameof(snapshot.Tasks)), (task, place) => task.Restore(place)),
            CompletedAt = snapshot.CompletedAt,
            Measurements = Restoring.Each(snapshot.Measurements, Member(nameof(snapshot.Measurements)), (value, place) => value.Restore(place)),
            Verification = snapshot.Verification?.Restore(Member(nameof(snapshot.Verification)) + "."),
            Review = snapshot.Review?.Restore(Member(nameof(snapshot.Review)) + "."),
            Benefits = Restoring.Each(snapshot.Benefits, Member(nameof(snapshot.Benefits)), (benefit, place) => benefit.Restore(place)),
            Pause = LoadPause(snapshot, prefix),
            Ending = LoadEnding(snapshot, prefix),
        };
        Contradictions.Refuse(state, prefix);
        return state;
    }

    private static Parent? LoadParent(ImprovementSnapshot snapshot, string prefix)
    {
        Restoring.Together(snapshot.Parent is not null, snapshot.IsRequired is not null, prefix + nameof(snapshot.IsRequired), "parent");
        return snapshot.Parent is null ? null : new(ImprovementId.Restore(snapshot.Parent, prefix + nameof(snapshot.Parent)), snapshot.IsRequired!.Value);
    }

    private static Assessment? LoadAssessment(ImprovementSnapshot snapshot, string prefix)
    {
        var isThere = snapshot.Score is not null;
        Restoring.Together(isThere, snapshot.AssessedBy is not null, prefix + nameof(snapshot.AssessedBy), "score");
        Restoring.Together(isThere, snapshot.AssessedAt is not null, prefix + nameof(snapshot.AssessedAt), "score");
        return snapshot.Score is null
            ? null
            : new(
                snapshot.Score.Restore($"{prefix}{nameof(snapshot.Score)}."),
                Restoring.Actor(snapshot.AssessedBy, prefix + nameof(snapshot.AssessedBy)),
                snapshot.AssessedAt!.Value);
    }

    private static Approval? LoadApproval(ImprovementSnapshot snapshot, string prefix)
    {
        Restoring.Together(
            snapshot.ApprovedBy is not null, snapshot.ApprovedAt is not null, prefix + nameof(snapshot.ApprovedAt), "approver");
        return snapshot.ApprovedBy is null
            ? null
            : new(Restoring.Actor(snapshot.ApprovedBy, prefix + nameof(snapshot.ApprovedBy)), snapshot.ApprovedAt!.Value);
    }

    private static Pause? LoadPause(ImprovementSnapshot snapshot, string prefix)
    {
        var isThere = snapshot.HoldReason is not null;
        Restoring.Together(isThere, snapshot.HoldReviewAt is not null, prefix + nameof(snapshot.HoldReviewAt), "reason for the hold");
        Restoring.Together(isThere, snapshot.HeldSince is not null, prefix + nameof(snapshot.HeldSince), "reason for the hold");
        Restoring.Together(isThere, snapshot.HeldFrom is not null, prefix + nameof(snapshot.HeldFrom), "reason for the hold");
        return snapshot.HoldReason is null
            ? null
            : new(
                Guard.Against.Blank(snapshot.HoldReason, prefix + nameof(snapshot.HoldReason)),
                snapshot.HoldReviewAt!.Value,
                snapshot.HeldSince!.Value,
                ImprovementStage.FromCode(snapshot.HeldFrom, prefix + nameof(snapshot.HeldFrom)));
    }

    private static Ending? LoadEnding(ImprovementSnapshot snapshot, string prefix)
    {
        var isThere = snapshot.EndingReason is not null;
        Restoring.Together(isThere, snapshot.EndedAt is not null, prefix + nameof(snapshot.EndedAt), "reason for the ending");
        if (!isThere)
        {
            Restoring.Together(false, snapshot.EndedFor is not null, prefix + nameof(snapshot.EndedFor), "reason for the ending");
            return null;
        }

        return new(
            Guard.Against.Blank(snapshot.EndingReason, prefix + nameof(snapshot.EndingReason)),
            ImprovementId.RestoreOrNull(snapshot.EndedFor, prefix + nameof(snapshot.EndedFor)),
            snapshot.EndedAt!.Value);
    }
}
