using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>What a file of the table says, or why it cannot be read at all.</summary>
[MustUse]
public sealed class CimReadOutcome : OneOfBase<CimFile, UnreadableFile>
{
    /// <summary>The file was read.</summary>
    /// <param name="file">What it says.</param>
    public CimReadOutcome(CimFile file)
        : base(Guard.Against.Null(file))
    {
    }

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public CimReadOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The file was read.</summary>
    /// <param name="file">What it says.</param>
    public static implicit operator CimReadOutcome(CimFile file) => new(file);

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public static implicit operator CimReadOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="file">What the file says, where the answer is true.</param>
    /// <param name="refusal">Why it cannot be read, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out CimFile? file, [NotNullWhen(false)] out Refusal? refusal)
    {
        file = Value as CimFile;
        refusal = Value as Refusal;
        return file is not null;
    }

    /// <summary>The file in one line, or the refusal.</summary>
    public override string ToString() => Value.ToString()!;
}
