using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Interchange.Registers;

/// <summary>The entries with the numbers that a policy asks for, or which of its inputs the register does not have.</summary>
[MustUse]
public sealed class RankableEntriesOutcome : OneOfBase<RankableEntries, UnreadableFile>
{
    /// <summary>The register has every input of the policy.</summary>
    /// <param name="entries">The entries, where there are any.</param>
    public RankableEntriesOutcome(RankableEntries entries)
        : base(Guard.Against.Null(entries))
    {
    }

    /// <summary>The register lacks inputs of the policy.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public RankableEntriesOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The register has every input of the policy.</summary>
    /// <param name="entries">The entries, where there are any.</param>
    public static implicit operator RankableEntriesOutcome(RankableEntries entries) => new(entries);

    /// <summary>The register lacks inputs of the policy.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public static implicit operator RankableEntriesOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="entries">The entries, where there are any.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out RankableEntries? entries, [NotNullWhen(false)] out Refusal? refusal)
    {
        entries = Value as RankableEntries;
        refusal = Value as Refusal;
        return entries is not null;
    }

    /// <summary>What there is, in one line.</summary>
    public override string ToString() => Value.ToString()!;
}
