using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Interchange.Matrices;

/// <summary>A decision matrix, why the file cannot be read, or all that is wrong in it.</summary>
[MustUse]
public sealed class DecisionMatrixFileOutcome : OneOfBase<DecisionMatrixFile, UnreadableFile, FaultyTable>
{
    /// <summary>The file was read.</summary>
    /// <param name="file">What stands in it.</param>
    public DecisionMatrixFileOutcome(DecisionMatrixFile file)
        : base(Guard.Against.Null(file))
    {
    }

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public DecisionMatrixFileOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>What stands in the file cannot be used.</summary>
    /// <param name="refusal">All that is wrong, by row and column.</param>
    public DecisionMatrixFileOutcome(FaultyTable refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The file was read.</summary>
    /// <param name="file">What stands in it.</param>
    public static implicit operator DecisionMatrixFileOutcome(DecisionMatrixFile file) => new(file);

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public static implicit operator DecisionMatrixFileOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>What stands in the file cannot be used.</summary>
    /// <param name="refusal">All that is wrong, by row and column.</param>
    public static implicit operator DecisionMatrixFileOutcome(FaultyTable refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="file">What stands in the file, where the answer is true.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out DecisionMatrixFile? file, [NotNullWhen(false)] out Refusal? refusal)
    {
        file = Value as DecisionMatrixFile;
        refusal = Value as Refusal;
        return file is not null;
    }

    /// <summary>What there is, in one line, or the refusal.</summary>
    public override string ToString() => Value.ToString()!;
}
