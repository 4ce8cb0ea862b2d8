using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>A change of one number that would turn the order of two alternatives.</summary>
/// <param name="Above">The alternative that is above now.</param>
/// <param name="Below">The alternative that would come above.</param>
/// <param name="Alternative">The one of them whose number would change.</param>
/// <param name="Criterion">The criterion on which it would change.</param>
/// <param name="From">What the number is.</param>
/// <param name="To">Where the order turns: beyond it, seen from <paramref name="From"/>, the other alternative is above.</param>
/// <param name="ShareOfRange">The size of the change as a share of the criterion's range, above 0 to 1.</param>
/// <param name="IsExact">
/// Whether there is no nearer one, and <paramref name="To"/> is right up to rounding: so where scores are sums that no other alternative
/// changes. Otherwise it was found by trying.
/// </param>
public sealed record Flip(
    string Above,
    string Below,
    string Alternative,
    Criterion Criterion,
    [property: Measured] double From,
    [property: Measured] double To,
    [property: Measured] double ShareOfRange,
    bool IsExact)
{
    /// <summary>As <c>B would be above A if Value of A fell from 8 below 6.2.</c>; "about" where it was found by trying.</summary>
    public override string ToString()
    {
        var (verb, side) = To > From ? ("rose", "above") : ("fell", "below");
        var about = IsExact ? string.Empty : "about ";
        return $"{Below} would be above {Above} if {Criterion.Name} of {Alternative} {verb} " +
            $"from {Text.Of(From)} {side} {about}{Decimals.Apart(To, From)}.";
    }
}
