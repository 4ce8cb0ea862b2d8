using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>The matrix behind a history of priorities, or why the history does not tell it.</summary>
[MustUse]
public sealed class ImpactUrgencyMatrixOutcome : OneOfBase<ImpactUrgencyMatrix, NotPermitted>
{
    /// <summary>A matrix.</summary>
    /// <param name="matrix">The matrix.</param>
    public ImpactUrgencyMatrixOutcome(ImpactUrgencyMatrix matrix)
        : base(OneOf<ImpactUrgencyMatrix, NotPermitted>.FromT0(Guard.Against.Null(matrix)))
    {
    }

    /// <summary>A refusal.</summary>
    /// <param name="refusal">Which cells the history leaves open, and what would settle them.</param>
    public ImpactUrgencyMatrixOutcome(NotPermitted refusal)
        : base(OneOf<ImpactUrgencyMatrix, NotPermitted>.FromT1(Guard.Against.Null(refusal)))
    {
    }

    /// <summary>A matrix.</summary>
    public static implicit operator ImpactUrgencyMatrixOutcome(ImpactUrgencyMatrix matrix) => new(matrix);

    /// <summary>A refusal.</summary>
    public static implicit operator ImpactUrgencyMatrixOutcome(NotPermitted refusal) => new(refusal);

    /// <summary>Takes the matrix, or else the refusal.</summary>
    /// <param name="matrix">The matrix, where the answer is true.</param>
    /// <param name="refusal">Why there is none, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out ImpactUrgencyMatrix? matrix, [NotNullWhen(false)] out Refusal? refusal)
    {
        matrix = IsT0 ? AsT0 : null;
        refusal = IsT1 ? AsT1 : null;
        return IsT0;
    }
}
