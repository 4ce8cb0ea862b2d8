using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Knowledge.Maps.Events;
using LearningOrg.Core.Knowledge.Maps.Snapshots;

namespace LearningOrg.Core.Knowledge.Maps;

/// <content>The way back from what was stored: events and snapshots.</content>
public sealed partial class KnowledgeMap
{
    /// <summary>What an event made of this map. What a verb would object to today is not asked; only what can never have happened is refused.</summary>
    /// <param name="happened">A later event of the same map.</param>
    /// <exception cref="ArgumentException">
    /// The event lies before the last one, opens the map anew, lists what is there, names what is not there, is dated before what it records, or
    /// is itself malformed.
    /// </exception>
    [MustUse]
    public KnowledgeMap Apply(KnowledgeMapEvent happened)
    {
        Guard.Against.Unassigned(Guard.Against.Null(happened).By, nameof(happened.By));
        if (happened.At < LastEventAt)
        {
            throw new ArgumentException(
                $"The event '{happened}' lies before the last one, at {Text.Of(LastEventAt)}. Hand in events in the order they happened.",
                nameof(happened));
        }

        return happened.Doubt(_state) is { } doubt
            ? throw new ArgumentException($"The event '{happened}' cannot stand here: {doubt.Message}", nameof(happened))
            : After(happened);
    }

    /// <summary>Folds a history into the map it led to. Handed the events up to an instant, it answers as of that instant.</summary>
    /// <param name="events">In the order they happened, beginning with <see cref="KnowledgeMapOpened"/>.</param>
    /// <exception cref="ArgumentException">The stream is impossible: empty, not begun by an opening, going back in time, or naming what is not
    /// there.</exception>
    [MustUse]
    public static KnowledgeMap Replay(IEnumerable<KnowledgeMapEvent> events)
    {
        KnowledgeMap? map = null;
        foreach (var happened in Guard.Against.Null(events))
        {
            Guard.Against.Null(happened, nameof(events));
            map = (map, happened) switch
            {
                (not null, _) => map.Apply(happened),
                (null, KnowledgeMapOpened opened) => From(opened),
                _ => throw new ArgumentException($"The first event must be {nameof(KnowledgeMapOpened)}, but was '{happened}'.", nameof(events)),
            };
        }

        return map ?? throw new ArgumentException($"There are no events. The first must be {nameof(KnowledgeMapOpened)}.", nameof(events));
    }

    /// <summary>The map as it stood at an instant: later events do not count.</summary>
    /// <param name="events">In the order they happened, beginning with <see cref="KnowledgeMapOpened"/>.</param>
    /// <param name="at">The instant; events at that very instant count.</param>
    /// <exception cref="ArgumentException">The stream is impossible, or the map was opened later.</exception>
    [MustUse]
    public static KnowledgeMap AsOf(IEnumerable<KnowledgeMapEvent> events, DateTimeOffset at) =>
        Replay(Guard.Against.Null(events).TakeWhile(happened => Guard.Against.Null(happened, nameof(events)).At <= at));

    /// <summary>The map as a record of primitives, to store or send.</summary>
    public KnowledgeMapSnapshot ToSnapshot() => MapStorage.Save(_state);

    /// <summary>The map that a snapshot was taken of; every guard stands here too.</summary>
    /// <param name="snapshot">As <see cref="ToSnapshot"/> gave it; the parts may stand in any order.</param>
    /// <exception cref="ArgumentException">
    /// A member is missing, unknown, out of range or contradicts another, a part stands twice, or one names what is not there; the error names the
    /// member, as in <c>Needs[3].Topic</c>.
    /// </exception>
    [MustUse]
    public static KnowledgeMap Restore(KnowledgeMapSnapshot snapshot) => new(MapStorage.Load(Guard.Against.Null(snapshot)));
}
