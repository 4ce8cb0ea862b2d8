using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Measurement.Proportions;

/// <summary>How many of how many: the answer of a sample to a yes-or-no question.</summary>
/// <remarks>
/// A share of nothing is undefined, so there is at least one. Equal when both numbers are: 3 of 4 says less than 75 of 100 and is another
/// proportion. Immutable.
/// </remarks>
public sealed record Proportion
{
    private Proportion(int part, int whole)
    {
        Part = part;
        Whole = whole;
    }

    /// <summary>How many said yes; from 0 to <see cref="Whole"/>.</summary>
    public int Part { get; }

    /// <summary>How many answered; 1 or more.</summary>
    public int Whole { get; }

    /// <summary>The share of the sample, from 0 to 1.</summary>
    [Measured]
    public double Share => (double)Part / Whole;

    /// <summary>So many of so many.</summary>
    /// <param name="part">From 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative or larger than the whole, or the whole is not positive.</exception>
    public static Proportion Of(int part, [InclusiveRange(1, int.MaxValue)] int whole)
    {
        Guard.Against.OutsideOf(whole, 1, int.MaxValue);
        Guard.Against.OutsideOf(part, 0, whole);
        return new(part, whole);
    }

    /// <summary>Whether the share of the sample is a given one or more; agreement in 12 significant digits counts.</summary>
    /// <param name="share">The share.</param>
    public bool IsAtLeast(Percentage share) => SignificantDigits.Key(Share) >= SignificantDigits.Key(share.Share);

    /// <summary>The score interval of Wilson: where the share of all may lie, of whom this is a sample.</summary>
    /// <remarks>
    /// Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical Association 22 (1927); the third
    /// of the seven methods that Newcombe compares in Statistics in Medicine 17 (1998), without continuity correction. Of a known population the
    /// variance of a sample drawn without replacement is smaller by (N − n) / (N − 1), and so is the square of the quantile: with everybody asked the
    /// interval is the share itself. It says nothing about people who were asked and did not answer.
    /// </remarks>
    /// <param name="level">How sure; <see cref="ConfidenceLevel.NinetyFive"/> by default.</param>
    /// <param name="population">How many there are in all, where that is known; unlimited by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population is smaller than the sample.</exception>
    public ProportionInterval Wilson(ConfidenceLevel? level = null, int? population = null)
    {
        level ??= ConfidenceLevel.NinetyFive;
        var square = level.Quantile * level.Quantile * Remaining(population);
        var spread = 1 + (square / Whole);
        var center = (Share + (square / (2.0 * Whole))) / spread;
        var half = Math.Sqrt(square * ((Share * (1 - Share) / Whole) + (square / (4.0 * Whole * Whole)))) / spread;

        // With none, or with all, one end is known exactly, and rounding must not move it.
        return new(Part == 0 ? 0 : center - half, Part == Whole ? 1 : center + half, level);
    }

    /// <summary>As <c>41 of 50 (82 %)</c>.</summary>
    public override string ToString() => $"{Text.Of(Part)} of {Text.Of(Whole)} ({Text.Of(Math.Round(Share * 100, 1))} %)";

    // How much of the population is not in the sample: all of it where it is unlimited, none where everybody was asked.
    private double Remaining(int? population)
    {
        if (population is not { } all)
        {
            return 1;
        }

        Guard.Against.OutsideOf(all, Whole, int.MaxValue, nameof(population));
        return all == Whole ? 0 : (all - (double)Whole) / (all - 1.0);
    }
}
