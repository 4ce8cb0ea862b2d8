using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;
using OneOf;

namespace LearningOrg.Interchange.Registers;

/// <summary>What reading a register answers: the register, or where the file breaks.</summary>
[MustUse]
public sealed class RegisterReadOutcome : OneOfBase<ContinualImprovementRegister, UnreadableFile>
{
    /// <summary>The register.</summary>
    /// <param name="register">As the file has it.</param>
    public RegisterReadOutcome(ContinualImprovementRegister register)
        : base(Guard.Against.Null(register))
    {
    }

    /// <summary>The file breaks.</summary>
    /// <param name="refusal">Where, and what would mend it.</param>
    public RegisterReadOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The register.</summary>
    /// <param name="register">As the file has it.</param>
    public static implicit operator RegisterReadOutcome(ContinualImprovementRegister register) => new(register);

    /// <summary>The file breaks.</summary>
    /// <param name="refusal">Where, and what would mend it.</param>
    public static implicit operator RegisterReadOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>Takes the register, or else the refusal.</summary>
    /// <param name="register">As the file has it, where the answer is true.</param>
    /// <param name="refusal">Where the file breaks, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out ContinualImprovementRegister? register, [NotNullWhen(false)] out Refusal? refusal)
    {
        register = Value as ContinualImprovementRegister;
        refusal = Value as Refusal;
        return register is not null;
    }

    /// <summary>The register in one line, or the refusal.</summary>
    public override string ToString() => Value.ToString()!;
}
