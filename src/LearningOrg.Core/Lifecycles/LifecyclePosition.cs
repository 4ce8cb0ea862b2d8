using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Lifecycles;

/// <summary>Where something stands in a lifecycle: its state, since when, and in a pause the state that it returns to.</summary>
/// <remarks>
/// Immutable: a verb answers with the position as it is then, and with the one event that happened. To store it, store the codes of <see
/// cref="State"/> and <see cref="Before"/> and <see cref="Since"/>; <see cref="Lifecycle.At"/> is the way back. Equal when lifecycle, state,
/// state before and instant are.
/// </remarks>
public sealed class LifecyclePosition : IEquatable<LifecyclePosition>
{
    private readonly Configuration _place;

    internal LifecyclePosition(Lifecycle lifecycle, Configuration place, DateTimeOffset since)
    {
        Lifecycle = lifecycle;
        _place = place;
        Since = since;
    }

    /// <summary>The lifecycle that it follows.</summary>
    public Lifecycle Lifecycle { get; }

    /// <summary>The state that it is in.</summary>
    public LifecycleState State => _place.State;

    /// <summary>In a pause, the state that a resume returns to; otherwise null.</summary>
    public LifecycleState? Before => _place.Before;

    /// <summary>The instant of the last event, which entered the state.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>What may happen now, and what would be needed for the rest: every verb of the lifecycle, in order.</summary>
    /// <param name="met">The codes of the needs that are met; none by default.</param>
    /// <exception cref="ArgumentException">A code is unknown.</exception>
    public IReadOnlyList<VerbOutlook> WhatNow(IEnumerable<string>? met = null) =>
        Lifecycle.WhatNow(State.Code, met, Before?.Code);

    /// <summary>Does something.</summary>
    /// <param name="verb">The code of the verb.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="at">When; not before the last event, otherwise <see cref="OutOfSequence"/>. The same instant is no offence.</param>
    /// <param name="met">The codes of the needs that are met; none by default. Where the state does not permit the verb, or one it needs is
    /// not among them, the answer is <see cref="NotPermitted"/>.</param>
    /// <exception cref="ArgumentException">A code is unknown, or the actor is unassigned.</exception>
    public LifecyclePositionOutcome Take(string verb, ActorId by, DateTimeOffset at, IEnumerable<string>? met = null)
    {
        Guard.Against.Unassigned(by);
        var outlook = Lifecycle.Outlook(State.Code, verb, met, Before?.Code);
        if (outlook.Refusal("it") is { } refusal)
        {
            return refusal;
        }

        if (at < Since)
        {
            return new OutOfSequence(outlook.Verb.Imperative, at, Since);
        }

        var next = _place.After(outlook.Takes!)!.Value;
        return new Accepted<LifecyclePosition, LifecycleMoved>(
            new(Lifecycle, next, at), new LifecycleMoved(verb, State.Code, next.State.Code, by, at));
    }

    /// <summary>
    /// What an event made of this position. History is not judged by today's lifecycle, as long as it knows the states: the verb may be one
    /// that it no longer has.
    /// </summary>
    /// <param name="happened">A later event, which left this state.</param>
    /// <exception cref="ArgumentException">
    /// The event left another state, entered one that is unknown or a pause that nothing leads into from here, or lies before the last one.
    /// </exception>
    [MustUse]
    public LifecyclePosition Apply(LifecycleMoved happened)
    {
        Guard.Against.Null(happened);
        if (happened.From != State.Code)
        {
            throw new ArgumentException($"The event '{happened}' left '{happened.From}', but the last one led to '{State.Code}'.", nameof(happened));
        }

        if (happened.At < Since)
        {
            throw new ArgumentException(
                $"The event '{happened}' lies before the last one, at {Text.Of(Since)}. Hand in events in the order they happened.",
                nameof(happened));
        }

        return Lifecycle.At(happened.To, happened.At, Lifecycle.State(happened.To).IsPause ? happened.From : null);
    }

    /// <inheritdoc/>
    public bool Equals(LifecyclePosition? other) =>
        other is not null && _place == other._place && Since == other.Since && Lifecycle.Equals(other.Lifecycle);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LifecyclePosition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_place, Since);

    /// <summary>As <c>On hold (before: Approved) since 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{State}{(Before is null ? null : $" (before: {Before})")} since {Text.Of(Since)}";
}
