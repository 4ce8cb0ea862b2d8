using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>
/// How strongly one alternative is preferred to another on a criterion, given by how much it is better: from 0, not at all, to 1.
/// </summary>
/// <remarks>
/// The six generalized criteria of Brans, Vincke &amp; Mareschal, European Journal of Operational Research 24 (1986) 228–238. Thresholds
/// are in the unit of the criterion. An alternative that is not better is not preferred. Equal when the shape and the thresholds are.
/// Immutable.
/// </remarks>
public sealed record PreferenceFunction
{
    private PreferenceFunction(PreferenceShape shape, double indifference, double preference)
    {
        Shape = shape;
        Indifference = indifference;
        Preference = preference;
    }

    /// <summary>Type I: any advantage is a full preference.</summary>
    public static PreferenceFunction Usual { get; } = new(PreferenceShape.Step, 0, 0);

    internal PreferenceShape Shape { get; }

    /// <summary>q: what is not more than this does not count.</summary>
    internal double Indifference { get; }

    /// <summary>p: what is more than this counts in full; s for the Gaussian.</summary>
    internal double Preference { get; }

    /// <summary>Type II: an advantage above q is a full preference, one up to q is none.</summary>
    /// <param name="q">The indifference threshold; 0 or more.</param>
    public static PreferenceFunction UShape([InclusiveRange(0, double.MaxValue)] double q) => new(PreferenceShape.Step, Threshold(q), q);

    /// <summary>Type III: the preference rises with the advantage and is full at p.</summary>
    /// <param name="p">The preference threshold; positive.</param>
    public static PreferenceFunction VShape([InclusiveRange(double.Epsilon, double.MaxValue)] double p) => Linear(0, p);

    /// <summary>Type IV: an advantage up to q is no preference, one up to p is half of one, one above p a full one.</summary>
    /// <param name="q">The indifference threshold; 0 or more.</param>
    /// <param name="p">The preference threshold; above q.</param>
    public static PreferenceFunction Level([InclusiveRange(0, double.MaxValue)] double q, double p) =>
        new(PreferenceShape.Level, Threshold(q), Above(q, p));

    /// <summary>Type V: an advantage up to q is no preference; from there the preference rises and is full at p.</summary>
    /// <param name="q">The indifference threshold; 0 or more.</param>
    /// <param name="p">The preference threshold; above q.</param>
    public static PreferenceFunction Linear([InclusiveRange(0, double.MaxValue)] double q, double p) =>
        new(PreferenceShape.Ramp, Threshold(q), Above(q, p));

    /// <summary>Type VI: the preference is 1 − exp(−d² ÷ 2s²), which rises most steeply at s.</summary>
    /// <param name="s">Where it rises most steeply; positive.</param>
    public static PreferenceFunction Gaussian([InclusiveRange(double.Epsilon, double.MaxValue)] double s) =>
        new(PreferenceShape.Gaussian, 0, Above(0, s, nameof(s)));

    /// <summary>The preference for an advantage.</summary>
    /// <param name="advantage">By how much the one is better; negative where it is worse.</param>
    public double Of(double advantage) => Shape switch
    {
        _ when !(advantage > Indifference) => 0,
        PreferenceShape.Step => 1,
        PreferenceShape.Level => advantage > Preference ? 1 : 0.5,
        PreferenceShape.Ramp => advantage < Preference ? (advantage - Indifference) / (Preference - Indifference) : 1,
        _ => 1 - Math.Exp(-(advantage / Preference) * (advantage / Preference) / 2),
    };

    /// <summary>As <c>Ramp (10, 60)</c>.</summary>
    public override string ToString() => $"{Shape} ({Text.Of(Indifference)}, {Text.Of(Preference)})";

    /// <summary>Whether an advantage, above the threshold of indifference, is preferred in full.</summary>
    internal bool IsFull(double advantage) => Shape switch
    {
        PreferenceShape.Step => true,
        PreferenceShape.Level => advantage > Preference,
        PreferenceShape.Ramp => advantage >= Preference,
        _ => Of(advantage) == 1,
    };

    private static double Threshold(double q) => Guard.Against.OutsideOf(q, 0, double.MaxValue);

    private static double Above(double least, double threshold, string name = "p") => threshold > least && !double.IsInfinity(threshold)
        ? threshold
        : throw new ArgumentOutOfRangeException(name, threshold, $"{name} must be a finite number above {Text.Of(least)}.");
}
