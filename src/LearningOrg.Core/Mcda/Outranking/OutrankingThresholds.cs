using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>How much worse is not worse (q), how much is clearly worse (p) and how much is too much (v), on one criterion.</summary>
/// <remarks>
/// The pseudo-criterion of Roy (1978). Each threshold is a constant in the unit of the criterion plus a share of the size of the number
/// that is worse, or in <see cref="ElectreTri"/> of the profile's: β + α · |x|. 0 ≤ q ≤ p ≤ v for the constants and for the shares. Without
/// v the criterion never vetoes. Equal when all thresholds are. Immutable.
/// </remarks>
public sealed record OutrankingThresholds
{
    private OutrankingThresholds(
        (double Constant, double Share) q, (double Constant, double Share) p, (double Constant, double Share)? v) =>
        (Indifference, Preference, Veto) = (q, p, v);

    /// <summary>Any loss is clearly worse, and none is too much.</summary>
    public static OutrankingThresholds None { get; } = new((0, 0), (0, 0), null);

    internal (double Constant, double Share) Indifference { get; }

    internal (double Constant, double Share) Preference { get; }

    internal (double Constant, double Share)? Veto { get; }

    /// <summary>Thresholds in the unit of the criterion.</summary>
    /// <param name="q">The indifference threshold; 0 or more.</param>
    /// <param name="p">The preference threshold; q or more.</param>
    /// <param name="v">The veto threshold; p or more; without one there is no veto.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is negative, not finite or below the one before it.</exception>
    public static OutrankingThresholds Of([InclusiveRange(0, double.MaxValue)] double q, double p, double? v = null)
    {
        Guard.Against.OutsideOf(q, 0, double.MaxValue);
        AtLeast(q, p, nameof(q), nameof(p));
        if (v is { } veto)
        {
            AtLeast(p, veto, nameof(p), nameof(v));
        }

        return new((q, 0), (p, 0), v is { } limit ? (limit, 0) : null);
    }

    /// <summary>The same with a share of the number added to each: 0.1 adds a tenth of its size.</summary>
    /// <param name="q">Added to the indifference threshold; 0 or more.</param>
    /// <param name="p">Added to the preference threshold; q or more.</param>
    /// <param name="v">Added to the veto threshold; p or more; only where there is one, and then not left out.</param>
    /// <exception cref="ArgumentException">One is negative, not finite or below the one before it, or there is only
    /// one of v and a veto threshold.</exception>
    [MustUse]
    public OutrankingThresholds WithShares([InclusiveRange(0, double.MaxValue)] double q, double p, double? v = null)
    {
        Guard.Against.OutsideOf(q, 0, double.MaxValue);
        AtLeast(q, p, nameof(q), nameof(p));
        if (v.HasValue != Veto.HasValue)
        {
            throw new ArgumentException(
                Veto.HasValue
                    ? "There is a veto threshold, so v needs a share too, of p or more."
                    : "There is no veto threshold to add v to.",
                nameof(v));
        }

        return new(
            (Indifference.Constant, q),
            (Preference.Constant, p),
            Veto is { } veto ? (veto.Constant, AtLeast(p, v ?? 0, nameof(p), nameof(v))) : null);
    }

    /// <summary>As <c>q = 3, p = 5 + 0.1·|x|, v = 11</c>.</summary>
    public override string ToString() =>
        $"q = {Term(Indifference)}, p = {Term(Preference)}{(Veto is { } veto ? $", v = {Term(veto)}" : string.Empty)}";

    /// <summary>How far a criterion agrees that a number, so much worse than another, is as good: from 0 to 1.</summary>
    internal double Concordance(double number, double loss)
    {
        var (q, p) = (At(Indifference, number), At(Preference, number));
        return loss <= q ? 1 : loss >= p ? 0 : (p - loss) / (p - q);
    }

    /// <summary>How far it objects: from 0 to 1, a veto.</summary>
    internal double Discordance(double number, double loss)
    {
        if (Veto is not { } veto)
        {
            return 0;
        }

        var (p, v) = (At(Preference, number), At(veto, number));
        return loss <= p ? 0 : loss >= v ? 1 : (loss - p) / (v - p);
    }

    // Bounded, so that differences between thresholds stay finite.
    private static double At((double Constant, double Share) threshold, double number) =>
        Math.Min(double.MaxValue, threshold.Constant + (threshold.Share * Math.Abs(number)));

    private static double AtLeast(double least, double threshold, string below, string name) =>
        threshold >= least && !double.IsInfinity(threshold)
            ? threshold
            : throw new ArgumentOutOfRangeException(
                name, threshold, $"{name} must be a finite number, not below {below}, which is {Text.Of(least)}.");

    private static string Term((double Constant, double Share) threshold) =>
        threshold.Share == 0 ? Text.Of(threshold.Constant) : $"{Text.Of(threshold.Constant)} + {Text.Of(threshold.Share)}·|x|";
}
