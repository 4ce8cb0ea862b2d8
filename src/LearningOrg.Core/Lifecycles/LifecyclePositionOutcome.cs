using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Core.Lifecycles;

/// <summary>What a verb answers: the position as it is now, or a reasoned no.</summary>
[MustUse]
public sealed class LifecyclePositionOutcome : OneOfBase<Accepted<LifecyclePosition, LifecycleMoved>, NotPermitted, OutOfSequence>
{
    /// <summary>A yes.</summary>
    /// <param name="accepted">The new position and its event.</param>
    public LifecyclePositionOutcome(Accepted<LifecyclePosition, LifecycleMoved> accepted)
        : base(Guard.Against.Null(accepted))
    {
    }

    /// <summary>The state does not permit the verb, or something it needs is missing.</summary>
    /// <param name="refusal">Why not.</param>
    public LifecyclePositionOutcome(NotPermitted refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The instant lies before the last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public LifecyclePositionOutcome(OutOfSequence refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>A yes.</summary>
    /// <param name="accepted">The new position and its event.</param>
    public static implicit operator LifecyclePositionOutcome(Accepted<LifecyclePosition, LifecycleMoved> accepted) => new(accepted);

    /// <summary>The state does not permit the verb, or something it needs is missing.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator LifecyclePositionOutcome(NotPermitted refusal) => new(refusal);

    /// <summary>The instant lies before the last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public static implicit operator LifecyclePositionOutcome(OutOfSequence refusal) => new(refusal);

    /// <summary>Takes the new position, or else the refusal.</summary>
    /// <param name="now">The position after the verb, where the answer is true.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out LifecyclePosition? now, [NotNullWhen(false)] out Refusal? refusal)
    {
        if (Value is Refusal no)
        {
            now = null;
            refusal = no;
            return false;
        }

        now = AsT0.Now;
        refusal = null;
        return true;
    }

    /// <summary>What happened, or the refusal.</summary>
    public override string ToString() => IsT0 ? AsT0.Event.ToString() : Value.ToString()!;
}
