using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Events;

/// <summary>An improvement was looked at and found worth assessing.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who triaged it.</param>
/// <param name="At">When.</param>
public sealed record ImprovementTriaged(ImprovementId Id, ActorId By, DateTimeOffset At) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Triage;

    private protected override string Story => "triaged";

    internal override ImprovementState Change(ImprovementState before) => before with { Stage = ImprovementStage.Triaged };
}

/// <summary>An improvement was scored, for the first time or anew.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who assessed it.</param>
/// <param name="At">When.</param>
/// <param name="Score">The score, which knows its model.</param>
public sealed record ImprovementAssessed(ImprovementId Id, ActorId By, DateTimeOffset At, Score Score) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Assess;

    private protected override string Story => $"assessed at {Score}";

    internal override ImprovementState Change(ImprovementState before) => before with
    {
        Stage = ImprovementStage.Assessed,
        Assessment = new(Guard.Against.Unassigned(Score), By, At),
    };
}

/// <summary>An improvement is to be done, as its plan stands.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who approved it.</param>
/// <param name="At">When.</param>
public sealed record ImprovementApproved(ImprovementId Id, ActorId By, DateTimeOffset At) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Approve;

    private protected override string Story => "approved";

    internal override ImprovementState Change(ImprovementState before) => before with
    {
        Stage = ImprovementStage.Approved,
        Approval = new(By, At),
    };
}

/// <summary>An improvement was turned down.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who rejected it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record ImprovementRejected(ImprovementId Id, ActorId By, DateTimeOffset At, string Reason) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Reject;

    private protected override string Story => $"rejected ('{Reason}')";

    internal override ImprovementState Change(ImprovementState before) => before.Ended(ImprovementStage.Rejected, Reason, other: null, At);
}

/// <summary>An improvement was taken back.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who withdrew it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record ImprovementWithdrawn(ImprovementId Id, ActorId By, DateTimeOffset At, string Reason) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Withdraw;

    private protected override string Story => $"withdrawn ('{Reason}')";

    internal override ImprovementState Change(ImprovementState before) => before.Ended(ImprovementStage.Withdrawn, Reason, other: null, At);
}

/// <summary>An improvement was found to be the same as another entry, which goes on.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who found out.</param>
/// <param name="At">When.</param>
/// <param name="Of">The original.</param>
/// <param name="Reason">What shows that they are the same.</param>
public sealed record ImprovementMarkedDuplicate(ImprovementId Id, ActorId By, DateTimeOffset At, ImprovementId Of, string Reason)
    : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.MarkDuplicate;

    private protected override string Story => $"marked as a duplicate of {Of} ('{Reason}')";

    internal override ImprovementState Change(ImprovementState before) => before.Ended(ImprovementStage.Duplicate, Reason, Of, At);
}

/// <summary>An improvement was replaced by another entry, which goes on.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Successor">The entry that goes on.</param>
/// <param name="Reason">Why.</param>
public sealed record ImprovementSuperseded(ImprovementId Id, ActorId By, DateTimeOffset At, ImprovementId Successor, string Reason)
    : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Supersede;

    private protected override string Story => $"superseded by {Successor} ('{Reason}')";

    internal override ImprovementState Change(ImprovementState before) => before.Ended(ImprovementStage.Superseded, Reason, Successor, At);
}

/// <summary>An improvement waits.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who put it on hold.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="ReviewAt">When to look at it again.</param>
public sealed record ImprovementHeld(ImprovementId Id, ActorId By, DateTimeOffset At, string Reason, DateTimeOffset ReviewAt)
    : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Hold;

    private protected override string Story => $"put on hold until {Text.Of(ReviewAt)} ('{Reason}')";

    internal override ImprovementState Change(ImprovementState before) => before with
    {
        Stage = ImprovementStage.OnHold,
        Pause = new(Guard.Against.Blank(Reason), ReviewAt, At, before.Pause?.Before ?? before.Stage),
    };
}

/// <summary>An improvement waits no longer: it stands where it stood before.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who resumed it.</param>
/// <param name="At">When.</param>
public sealed record ImprovementResumed(ImprovementId Id, ActorId By, DateTimeOffset At) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Resume;

    private protected override string Story => "resumed";

    internal override ImprovementState Change(ImprovementState before) => before with
    {
        Stage = before.Pause?.Before ?? before.Stage,
        Pause = null,
    };
}
