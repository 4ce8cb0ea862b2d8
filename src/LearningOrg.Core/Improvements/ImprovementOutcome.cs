using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements.Events;
using OneOf;

namespace LearningOrg.Core.Improvements;

/// <summary>What a verb of an improvement answers: the improvement as it is now, or a reasoned no.</summary>
[MustUse]
public sealed class ImprovementOutcome : OneOfBase<Accepted<Improvement, ImprovementEvent>, NotPermitted, OutOfSequence>
{
    /// <summary>A yes.</summary>
    /// <param name="accepted">The new value and its event.</param>
    public ImprovementOutcome(Accepted<Improvement, ImprovementEvent> accepted)
        : base(Guard.Against.Null(accepted))
    {
    }

    /// <summary>The stage does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public ImprovementOutcome(NotPermitted refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The instant lies before the last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public ImprovementOutcome(OutOfSequence refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>A yes.</summary>
    /// <param name="accepted">The new value and its event.</param>
    public static implicit operator ImprovementOutcome(Accepted<Improvement, ImprovementEvent> accepted) => new(accepted);

    /// <summary>The stage does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator ImprovementOutcome(NotPermitted refusal) => new(refusal);

    /// <summary>The instant lies before the last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public static implicit operator ImprovementOutcome(OutOfSequence refusal) => new(refusal);

    /// <summary>Takes the new value, or else the refusal.</summary>
    /// <param name="now">The improvement after the verb, where the answer is true.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out Improvement? now, [NotNullWhen(false)] out Refusal? refusal)
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
