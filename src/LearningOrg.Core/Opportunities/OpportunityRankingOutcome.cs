using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Prioritization.Policies;
using OneOf;

namespace LearningOrg.Core.Opportunities;

/// <summary>Either ranked opportunities, or what is wrong with the policy.</summary>
[MustUse]
public sealed class OpportunityRankingOutcome : OneOfBase<OpportunityRanking, InvalidPolicy>
{
    /// <summary>Ranked opportunities.</summary>
    public OpportunityRankingOutcome(OpportunityRanking ranking)
        : base(Guard.Against.Null(ranking))
    {
    }

    /// <summary>What is wrong with the policy.</summary>
    public OpportunityRankingOutcome(InvalidPolicy refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>Ranked opportunities.</summary>
    public static implicit operator OpportunityRankingOutcome(OpportunityRanking ranking) => new(ranking);

    /// <summary>What is wrong with the policy.</summary>
    public static implicit operator OpportunityRankingOutcome(InvalidPolicy refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="ranking">The ranking, where the answer is true.</param>
    /// <param name="refusal">What is wrong with the policy, where it is false.</param>
    public bool TryAccept([NotNullWhen(true)] out OpportunityRanking? ranking, [NotNullWhen(false)] out Refusal? refusal)
    {
        ranking = IsT0 ? AsT0 : null;
        refusal = IsT0 ? null : AsT1;
        return IsT0;
    }
}
