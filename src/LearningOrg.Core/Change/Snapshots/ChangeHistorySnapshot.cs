using Ardalis.GuardClauses;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>The history of a change initiative as a record of primitives, its events numbered from 1.</summary>
/// <param name="Events">The events, in the order they happened.</param>
public sealed record ChangeHistorySnapshot(IReadOnlyList<ChangeEventSnapshot> Events)
{
    /// <summary>The events, in the order they happened.</summary>
    public IReadOnlyList<ChangeEventSnapshot> Events { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(Events))); } =
        Sequence.Of(Guard.Against.Null(Events, nameof(Events)));

    /// <summary>As <c>12 events</c>.</summary>
    public override string ToString() => Events.Count == 1 ? "1 event" : $"{Text.Of(Events.Count)} events";
}
