using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Core.Prioritization.Policies;

/// <summary>Either a policy that can be applied, or everything that is wrong with it.</summary>
[MustUse]
public sealed class PolicyOutcome : OneOfBase<PrioritizationPolicy, InvalidPolicy>
{
    /// <summary>A policy that can be applied.</summary>
    public PolicyOutcome(PrioritizationPolicy policy)
        : base(Guard.Against.Null(policy))
    {
    }

    /// <summary>What is wrong with it.</summary>
    public PolicyOutcome(InvalidPolicy refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>A policy that can be applied.</summary>
    public static implicit operator PolicyOutcome(PrioritizationPolicy policy) => new(policy);

    /// <summary>What is wrong with it.</summary>
    public static implicit operator PolicyOutcome(InvalidPolicy refusal) => new(refusal);

    /// <summary>Takes the outcome apart.</summary>
    /// <param name="policy">The policy, where the answer is true.</param>
    /// <param name="refusal">What is wrong, where it is false.</param>
    public bool TryAccept([NotNullWhen(true)] out PrioritizationPolicy? policy, [NotNullWhen(false)] out Refusal? refusal)
    {
        policy = IsT0 ? AsT0 : null;
        refusal = IsT0 ? null : AsT1;
        return IsT0;
    }

    /// <summary>The policy or the refusal, as they print themselves.</summary>
    public override string ToString() => Match(policy => policy.ToString(), refusal => refusal.ToString());
}
