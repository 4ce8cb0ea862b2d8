using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Work;

/// <summary>A piece of work that an improvement needs.</summary>
/// <remarks>Settled once, as done or as skipped, and never unsettled: what remains is a new task. Equal when all of it is. Immutable.</remarks>
public sealed record ImprovementTask
{
    private ImprovementTask(string id, string title, ActorId? owner, DateTimeOffset? due, ImprovementTaskStatus status, string? skipReason)
    {
        Id = id;
        Title = title;
        Owner = owner;
        Due = due;
        Status = status;
        SkipReason = skipReason;
    }

    /// <summary>The number it goes by; unique within its improvement, letter by letter.</summary>
    public string Id { get; }

    /// <summary>What is to be done, in one line.</summary>
    public string Title { get; }

    /// <summary>Who does it; null where nobody said.</summary>
    public ActorId? Owner { get; }

    /// <summary>By when; null where nobody said.</summary>
    public DateTimeOffset? Due { get; }

    /// <summary>Whether it is still to be done.</summary>
    public ImprovementTaskStatus Status { get; }

    /// <summary>Why it was skipped; null where it was not.</summary>
    public string? SkipReason { get; }

    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => Status == ImprovementTaskStatus.Open;

    /// <summary>Describes a task that is to be done.</summary>
    /// <param name="id">Unique within its improvement; not blank, no white space around it.</param>
    /// <param name="title">What is to be done; not blank.</param>
    /// <param name="owner">Who does it; nobody by default.</param>
    /// <param name="due">By when; no day by default.</param>
    /// <exception cref="ArgumentException">The id or the title is blank, or the owner is unassigned.</exception>
    public static ImprovementTask Of(string id, string title, ActorId? owner = null, DateTimeOffset? due = null) => new(
        Guard.Against.Untidy(id),
        Guard.Against.Blank(title),
        owner is { } somebody ? Guard.Against.Unassigned(somebody, nameof(owner)) : null,
        due,
        ImprovementTaskStatus.Open,
        skipReason: null);

    /// <summary>Whether it should have been settled by now.</summary>
    /// <param name="at">The instant to ask about.</param>
    public bool IsOverdue(DateTimeOffset at) => IsOpen && Due < at;

    /// <summary>As <c>T1 [Open] Write the article</c>.</summary>
    public override string ToString() => $"{Id} [{Status}] {Title}";

    internal ImprovementTask AsDone() => new(Id, Title, Owner, Due, ImprovementTaskStatus.Done, skipReason: null);

    internal ImprovementTask AsSkipped(string reason) => new(Id, Title, Owner, Due, ImprovementTaskStatus.Skipped, Guard.Against.Blank(reason));
}
