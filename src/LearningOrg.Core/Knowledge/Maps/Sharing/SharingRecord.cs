using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge.Maps.Sharing;

/// <summary>Something that somebody did with shared knowledge: an article, a talk, a recording, whatever has a key.</summary>
/// <param name="By">Who.</param>
/// <param name="Item">The key of what was shared; not blank.</param>
/// <param name="At">When.</param>
/// <remarks>A fact that the host hands in: equal when all it says is equal. The cases are those of this file; no other assembly can add one.</remarks>
[ClosedHierarchy]
public abstract record SharingRecord(ActorId By, string Item, DateTimeOffset At)
{
    /// <summary>Who.</summary>
    public ActorId By { get; init => field = Guard.Against.Unassigned(value, nameof(By)); } = Guard.Against.Unassigned(By);

    /// <summary>The key of what was shared; not blank.</summary>
    public string Item { get; init => field = Guard.Against.Untidy(value, nameof(Item)); } = Guard.Against.Untidy(Item);

    // Internal and abstract, which keeps other assemblies from deriving.
    internal abstract string Deed { get; }

    /// <summary>As <c>ada contributed KB1 at 2026-03-01T09:00:00+00:00</c>.</summary>
    public sealed override string ToString() => $"{By} {Deed} {Item} at {Text.Of(At)}";
}

/// <summary>Somebody contributed what others can use, or a part of it.</summary>
/// <param name="By">Who.</param>
/// <param name="Item">The key of what was shared; not blank.</param>
/// <param name="At">When.</param>
public sealed record ItemContributed(ActorId By, string Item, DateTimeOffset At) : SharingRecord(By, Item, At)
{
    internal override string Deed => "contributed";
}

/// <summary>Somebody used what was contributed, in their own work.</summary>
/// <param name="By">Who.</param>
/// <param name="Item">The key of what was used; not blank.</param>
/// <param name="At">When.</param>
public sealed record ItemReused(ActorId By, string Item, DateTimeOffset At) : SharingRecord(By, Item, At)
{
    internal override string Deed => "reused";
}

/// <summary>Somebody said what they think of it: that it helped, or what is wrong with it.</summary>
/// <param name="By">Who.</param>
/// <param name="Item">The key of what it is about; not blank.</param>
/// <param name="At">When.</param>
public sealed record FeedbackGiven(ActorId By, string Item, DateTimeOffset At) : SharingRecord(By, Item, At)
{
    /// <summary>Who answered; null while nobody has.</summary>
    /// <exception cref="ArgumentException">Unassigned.</exception>
    public ActorId? AnsweredBy { get; init => field = value is { } by ? Guard.Against.Unassigned(by, nameof(AnsweredBy)) : null; }

    /// <summary>When; null while nobody has.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    internal override string Deed => "gave feedback on";
}
