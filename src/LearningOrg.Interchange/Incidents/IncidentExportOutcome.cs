using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Interchange.Incidents;

/// <summary>The incidents of an export, or why it cannot be read.</summary>
[MustUse]
public sealed class IncidentExportOutcome : OneOfBase<IncidentHistory, UnreadableFile>
{
    /// <summary>The export was read.</summary>
    /// <param name="history">Its incidents.</param>
    public IncidentExportOutcome(IncidentHistory history) : base(Guard.Against.Null(history))
    {
    }

    /// <summary>The export cannot be read.</summary>
    /// <param name="refusal">Why.</param>
    public IncidentExportOutcome(UnreadableFile refusal) : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The export was read.</summary>
    /// <param name="history">Its incidents.</param>
    public static implicit operator IncidentExportOutcome(IncidentHistory history) => new(history);

    /// <summary>The export cannot be read.</summary>
    /// <param name="refusal">Why.</param>
    public static implicit operator IncidentExportOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>Whether the export was read.</summary>
    /// <param name="history">Its incidents, if so.</param>
    /// <param name="refusal">Why it cannot be read, if not.</param>
    public bool TryAccept([NotNullWhen(true)] out IncidentHistory? history, [NotNullWhen(false)] out Refusal? refusal)
    {
        history = IsT0 ? AsT0 : null;
        refusal = IsT1 ? AsT1 : null;
        return IsT0;
    }

    /// <summary>The history or the refusal, in words.</summary>
    public override string ToString() => Value.ToString()!;
}
