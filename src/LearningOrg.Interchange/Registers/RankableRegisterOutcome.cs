using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Interchange.Registers;

/// <summary>A register that can be ranked, or why the file cannot be read.</summary>
[MustUse]
public sealed class RankableRegisterOutcome : OneOfBase<RankableRegister, UnreadableFile>
{
    /// <summary>The file was read.</summary>
    /// <param name="register">Its entries, where there are any.</param>
    public RankableRegisterOutcome(RankableRegister register)
        : base(Guard.Against.Null(register))
    {
    }

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public RankableRegisterOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The file was read.</summary>
    /// <param name="register">Its entries, where there are any.</param>
    public static implicit operator RankableRegisterOutcome(RankableRegister register) => new(register);

    /// <summary>The file cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public static implicit operator RankableRegisterOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="register">Its entries, where there are any.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out RankableRegister? register, [NotNullWhen(false)] out Refusal? refusal)
    {
        register = Value as RankableRegister;
        refusal = Value as Refusal;
        return register is not null;
    }

    /// <summary>What there is, in one line.</summary>
    public override string ToString() => Value.ToString()!;
}
