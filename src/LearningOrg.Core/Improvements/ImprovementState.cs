using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Improvements;

/// <summary>All that an improvement knows. A record, so that equality and copying are free; how an event changes it, the event says.</summary>
internal sealed record ImprovementState(
    ImprovementId Id, string Title, ImprovementSource Source, ImprovementDetails Details, ActorId RaisedBy, DateTimeOffset RaisedAt)
{
    public ImprovementStage Stage { get; init; } = ImprovementStage.Raised;

    public DateTimeOffset LastEventAt { get; init; } = RaisedAt;

    public int Revision { get; init; } = 1;

    public Parent? Parent { get; init; }

    public Assessment? Assessment { get; init; }

    public ActorId? Owner { get; init; }

    public ImprovementPlan? Plan { get; init; }

    public Approval? Approval { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public Sequence<ImprovementTask> Tasks { get; init; } = Sequence<ImprovementTask>.Empty;

    public DateTimeOffset? CompletedAt { get; init; }

    public Sequence<MeasuredValue> Measurements { get; init; } = Sequence<MeasuredValue>.Empty;

    public Verification? Verification { get; init; }

    public SustainReview? Review { get; init; }

    public Sequence<Benefit> Benefits { get; init; } = Sequence<Benefit>.Empty;

    public Pause? Pause { get; init; }

    public Ending? Ending { get; init; }

    public static ImprovementState From(ImprovementRaised raised) => new(
        Guard.Against.Unassigned(raised.Id),
        Guard.Against.Blank(raised.Title),
        Guard.Against.Null(raised.Source),
        Guard.Against.Null(raised.Details),
        Guard.Against.Unassigned(raised.By),
        Guard.Against.Default(raised.At));

    public ImprovementState After(ImprovementEvent happened)
    {
        if (happened.Id != Id)
        {
            throw new ArgumentException($"This is {Id}, and the event belongs to {happened.Id}.", nameof(happened));
        }

        if (happened.At < LastEventAt)
        {
            throw ImpossibleHistory.Backwards(happened, LastEventAt, nameof(happened));
        }

        Guard.Against.Unassigned(happened.By);
        return happened.Change(this) with { LastEventAt = happened.At, Revision = Revision + 1 };
    }

    public ImprovementTask? Task(string id) => Tasks.FirstOrDefault(task => task.Id == id);

    public Benefit? Benefit(string id) => Benefits.FirstOrDefault(benefit => benefit.Id == id);

    /// <summary>The same without approval: what was approved is not what is to be done any more.</summary>
    public ImprovementState WithoutApproval() => Stage == ImprovementStage.Approved || Stage == ImprovementStage.InProgress
        ? this with { Stage = ImprovementStage.Assessed, Approval = null }
        : this;

    public ImprovementState Ended(ImprovementStage stage, string reason, ImprovementId? other, DateTimeOffset at)
    {
        if (other is { } id && Guard.Against.Unassigned(id) == Id)
        {
            throw new ArgumentException($"{Id} cannot be {stage} in favor of itself.", nameof(other));
        }

        return this with { Stage = stage, Pause = null, Ending = new(Guard.Against.Blank(reason), other, at) };
    }

    public ImprovementState WithTask(string id, Func<ImprovementTask, ImprovementTask> settle, ImprovementEvent happened) =>
        this with { Tasks = Replaced(Tasks, task => task.Id == id, settle, "task", id, happened) };

    public ImprovementState WithBenefit(string id, Func<Benefit, Benefit> book, ImprovementEvent happened) =>
        this with { Benefits = Replaced(Benefits, benefit => benefit.Id == id, book, "benefit", id, happened) };

    private Sequence<T> Replaced<T>(Sequence<T> items, Func<T, bool> isMeant, Func<T, T> change, string what, string id, ImprovementEvent happened)
        where T : class
    {
        var found = items.FirstOrDefault(isMeant)
            ?? throw ImpossibleHistory.OutOfPlace(happened, $"{Id} has no {what} {id}");
        return Sequence.Of(items.Select(item => ReferenceEquals(item, found) ? change(item) : item).ToArray());
    }
}
