using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Prioritization.Uncertainty;

/// <summary>What is known about a number that nobody knows exactly: the least and the greatest it can be, and perhaps what is likely.</summary>
/// <remarks>
/// A range of no width is the exact number. Equal when the ends are, the likely number, and whether somebody stated it.
/// <c>default</c> is no estimate, not one of 0: <see cref="IsUnassigned"/>, and refused everywhere.
/// </remarks>
[NoDefault]
public readonly record struct Estimate
{
    private readonly bool _isAssigned;

    private Estimate(double low, double likely, double high, bool hasLikely)
    {
        _isAssigned = true;
        Low = low;
        Likely = likely;
        High = high;
        HasLikely = hasLikely;
    }

    /// <summary>The least it can be.</summary>
    [Measured]
    public double Low { get; }

    /// <summary>What is likely; the middle of the ends where nobody said.</summary>
    [Measured]
    public double Likely { get; }

    /// <summary>The greatest it can be.</summary>
    [Measured]
    public double High { get; }

    /// <summary>Whether <see cref="Likely"/> was stated, and is not just the middle.</summary>
    public bool HasLikely { get; }

    /// <summary>Whether it is one number.</summary>
    public bool IsExact => Low.Equals(High);

    /// <summary>Whether this is <c>default</c> and means no estimate.</summary>
    public bool IsUnassigned => !_isAssigned;

    /// <summary>A number that is known.</summary>
    /// <param name="number">Finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite.</exception>
    public static Estimate Exactly(double number) => new(Guard.Against.NotFinite(number), number, number, hasLikely: true);

    /// <summary>Somewhere between two ends, and nobody knows where.</summary>
    /// <param name="low">The least it can be; finite.</param>
    /// <param name="high">The greatest it can be; finite, not below the least.</param>
    /// <exception cref="ArgumentException">The ends are the wrong way round, or too far apart to subtract.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is NaN or infinite.</exception>
    public static Estimate Between(double low, double high)
    {
        Guard.Against.NotFinite(low);
        Guard.Against.NotFinite(high);
        RefuseDisorder(low, low, high);
        return low.Equals(high) ? Exactly(low) : new(low, low + ((high - low) / 2), high, hasLikely: false);
    }

    /// <summary>Between two ends, with the number that is most likely: the three-point estimate of PERT.</summary>
    /// <param name="low">The least it can be; finite.</param>
    /// <param name="likely">Between the ends.</param>
    /// <param name="high">The greatest it can be; finite, not below the likely number.</param>
    /// <exception cref="ArgumentException">The numbers fall, or are too far apart to subtract.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is NaN or infinite.</exception>
    public static Estimate ThreePoint(double low, double likely, double high)
    {
        Guard.Against.NotFinite(low);
        Guard.Against.NotFinite(likely);
        Guard.Against.NotFinite(high);
        RefuseDisorder(low, likely, high);
        return new(low, likely, high, hasLikely: true);
    }

    /// <summary>As <c>3</c>, <c>2 to 5</c>, or <c>3 (2 to 5)</c> where the likely number was stated.</summary>
    public override string ToString() => IsUnassigned ? "(unassigned)"
        : IsExact ? Text.Of(Likely)
        : HasLikely ? $"{Text.Of(Likely)} ({Text.Of(Low)} to {Text.Of(High)})"
        : $"{Text.Of(Low)} to {Text.Of(High)}";

    private static void RefuseDisorder(double low, double likely, double high)
    {
        if (low > likely || likely > high || double.IsInfinity(high - low))
        {
            var numbers = likely.Equals(low) ? new[] { low, high } : [low, likely, high];
            throw new ArgumentException(
                $"The numbers {Text.List([.. numbers.Select(Text.Of)])} must not fall, and their range must be finite.", nameof(high));
        }
    }
}
