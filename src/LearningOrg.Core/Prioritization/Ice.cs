using LearningOrg.Core.Annotations;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>ICE: impact, confidence and ease, each rated from 1 to 10, multiplied or averaged.</summary>
/// <remarks>
/// <para>
/// Product: impact × confidence × ease, from 1 to 1000. Mean: (impact + confidence + ease) ÷ 3, from 1 to 10 (S. Ellis, GrowthHackers,
/// describes the mean; the product is as common). The two order differently, so the variant must be named, and scores of one are not
/// comparable with the other's.
/// </para>
/// <para>
/// Known criticism: three ordinal ratings are treated as numbers, and nobody's 7 is anybody else's 7. Fit for a first sift of many small
/// ideas by one group in one sitting; not for money.
/// </para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class Ice<T> : IScoringModel<T>
{
    /// <summary>Maps the host's object to the three ratings; <c>null</c> from a lambda is "not known".</summary>
    /// <param name="variant">Product or mean.</param>
    /// <param name="impact">From 1 to 10.</param>
    /// <param name="confidence">From 1 to 10.</param>
    /// <param name="ease">From 1 (hard) to 10 (easy).</param>
    /// <exception cref="ArgumentOutOfRangeException">No such variant.</exception>
    public Ice(IceVariant variant, Func<T, double?> impact, Func<T, double?> confidence, Func<T, double?> ease)
    {
        ScoringInput<T>[] ratings = [Rating("Impact", impact), Rating("Confidence", confidence), Rating("Ease", ease)];
        const string caution = "Three ordinal ratings are treated as numbers.";
        Formula = variant switch
        {
            IceVariant.Product => ScoringFormula<T>.Of(
                ScoringModelId.Of("ICE product", "1", "1 to 1000"),
                caution,
                Term<T>.Of("Impact × confidence × ease", ratings.Select(Factor<T>.Times).ToArray())),
            IceVariant.Mean => ScoringFormula<T>.Of(
                ScoringModelId.Of("ICE mean", "1", "1 to 10"),
                caution,
                ratings.Select(rating => Term<T>.Of(rating.Name, Factor<T>.Times(rating), Factor<T>.DividedByFixed("ratings", 3))).ToArray()),
            _ => throw new ArgumentOutOfRangeException(
                nameof(variant), variant, $"{nameof(variant)} must be {nameof(IceVariant.Product)} or {nameof(IceVariant.Mean)}."),
        };
    }

    /// <inheritdoc/>
    public ScoringFormula<T> Formula { get; }

    private static ScoringInput<T> Rating(string name, Func<T, double?> read) =>
        ScoringInput<T>.Of(name, "rating", PermittedValues.Between(1, 10), read);
}

/// <summary>How ICE combines its three ratings.</summary>
[ClosedHierarchy]
public enum IceVariant
{
    /// <summary>Multiplied: one low rating sinks the score.</summary>
    Product,

    /// <summary>Averaged: a low rating can be made up for.</summary>
    Mean,
}
