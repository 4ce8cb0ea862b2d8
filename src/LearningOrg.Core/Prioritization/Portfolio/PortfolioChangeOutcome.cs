using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>Either what would change in a selection, or every reason why there is none.</summary>
/// <typeparam name="T">The host's type.</typeparam>
[MustUse]
public sealed class PortfolioChangeOutcome<T> : OneOfBase<PortfolioChange<T>, InfeasiblePortfolio>
{
    /// <summary>What would change.</summary>
    public PortfolioChangeOutcome(PortfolioChange<T> change)
        : base(Guard.Against.Null(change))
    {
    }

    /// <summary>Why there is none.</summary>
    public PortfolioChangeOutcome(InfeasiblePortfolio refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>What would change.</summary>
    public static implicit operator PortfolioChangeOutcome<T>(PortfolioChange<T> change) => new(change);

    /// <summary>Why there is none.</summary>
    public static implicit operator PortfolioChangeOutcome<T>(InfeasiblePortfolio refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="change">What would change. Where the answer is true.</param>
    /// <param name="refusal">Why there is none, where it is false.</param>
    public bool TryAccept([NotNullWhen(true)] out PortfolioChange<T>? change, [NotNullWhen(false)] out Refusal? refusal)
    {
        change = IsT0 ? AsT0 : null;
        refusal = IsT0 ? null : AsT1;
        return IsT0;
    }

    /// <summary>The change or the refusal, as they print themselves.</summary>
    public override string ToString() => Match(change => change.ToString(), refusal => refusal.ToString());
}
