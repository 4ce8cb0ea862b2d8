using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Core.Prioritization;

/// <summary>Either a score with its explanation, or the exact list of what is missing.</summary>
[MustUse]
public sealed class ScoringOutcome : OneOfBase<ScoreBreakdown, NotScorable>
{
    /// <summary>A score.</summary>
    public ScoringOutcome(ScoreBreakdown breakdown)
        : base(Guard.Against.Null(breakdown))
    {
    }

    /// <summary>No score.</summary>
    public ScoringOutcome(NotScorable refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>A score.</summary>
    public static implicit operator ScoringOutcome(ScoreBreakdown breakdown) => new(breakdown);

    /// <summary>No score.</summary>
    public static implicit operator ScoringOutcome(NotScorable refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="breakdown">The score, where the answer is true.</param>
    /// <param name="refusal">Why there is none, where it is false.</param>
    public bool TryAccept([NotNullWhen(true)] out ScoreBreakdown? breakdown, [NotNullWhen(false)] out Refusal? refusal)
    {
        breakdown = IsT0 ? AsT0 : null;
        refusal = IsT0 ? null : AsT1;
        return IsT0;
    }

    /// <summary>The breakdown or the refusal, as they print themselves.</summary>
    public override string ToString() => Match(breakdown => breakdown.ToString(), refusal => refusal.ToString());
}
