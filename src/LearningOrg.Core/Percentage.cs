using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core;

/// <summary>A share of a whole, from 0 % to 100 %.</summary>
/// <remarks>Two factories, so that nobody hands in 0.8 where 80 was meant. <c>default</c> is 0 %.</remarks>
public readonly record struct Percentage : IComparable<Percentage>
{
    private Percentage(double share) => Share = share;

    /// <summary>The share, from 0 to 1.</summary>
    [Measured]
    public double Share { get; }

    /// <summary>The percentage, from 0 to 100.</summary>
    [Measured]
    public double Percent => Share * 100;

    /// <summary>From a number of per cent: <c>Percentage.Of(80)</c> is 80 %.</summary>
    /// <param name="percent">From 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 100.</exception>
    public static Percentage Of([InclusiveRange(0, 100)] double percent) => new(Guard.Against.OutsideOf(percent, 0, 100) / 100);

    /// <summary>From a share of one: <c>Percentage.OfShare(0.8)</c> is 80 %.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to 1.</exception>
    public static Percentage OfShare([InclusiveRange(0, 1)] double share) => new(Guard.Against.OutsideOf(share, 0, 1));

    /// <summary>From a count and the whole it is part of.</summary>
    /// <param name="part">From 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">At least 1: a share of nothing is undefined, not 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative or larger than the whole, or the whole is not
    /// positive.</exception>
    public static Percentage OfCount(long part, [InclusiveRange(1, long.MaxValue)] long whole)
    {
        Guard.Against.OutsideOf(whole, 1, long.MaxValue);
        Guard.Against.OutsideOf(part, 0, whole);
        return new((double)part / whole);
    }

    /// <summary>Compares the shares.</summary>
    public int CompareTo(Percentage other) => Share.CompareTo(other.Share);

    /// <summary>Whether the left share is smaller.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Share < right.Share;

    /// <summary>Whether the left share is larger.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Share > right.Share;

    /// <summary>Whether the left share is smaller or the same.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Share <= right.Share;

    /// <summary>Whether the left share is larger or the same.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Share >= right.Share;

    /// <summary>As <c>12.5 %</c>.</summary>
    public override string ToString() => $"{Text.Of(Percent)} %";
}
