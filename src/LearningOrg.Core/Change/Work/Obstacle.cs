using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change.Work;

/// <summary>Something that keeps people from acting: a structure, a rule, a missing skill, a boss.</summary>
/// <remarks>Settled once, as removed or as accepted: what comes back is a new obstacle. Equal when all of it is. Immutable.</remarks>
public sealed record Obstacle
{
    private Obstacle(string id, string title, bool isBlocking, ActorId? owner, ObstacleStatus status, string? reason)
    {
        Id = id;
        Title = title;
        IsBlocking = isBlocking;
        Owner = owner;
        Status = status;
        Reason = reason;
    }

    /// <summary>The number it goes by; unique within its initiative, letter by letter.</summary>
    public string Id { get; }

    /// <summary>What it is, in one line.</summary>
    public string Title { get; }

    /// <summary>Whether it blocks: with it in place, people cannot act.</summary>
    public bool IsBlocking { get; }

    /// <summary>Who sees to it; null where nobody does.</summary>
    public ActorId? Owner { get; }

    /// <summary>Whether it still stands in the way.</summary>
    public ObstacleStatus Status { get; }

    /// <summary>How it was removed, or why it was accepted; null while it is open.</summary>
    public string? Reason { get; }

    /// <summary>Whether it still stands in the way.</summary>
    public bool IsOpen => Status == ObstacleStatus.Open;

    /// <summary>Names an obstacle.</summary>
    /// <param name="id">Unique within its initiative; not blank, no white space around it.</param>
    /// <param name="title">What it is; not blank.</param>
    /// <param name="isBlocking">Whether people cannot act with it in place.</param>
    /// <param name="owner">Who sees to it; nobody by default.</param>
    /// <exception cref="ArgumentException">The id or the title is blank, or the owner unassigned.</exception>
    public static Obstacle Of(string id, [BlameFree] string title, bool isBlocking, ActorId? owner = null) => new(
        Guard.Against.Untidy(id),
        Guard.Against.Blank(title),
        isBlocking,
        owner is { } somebody ? Guard.Against.Unassigned(somebody, nameof(owner)) : null,
        ObstacleStatus.Open,
        reason: null);

    /// <summary>As <c>O1 [Open, blocking] Approval by four signatures</c>.</summary>
    public override string ToString() => $"{Id} [{Status}{(IsBlocking ? ", blocking" : null)}] {Title}";

    internal Obstacle OwnedBy(ActorId owner) => new(Id, Title, IsBlocking, Guard.Against.Unassigned(owner), Status, Reason);

    internal Obstacle Settled(ObstacleStatus status, string reason) => new(Id, Title, IsBlocking, Owner, status, Guard.Against.Blank(reason));
}
