using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Mcda.Weighting;
using OneOf;

namespace LearningOrg.Interchange.Matrices;

/// <summary>Judgements, why the file cannot be read, or all that is wrong in it.</summary>
[MustUse]
public sealed class JudgementFileOutcome : OneOfBase<JudgementMatrix, UnreadableFile, FaultyTable>
{
    /// <summary>The file was read.</summary>
    /// <param name="judgements">What stands in it.</param>
    public JudgementFileOutcome(JudgementMatrix judgements)
        : base(Guard.Against.Null(judgements))
    {
    }

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public JudgementFileOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>What stands in the file cannot be used.</summary>
    /// <param name="refusal">All that is wrong, by row and column.</param>
    public JudgementFileOutcome(FaultyTable refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The file was read.</summary>
    /// <param name="judgements">What stands in it.</param>
    public static implicit operator JudgementFileOutcome(JudgementMatrix judgements) => new(judgements);

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public static implicit operator JudgementFileOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>What stands in the file cannot be used.</summary>
    /// <param name="refusal">All that is wrong, by row and column.</param>
    public static implicit operator JudgementFileOutcome(FaultyTable refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="judgements">What stands in the file, where the answer is true.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out JudgementMatrix? judgements, [NotNullWhen(false)] out Refusal? refusal)
    {
        judgements = Value as JudgementMatrix;
        refusal = Value as Refusal;
        return judgements is not null;
    }

    /// <summary>What there is, in one line, or the refusal.</summary>
    public override string ToString() => Value.ToString()!;
}
