using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements.Events;
using OneOf;

namespace LearningOrg.Core.Improvements;

/// <summary>What a register answers: the register as it is now, or a reasoned no.</summary>
[MustUse]
public sealed class RegisterOutcome
    : OneOfBase<Accepted<ContinualImprovementRegister, RegisterEvent>, EntryRefusal, NotPermitted, OutOfSequence>
{
    /// <summary>A yes.</summary>
    /// <param name="accepted">The new register and its event.</param>
    public RegisterOutcome(Accepted<ContinualImprovementRegister, RegisterEvent> accepted)
        : base(Guard.Against.Null(accepted))
    {
    }

    /// <summary>The id is in the register already, or is not in it.</summary>
    /// <param name="refusal">Which.</param>
    public RegisterOutcome(EntryRefusal refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The entry's stage does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public RegisterOutcome(NotPermitted refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The instant lies before the last event, of the entry or of the register.</summary>
    /// <param name="refusal">Which instants.</param>
    public RegisterOutcome(OutOfSequence refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>A yes.</summary>
    /// <param name="accepted">The new register and its event.</param>
    public static implicit operator RegisterOutcome(Accepted<ContinualImprovementRegister, RegisterEvent> accepted) => new(accepted);

    /// <summary>The id is in the register already, or is not in it.</summary>
    /// <param name="refusal">Which.</param>
    public static implicit operator RegisterOutcome(EntryRefusal refusal) => new(refusal);

    /// <summary>The entry's stage does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator RegisterOutcome(NotPermitted refusal) => new(refusal);

    /// <summary>The instant lies before the last event, of the entry or of the register.</summary>
    /// <param name="refusal">Which instants.</param>
    public static implicit operator RegisterOutcome(OutOfSequence refusal) => new(refusal);

    /// <summary>Takes the new register, or else the refusal.</summary>
    /// <param name="now">The register after the verb, where the answer is true.</param>
    /// <param name="refusal">Why not, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out ContinualImprovementRegister? now, [NotNullWhen(false)] out Refusal? refusal)
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
