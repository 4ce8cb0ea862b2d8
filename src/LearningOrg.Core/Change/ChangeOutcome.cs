using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Events;
using OneOf;

namespace LearningOrg.Core.Change;

/// <summary>What a verb of a change initiative answers: the initiative as it is now, or a reasoned no.</summary>
[MustUse]
public sealed class ChangeOutcome : OneOfBase<Accepted<ChangeInitiative, ChangeEvent>, NotPermitted, OutOfSequence>
{
    /// <summary>A yes.</summary>
    /// <param name="accepted">The new value and its event.</param>
    public ChangeOutcome(Accepted<ChangeInitiative, ChangeEvent> accepted)
        : base(Guard.Against.Null(accepted))
    {
    }

    /// <summary>The stage, the gate or the evidence does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public ChangeOutcome(NotPermitted refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The instant lies before the last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public ChangeOutcome(OutOfSequence refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>A yes.</summary>
    /// <param name="accepted">The new value and its event.</param>
    public static implicit operator ChangeOutcome(Accepted<ChangeInitiative, ChangeEvent> accepted) => new(accepted);

    /// <summary>The stage, the gate or the evidence does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator ChangeOutcome(NotPermitted refusal) => new(refusal);

    /// <summary>The instant lies before the last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public static implicit operator ChangeOutcome(OutOfSequence refusal) => new(refusal);

    /// <summary>Takes the new value, or else the refusal.</summary>
    /// <param name="now">The initiative after the verb, where the answer is true.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out ChangeInitiative? now, [NotNullWhen(false)] out Refusal? refusal)
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
