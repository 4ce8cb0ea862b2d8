using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Core.Improvements.Events;

/// <summary>What was told of an improvement was corrected or completed.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who amended it.</param>
/// <param name="At">When.</param>
/// <param name="Title">The title from now on.</param>
/// <param name="Details">All the details from now on.</param>
public sealed record ImprovementAmended(ImprovementId Id, ActorId By, DateTimeOffset At, string Title, ImprovementDetails Details)
    : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Amend;

    private protected override string Story => $"amended, as '{Title}'";

    internal override ImprovementState Change(ImprovementState before)
    {
        var next = before with { Title = Guard.Against.Blank(Title), Details = Guard.Against.Null(Details) };
        return before.Title == Title && before.Details.HasScopeOf(Details) ? next : next.WithoutApproval();
    }
}

/// <summary>An improvement became a part of a larger one, or of none.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who placed it.</param>
/// <param name="At">When.</param>
/// <param name="Parent">The larger one; null where it stands by itself from now on.</param>
public sealed record ImprovementPlaced(ImprovementId Id, ActorId By, DateTimeOffset At, Parent? Parent) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.PlaceUnder;

    private protected override string Story => Parent is null ? "made to stand by itself" : $"made {Parent}";

    internal override ImprovementState Change(ImprovementState before) => before with { Parent = Parent };
}

/// <summary>Somebody answers for an improvement from now on.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who assigned it.</param>
/// <param name="At">When.</param>
/// <param name="Owner">Who answers for it.</param>
public sealed record ImprovementAssigned(ImprovementId Id, ActorId By, DateTimeOffset At, ActorId Owner) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Assign;

    private protected override string Story => $"assigned to {Owner}";

    internal override ImprovementState Change(ImprovementState before) => before with { Owner = Guard.Against.Unassigned(Owner) };
}

/// <summary>It was agreed from where to where an improvement is to lead, and how that is told.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who planned it.</param>
/// <param name="At">When.</param>
/// <param name="Plan">Baseline, target and sustain rule.</param>
public sealed record ImprovementPlanned(ImprovementId Id, ActorId By, DateTimeOffset At, ImprovementPlan Plan) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Plan;

    private protected override string Story => $"planned ({Plan})";

    internal override ImprovementState Change(ImprovementState before) =>
        (before with { Plan = Guard.Against.Null(Plan) }).WithoutApproval();
}

/// <summary>The work on an improvement began.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who started it.</param>
/// <param name="At">When.</param>
public sealed record ImprovementStarted(ImprovementId Id, ActorId By, DateTimeOffset At) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Start;

    private protected override string Story => "started";

    // Work that was interrupted by a change of plan began when it first began: a baseline must lie before that.
    internal override ImprovementState Change(ImprovementState before) => before with
    {
        Stage = ImprovementStage.InProgress,
        StartedAt = before.StartedAt ?? At,
    };
}

/// <summary>A task was added to an improvement.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who added it.</param>
/// <param name="At">When.</param>
/// <param name="Task">The task, still to be done.</param>
public sealed record ImprovementTaskAdded(ImprovementId Id, ActorId By, DateTimeOffset At, ImprovementTask Task) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.AddTask;

    private protected override string Story => $"got the task {Task}";

    internal override ImprovementState Change(ImprovementState before) => before.Task(Guard.Against.Null(Task).Id) is null
        ? before with { Tasks = Sequence.Of(before.Tasks.Append(Task)) }
        : throw ImpossibleHistory.OutOfPlace(this, $"{Id} has a task {Task.Id} already");
}

/// <summary>A task of an improvement was done.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who settled it.</param>
/// <param name="At">When.</param>
/// <param name="TaskId">Which task.</param>
public sealed record ImprovementTaskDone(ImprovementId Id, ActorId By, DateTimeOffset At, string TaskId) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.SettleTask;

    private protected override string Story => $"had its task {TaskId} done";

    internal override ImprovementState Change(ImprovementState before) => before.WithTask(TaskId, task => task.AsDone(), this);
}

/// <summary>A task of an improvement was found to be needless.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who settled it.</param>
/// <param name="At">When.</param>
/// <param name="TaskId">Which task.</param>
/// <param name="Reason">Why.</param>
public sealed record ImprovementTaskSkipped(ImprovementId Id, ActorId By, DateTimeOffset At, string TaskId, string Reason)
    : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.SettleTask;

    private protected override string Story => $"had its task {TaskId} skipped ('{Reason}')";

    internal override ImprovementState Change(ImprovementState before) => before.WithTask(TaskId, task => task.AsSkipped(Reason), this);
}

/// <summary>The work on an improvement is done; whether it helped is to be measured.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who completed it.</param>
/// <param name="At">When.</param>
public sealed record ImprovementCompleted(ImprovementId Id, ActorId By, DateTimeOffset At) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Complete;

    private protected override string Story => "completed";

    internal override ImprovementState Change(ImprovementState before) => before with
    {
        Stage = ImprovementStage.Verifying,
        CompletedAt = At,
    };
}
