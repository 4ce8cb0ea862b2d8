using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Interchange.Matrices;
using OneOf;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>A register with the entries of a file, why the file cannot be read, or all that is wrong in it.</summary>
[MustUse]
public sealed class RegisterTemplateOutcome : OneOfBase<RegisterTemplateImport, UnreadableFile, FaultyTable>
{
    /// <summary>The file was read, and all of it taken.</summary>
    /// <param name="import">The register with the entries.</param>
    public RegisterTemplateOutcome(RegisterTemplateImport import)
        : base(Guard.Against.Null(import))
    {
    }

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public RegisterTemplateOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>What stands in the file cannot be used, and none of it was.</summary>
    /// <param name="refusal">All that is wrong, by row and column.</param>
    public RegisterTemplateOutcome(FaultyTable refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The file was read, and all of it taken.</summary>
    /// <param name="import">The register with the entries.</param>
    public static implicit operator RegisterTemplateOutcome(RegisterTemplateImport import) => new(import);

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public static implicit operator RegisterTemplateOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>What stands in the file cannot be used, and none of it was.</summary>
    /// <param name="refusal">All that is wrong, by row and column.</param>
    public static implicit operator RegisterTemplateOutcome(FaultyTable refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="import">The register with the entries, where the answer is true.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out RegisterTemplateImport? import, [NotNullWhen(false)] out Refusal? refusal)
    {
        import = Value as RegisterTemplateImport;
        refusal = Value as Refusal;
        return import is not null;
    }

    /// <summary>What there is, in one line, or the refusal.</summary>
    public override string ToString() => Value.ToString()!;
}
