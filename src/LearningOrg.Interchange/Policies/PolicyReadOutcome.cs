using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Prioritization.Policies;
using OneOf;

namespace LearningOrg.Interchange.Policies;

/// <summary>What reading a policy answers: the policy, where the file breaks, or what is wrong with the policy.</summary>
[MustUse]
public sealed class PolicyReadOutcome : OneOfBase<PrioritizationPolicy, UnreadableFile, InvalidPolicy>
{
    /// <summary>The policy.</summary>
    /// <param name="policy">As the file has it, checked.</param>
    public PolicyReadOutcome(PrioritizationPolicy policy)
        : base(Guard.Against.Null(policy))
    {
    }

    /// <summary>The file breaks.</summary>
    /// <param name="refusal">Where, and what would mend it.</param>
    public PolicyReadOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The policy cannot be applied.</summary>
    /// <param name="refusal">Everything that is wrong with it.</param>
    public PolicyReadOutcome(InvalidPolicy refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The policy.</summary>
    /// <param name="policy">As the file has it, checked.</param>
    public static implicit operator PolicyReadOutcome(PrioritizationPolicy policy) => new(policy);

    /// <summary>The file breaks.</summary>
    /// <param name="refusal">Where, and what would mend it.</param>
    public static implicit operator PolicyReadOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>The policy cannot be applied.</summary>
    /// <param name="refusal">Everything that is wrong with it.</param>
    public static implicit operator PolicyReadOutcome(InvalidPolicy refusal) => new(refusal);

    /// <summary>Takes the policy, or else the refusal.</summary>
    /// <param name="policy">As the file has it, where the answer is true.</param>
    /// <param name="refusal">Why there is none, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out PrioritizationPolicy? policy, [NotNullWhen(false)] out Refusal? refusal)
    {
        policy = Value as PrioritizationPolicy;
        refusal = Value as Refusal;
        return policy is not null;
    }

    /// <summary>The policy in one line, or the refusal.</summary>
    public override string ToString() => Value.ToString()!;
}
