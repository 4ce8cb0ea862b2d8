using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Measurement.Proportions;

/// <summary>Between which shares the true one lies, as far as a sample can tell.</summary>
/// <remarks>Both ends lie from 0 to 1. Equal when all of it is. Immutable.</remarks>
public sealed record ProportionInterval
{
    internal ProportionInterval(double lower, double upper, ConfidenceLevel level)
    {
        Lower = lower;
        Upper = upper;
        Level = level;
    }

    /// <summary>The lower end, from 0 to 1.</summary>
    [Measured]
    public double Lower { get; }

    /// <summary>The upper end, from 0 to 1.</summary>
    [Measured]
    public double Upper { get; }

    /// <summary>How sure that is.</summary>
    public ConfidenceLevel Level { get; }

    /// <summary>Whether all of it lies at a share or above; agreement in 12 significant digits counts.</summary>
    /// <param name="share">The share.</param>
    public bool IsAtLeast(Percentage share) => SignificantDigits.Key(Lower) >= SignificantDigits.Key(share.Share);

    /// <summary>As <c>69.2 % to 90.2 % at 95 %</c>.</summary>
    public override string ToString() => $"{Text.Of(Math.Round(Lower * 100, 1))} % to {Text.Of(Math.Round(Upper * 100, 1))} % at {Level}";
}
