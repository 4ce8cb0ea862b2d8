using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Events;
using OneOf;

namespace LearningOrg.Interchange.Change;

/// <summary>What changing the file of a change initiative answers: the initiative as the file has it now, or why the file stands as it stood.</summary>
[MustUse]
public sealed class ChangeFileOutcome
    : OneOfBase<Accepted<ChangeInitiative, ChangeEvent>, NotPermitted, OutOfSequence, UnreadableFile, UnwritableFile>
{
    /// <summary>The change is on the disk.</summary>
    /// <param name="accepted">The initiative as the file has it now, and what happened.</param>
    public ChangeFileOutcome(Accepted<ChangeInitiative, ChangeEvent> accepted)
        : base(Guard.Against.Null(accepted))
    {
    }

    /// <summary>The initiative does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public ChangeFileOutcome(NotPermitted refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The instant lies before the last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public ChangeFileOutcome(OutOfSequence refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The file cannot be read, and stands as it stood.</summary>
    /// <param name="refusal">Where it breaks.</param>
    public ChangeFileOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The file was not written, and stands as it stood.</summary>
    /// <param name="refusal">Why.</param>
    public ChangeFileOutcome(UnwritableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The change is on the disk.</summary>
    /// <param name="accepted">The initiative as the file has it now, and what happened.</param>
    public static implicit operator ChangeFileOutcome(Accepted<ChangeInitiative, ChangeEvent> accepted) => new(accepted);

    /// <summary>The initiative does not permit the verb.</summary>
    /// <param name="refusal">Why not.</param>
    public static implicit operator ChangeFileOutcome(NotPermitted refusal) => new(refusal);

    /// <summary>The instant lies before the last event.</summary>
    /// <param name="refusal">Which instants.</param>
    public static implicit operator ChangeFileOutcome(OutOfSequence refusal) => new(refusal);

    /// <summary>The file cannot be read, and stands as it stood.</summary>
    /// <param name="refusal">Where it breaks.</param>
    public static implicit operator ChangeFileOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>The file was not written, and stands as it stood.</summary>
    /// <param name="refusal">Why.</param>
    public static implicit operator ChangeFileOutcome(UnwritableFile refusal) => new(refusal);

    /// <summary>Takes the initiative, or else the refusal.</summary>
    /// <param name="now">The initiative as the file has it now, where the answer is true.</param>
    /// <param name="refusal">Why the file stands as it stood, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out ChangeInitiative? now, [NotNullWhen(false)] out Refusal? refusal)
    {
        now = IsT0 ? AsT0.Now : null;
        refusal = Value as Refusal;
        return now is not null;
    }

    /// <summary>What happened, or the refusal.</summary>
    public override string ToString() => IsT0 ? AsT0.Event.ToString() : Value.ToString()!;
}
