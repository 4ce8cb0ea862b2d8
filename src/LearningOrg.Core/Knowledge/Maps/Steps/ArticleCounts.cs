using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge.Maps.Steps;

/// <summary>How many knowledge articles an organization has in use, and how many of them are current: counted by whoever keeps them.</summary>
/// <remarks>Equal when both are. Immutable.</remarks>
public sealed record ArticleCounts
{
    private ArticleCounts(int live, int current)
    {
        Live = live;
        Current = current;
    }

    /// <summary>There are no articles, or nothing is known of them.</summary>
    public static ArticleCounts None { get; } = new(0, 0);

    /// <summary>How many are in use.</summary>
    public int Live { get; }

    /// <summary>How many of them were reviewed as their policy asks.</summary>
    public int Current { get; }

    /// <summary>Counts articles.</summary>
    /// <param name="live">How many are in use; at least 0.</param>
    /// <param name="current">How many of them are current; from 0 to <paramref name="live"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static ArticleCounts Of([InclusiveRange(0, int.MaxValue)] int live, int current) =>
        live < 0 ? throw new ArgumentOutOfRangeException(nameof(live), live, $"{nameof(live)} must be at least 0.")
        : current < 0 || current > live
            ? throw new ArgumentOutOfRangeException(nameof(current), current, $"{nameof(current)} must be from 0 to {Text.Of(live)}, all that are in use.")
        : new(live, current);

    /// <summary>As <c>3 of 5 articles current</c>.</summary>
    public override string ToString() => $"{Text.Of(Current)} of {MapText.Counted(Live, "article")} current";
}
