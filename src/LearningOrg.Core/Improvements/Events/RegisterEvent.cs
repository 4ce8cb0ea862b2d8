using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Core.Improvements.Events;

/// <summary>Something that happened to a register.</summary>
/// <remarks>A fact: equal when all it says is equal. The cases are those of this file; no other assembly can add one.</remarks>
[ClosedHierarchy]
[StoredAsSnapshot]
public abstract record RegisterEvent
{
    /// <summary>Who did it.</summary>
    public abstract ActorId By { get; }

    /// <summary>When.</summary>
    public abstract DateTimeOffset At { get; }

    private protected abstract string Story { get; }

    /// <summary>The event as a record of primitives, to store or send.</summary>
    public RegisterEventSnapshot ToSnapshot() => EventContracts.Save(this);

    /// <summary>The event that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it; its number does not count.</param>
    /// <exception cref="ArgumentException">
    /// The kind or a code is unknown, or a member is missing, out of range or not of that kind; the error names the member.
    /// </exception>
    [MustUse]
    public static RegisterEvent Restore(RegisterEventSnapshot snapshot) => Guard.Against.Null(snapshot).Restore(string.Empty);

    /// <summary>What happened, as a sentence.</summary>
    public sealed override string ToString() => Story;
}

/// <summary>A register was opened: the first event of each.</summary>
/// <param name="Title">What the register is called.</param>
/// <param name="Authority">Who has the authority to manage it.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Rules">What the register holds its entries to.</param>
public sealed record RegisterOpened(string Title, ActorId Authority, DateTimeOffset OpenedAt, RegisterRules Rules) : RegisterEvent
{
    /// <inheritdoc/>
    public override ActorId By => Authority;

    /// <inheritdoc/>
    public override DateTimeOffset At => OpenedAt;

    private protected override string Story => $"Register '{Title}' opened under the authority of {Authority} at {Text.Of(OpenedAt)}";
}

/// <summary>The authority over a register passed to somebody else.</summary>
/// <param name="By">Who handed it over: the authority until then.</param>
/// <param name="At">When.</param>
/// <param name="Authority">Who has it from now on.</param>
public sealed record RegisterHandedOver(ActorId By, DateTimeOffset At, ActorId Authority) : RegisterEvent
{
    /// <inheritdoc/>
    public override ActorId By { get; } = By;

    /// <inheritdoc/>
    public override DateTimeOffset At { get; } = At;

    private protected override string Story => $"The authority over the register passed from {By} to {Authority} at {Text.Of(At)}";
}

/// <summary>Something happened to an entry of a register, its being raised included.</summary>
/// <param name="Event">What happened to the entry.</param>
public sealed record EntryRecorded(ImprovementEvent Event) : RegisterEvent
{
    /// <summary>What happened to the entry.</summary>
    public ImprovementEvent Event { get; init => field = Guard.Against.Null(value, nameof(Event)); } = Guard.Against.Null(Event);

    /// <inheritdoc/>
    public override ActorId By => Event.By;

    /// <inheritdoc/>
    public override DateTimeOffset At => Event.At;

    private protected override string Story => Event.ToString();
}
