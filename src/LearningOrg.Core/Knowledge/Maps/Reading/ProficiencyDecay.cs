using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>How proficiency fades that nobody uses or confirms: a policy of the organization, applied when a map is read.</summary>
/// <remarks>
/// One step down the scale for each whole interval since the knowledge was last used or shown, and no further than the floor. A model to act in time by,
/// no measurement of a person: whoever used it since, or shows it again, is where they were. Equal when interval and floor are. Immutable.
/// </remarks>
public sealed record ProficiencyDecay
{
    private ProficiencyDecay(TimeSpan? interval, TopicProficiency floor)
    {
        Interval = interval;
        Floor = floor;
    }

    /// <summary>Nothing fades.</summary>
    public static ProficiencyDecay None { get; } = new(interval: null, TopicProficiency.Aware);

    /// <summary>How long knowledge may go unused before it is a step less, and another after as long again; null where nothing fades.</summary>
    public TimeSpan? Interval { get; }

    /// <summary>The proficiency that stays in any case. What was less from the start stays what it was.</summary>
    public TopicProficiency Floor { get; }

    /// <summary>One step less for each whole interval without use.</summary>
    /// <param name="interval">Longer than nothing.</param>
    /// <param name="floor">The proficiency that stays; <see cref="TopicProficiency.Aware"/> by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not longer than nothing.</exception>
    public static ProficiencyDecay Every(TimeSpan interval, TopicProficiency? floor = null) => interval > TimeSpan.Zero
        ? new(interval, floor ?? TopicProficiency.Aware)
        : throw new ArgumentOutOfRangeException(nameof(interval), interval, $"{nameof(interval)} must be longer than nothing.");

    /// <summary>What is left of a proficiency.</summary>
    /// <param name="shown">How well somebody knew it when it was last used or shown.</param>
    /// <param name="freshAt">When that was.</param>
    /// <param name="at">The instant to ask about; before the other one, nothing has faded.</param>
    public TopicProficiency Of(TopicProficiency shown, DateTimeOffset freshAt, DateTimeOffset at)
    {
        Guard.Against.Null(shown);
        if (Interval is not { } interval || at <= freshAt || shown.Order <= Floor.Order)
        {
            return shown;
        }

        var steps = (at - freshAt).Ticks / interval.Ticks;
        return steps >= shown.Order - Floor.Order ? Floor : TopicProficiency.All[shown.Order - (int)steps];
    }

    /// <summary>As <c>one step less for each 365 days without use, down to Aware</c>.</summary>
    public override string ToString() => Interval is { } interval
        ? $"one step less for each {MapText.Days(interval)} without use, down to {Floor}"
        : "nothing fades";
}
