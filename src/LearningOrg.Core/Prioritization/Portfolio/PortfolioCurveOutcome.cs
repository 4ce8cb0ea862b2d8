using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>Either what every budget buys, or every reason why there is none.</summary>
/// <typeparam name="T">The host's type.</typeparam>
[MustUse]
public sealed class PortfolioCurveOutcome<T> : OneOfBase<PortfolioCurve<T>, InfeasiblePortfolio>
{
    /// <summary>What every budget buys.</summary>
    public PortfolioCurveOutcome(PortfolioCurve<T> curve)
        : base(Guard.Against.Null(curve))
    {
    }

    /// <summary>Why there is none.</summary>
    public PortfolioCurveOutcome(InfeasiblePortfolio refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>What every budget buys.</summary>
    public static implicit operator PortfolioCurveOutcome<T>(PortfolioCurve<T> curve) => new(curve);

    /// <summary>Why there is none.</summary>
    public static implicit operator PortfolioCurveOutcome<T>(InfeasiblePortfolio refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="curve">What every budget buys. Where the answer is true.</param>
    /// <param name="refusal">Why there is none, where it is false.</param>
    public bool TryAccept([NotNullWhen(true)] out PortfolioCurve<T>? curve, [NotNullWhen(false)] out Refusal? refusal)
    {
        curve = IsT0 ? AsT0 : null;
        refusal = IsT0 ? null : AsT1;
        return IsT0;
    }

    /// <summary>The curve or the refusal, as they print themselves.</summary>
    public override string ToString() => Match(curve => curve.ToString(), refusal => refusal.ToString());
}
