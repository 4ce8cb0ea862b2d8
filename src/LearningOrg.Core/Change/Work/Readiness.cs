using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change.Work;

/// <summary>How ready people are for a change, element by element.</summary>
/// <remarks>
/// The elements build on each other, so that the first weak one is the barrier, and work on a later one is lost until it is gone. Equal when all of
/// it is. Immutable.
/// </remarks>
public sealed record Readiness
{
    /// <summary>Up to which score an element is a barrier, unless a policy says otherwise: 3 of 5.</summary>
    public const double UsualBarrier = 3;

    private Readiness(Sequence<ReadinessScore> scores) => Scores = scores;

    /// <summary>One score for each element, in the order of the elements.</summary>
    public IReadOnlyList<ReadinessScore> Scores { get; }

    /// <summary>The first element that is scored 3 or less; null where all are scored higher.</summary>
    public ReadinessScore? Barrier => BarrierAt(UsualBarrier);

    /// <summary>Brings the scores together.</summary>
    /// <param name="scores">One for each element, in any order.</param>
    /// <exception cref="ArgumentException">An element is missing or stands twice, or a score is null.</exception>
    public static Readiness Of(params IEnumerable<ReadinessScore> scores)
    {
        var all = Guard.Against.Null(scores).Select(score => Guard.Against.Null(score, nameof(scores))).OrderBy(score => score.Element.Order).ToArray();
        return all.Select(score => score.Element).SequenceEqual(ReadinessElement.All)
            ? new(Sequence.Wrap(all))
            : throw new ArgumentException(
                $"Each element is scored once: {Text.List(ReadinessElement.All.Select(element => element.Code).ToArray())}. "
                + $"There are {Text.List(all.Select(score => score.Element.Code).ToArray())}.",
                nameof(scores));
    }

    /// <summary>The first element that is scored so much or less; null where all are scored higher.</summary>
    /// <param name="score">From 1 to 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is out of range.</exception>
    public ReadinessScore? BarrierAt([InclusiveRange(1, 5)] double score)
    {
        Guard.Against.OutsideOf(score, ReadinessScore.Lowest, ReadinessScore.Highest);
        return Scores.FirstOrDefault(element => element.Mean <= score);
    }

    /// <summary>As <c>awareness 4.2 (n = 30), desire 2.8 (n = 30), …</c>.</summary>
    public override string ToString() => string.Join(", ", Scores);
}

/// <summary>What people answered about one element of readiness.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record ReadinessScore
{
    internal const double Lowest = 1;
    internal const double Highest = 5;

    private ReadinessScore(ReadinessElement element, double mean, int sampleSize)
    {
        Element = element;
        Mean = mean;
        SampleSize = sampleSize;
    }

    /// <summary>Which element.</summary>
    public ReadinessElement Element { get; }

    /// <summary>The mean of the answers, from 1 to 5.</summary>
    [Measured]
    public double Mean { get; }

    /// <summary>How many answered; 1 or more.</summary>
    public int SampleSize { get; }

    /// <summary>Scores an element.</summary>
    /// <param name="element">Which element.</param>
    /// <param name="mean">The mean of the answers, from 1 to 5.</param>
    /// <param name="sampleSize">How many answered; 1 or more.</param>
    /// <exception cref="ArgumentException">The element is null, or a number is out of range.</exception>
    public static ReadinessScore Of(ReadinessElement element, [InclusiveRange(1, 5)] double mean, [InclusiveRange(1, int.MaxValue)] int sampleSize)
    {
        Guard.Against.OutsideOf(sampleSize, 1, int.MaxValue);
        return new(Guard.Against.Null(element), Guard.Against.OutsideOf(mean, Lowest, Highest), sampleSize);
    }

    /// <summary>As <c>desire 2.8 (n = 30)</c>.</summary>
    public override string ToString() => $"{Element.Code} {Text.Of(Math.Round(Mean, 2))} (n = {Text.Of(SampleSize)})";
}
