using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>Either the best selection, or every reason why there is none.</summary>
/// <typeparam name="T">The host's type.</typeparam>
[MustUse]
public sealed class PortfolioOutcome<T> : OneOfBase<PortfolioSelection<T>, InfeasiblePortfolio>
{
    /// <summary>The best selection.</summary>
    public PortfolioOutcome(PortfolioSelection<T> selection)
        : base(Guard.Against.Null(selection))
    {
    }

    /// <summary>Why there is none.</summary>
    public PortfolioOutcome(InfeasiblePortfolio refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The best selection.</summary>
    public static implicit operator PortfolioOutcome<T>(PortfolioSelection<T> selection) => new(selection);

    /// <summary>Why there is none.</summary>
    public static implicit operator PortfolioOutcome<T>(InfeasiblePortfolio refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="selection">The best selection. Where the answer is true.</param>
    /// <param name="refusal">Why there is none, where it is false.</param>
    public bool TryAccept([NotNullWhen(true)] out PortfolioSelection<T>? selection, [NotNullWhen(false)] out Refusal? refusal)
    {
        selection = IsT0 ? AsT0 : null;
        refusal = IsT0 ? null : AsT1;
        return IsT0;
    }

    /// <summary>The selection or the refusal, as they print themselves.</summary>
    public override string ToString() => Match(selection => selection.ToString(), refusal => refusal.ToString());
}
