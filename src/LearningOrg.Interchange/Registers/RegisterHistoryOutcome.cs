using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Improvements;
using OneOf;

namespace LearningOrg.Interchange.Registers;

/// <summary>What reading a register with its history answers: the history, or where the file breaks.</summary>
[MustUse]
public sealed class RegisterHistoryOutcome : OneOfBase<RegisterHistory, UnreadableFile>
{
    /// <summary>The register with its history.</summary>
    /// <param name="history">As the file has it.</param>
    public RegisterHistoryOutcome(RegisterHistory history)
        : base(Guard.Against.Null(history))
    {
    }

    /// <summary>The file breaks.</summary>
    /// <param name="refusal">Where, and what would mend it.</param>
    public RegisterHistoryOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The register with its history.</summary>
    /// <param name="history">As the file has it.</param>
    public static implicit operator RegisterHistoryOutcome(RegisterHistory history) => new(history);

    /// <summary>The file breaks.</summary>
    /// <param name="refusal">Where, and what would mend it.</param>
    public static implicit operator RegisterHistoryOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>Takes the history, or else the refusal.</summary>
    /// <param name="history">As the file has it, where the answer is true.</param>
    /// <param name="refusal">Where the file breaks, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out RegisterHistory? history, [NotNullWhen(false)] out Refusal? refusal)
    {
        history = Value as RegisterHistory;
        refusal = Value as Refusal;
        return history is not null;
    }

    /// <summary>The history in one line, or the refusal.</summary>
    public override string ToString() => Value.ToString()!;
}
