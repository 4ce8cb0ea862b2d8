using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Core.Lifecycles;

/// <summary>Either a lifecycle that can be followed, or everything that is wrong with it.</summary>
[MustUse]
public sealed class LifecycleOutcome : OneOfBase<Lifecycle, InvalidLifecycle>
{
    /// <summary>A lifecycle that can be followed.</summary>
    /// <param name="lifecycle">The lifecycle.</param>
    public LifecycleOutcome(Lifecycle lifecycle)
        : base(Guard.Against.Null(lifecycle))
    {
    }

    /// <summary>What is wrong with it.</summary>
    /// <param name="refusal">All problems.</param>
    public LifecycleOutcome(InvalidLifecycle refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>A lifecycle that can be followed.</summary>
    /// <param name="lifecycle">The lifecycle.</param>
    public static implicit operator LifecycleOutcome(Lifecycle lifecycle) => new(lifecycle);

    /// <summary>What is wrong with it.</summary>
    /// <param name="refusal">All problems.</param>
    public static implicit operator LifecycleOutcome(InvalidLifecycle refusal) => new(refusal);

    /// <summary>Takes the lifecycle, or else the refusal.</summary>
    /// <param name="lifecycle">The lifecycle, where the answer is true.</param>
    /// <param name="refusal">What is wrong, where it is false.</param>
    public bool TryAccept([NotNullWhen(true)] out Lifecycle? lifecycle, [NotNullWhen(false)] out Refusal? refusal)
    {
        lifecycle = IsT0 ? AsT0 : null;
        refusal = IsT0 ? null : AsT1;
        return IsT0;
    }

    /// <summary>The lifecycle or the refusal, as they print themselves.</summary>
    public override string ToString() => Match(lifecycle => lifecycle.ToString(), refusal => refusal.ToString());
}
