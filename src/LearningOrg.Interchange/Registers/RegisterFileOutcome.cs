using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using OneOf;

namespace LearningOrg.Interchange.Registers;

/// <summary>What changing a register's file answers: the register as the file has it now, or why the file stands as it stood.</summary>
[MustUse]
public sealed class RegisterFileOutcome
    : OneOfBase<Accepted<ContinualImprovementRegister, RegisterEvent>, EntryRefusal, NotPermitted, OutOfSequence, UnreadableFile, UnwritableFile>
{
    /// <summary>The change is on the disk.</summary>
    /// <param name="accepted">The register as the file has it now, and what happened.</param>
    public RegisterFileOutcome(Accepted<ContinualImprovementRegister, RegisterEvent> accepted)
        : base(Guard.Against.Null(accepted))
    {
    }

    /// <summary>The id is in the register already, or is not in it.</summary>
    /// <param name="refusal">Which.</param>
    public RegisterFileOutcome(EntryRefusal refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The register does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public RegisterFileOutcome(NotPermitted refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The instant lies before the last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public RegisterFileOutcome(OutOfSequence refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The file cannot be read, and stands as it stood.</summary>
    /// <param name="refusal">Where it breaks.</param>
    public RegisterFileOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The file was not written, and stands as it stood.</summary>
    /// <param name="refusal">Why.</param>
    public RegisterFileOutcome(UnwritableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The change is on the disk.</summary>
    /// <param name="accepted">The register as the file has it now, and what happened.</param>
    public static implicit operator RegisterFileOutcome(Accepted<ContinualImprovementRegister, RegisterEvent> accepted) => new(accepted);

    /// <summary>The id is in the register already, or is not in it.</summary>
    /// <param name="refusal">Which.</param>
    public static implicit operator RegisterFileOutcome(EntryRefusal refusal) => new(refusal);

    /// <summary>The register does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator RegisterFileOutcome(NotPermitted refusal) => new(refusal);

    /// <summary>The instant lies before the last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public static implicit operator RegisterFileOutcome(OutOfSequence refusal) => new(refusal);

    /// <summary>The file cannot be read, and stands as it stood.</summary>
    /// <param name="refusal">Where it breaks.</param>
    public static implicit operator RegisterFileOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>The file was not written, and stands as it stood.</summary>
    /// <param name="refusal">Why.</param>
    public static implicit operator RegisterFileOutcome(UnwritableFile refusal) => new(refusal);

    /// <summary>Takes the register, or else the refusal.</summary>
    /// <param name="now">The register as the file has it now, where the answer is true.</param>
    /// <param name="refusal">Why the file stands as it stood, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out ContinualImprovementRegister? now, [NotNullWhen(false)] out Refusal? refusal)
    {
        now = IsT0 ? AsT0.Now : null;
        refusal = Value as Refusal;
        return now is not null;
    }

    /// <summary>What happened, or the refusal.</summary>
    public override string ToString() => IsT0 ? AsT0.Event.ToString() : Value.ToString()!;
}
