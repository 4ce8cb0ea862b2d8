using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Improvements;

/// <summary>The id handed in does not suit the register: it is there already, or it is not there.</summary>
/// <param name="Id">The id handed in.</param>
[ClosedHierarchy]
public abstract record EntryRefusal(ImprovementId Id) : Refusal;

/// <summary>The register has an entry with the id already.</summary>
/// <param name="Id">The id handed in.</param>
/// <param name="Title">The title of the entry that has it.</param>
public sealed record DuplicateEntry(ImprovementId Id, string Title) : EntryRefusal(Id)
{
    /// <inheritdoc/>
    public override string Code => "duplicate-entry";

    /// <inheritdoc/>
    public override string Message => $"Cannot raise {Id}: the register has it already, as '{Title}'. Raise it under a number of its own.";
}

/// <summary>The register has no entry with the id.</summary>
/// <param name="Id">The id handed in.</param>
public sealed record UnknownEntry(ImprovementId Id) : EntryRefusal(Id)
{
    /// <inheritdoc/>
    public override string Code => "unknown-entry";

    /// <inheritdoc/>
    public override string Message => $"The register has no entry {Id}. Raise it first, or check the number.";
}
