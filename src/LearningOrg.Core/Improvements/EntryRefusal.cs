namespace LearningOrg.Core.Improvements;

/// <summary>The id handed in does not suit the register: it is there already, or it is not there.</summary>
/// <param name="Id">The id handed in.</param>
/// <param name="TakenBy">The title of the entry that has the id already; <c>null</c> where no entry has it.</param>
public sealed record EntryRefusal(ImprovementId Id, string? TakenBy) : Refusal
{
    /// <summary><c>duplicate-entry</c> where the id is taken, <c>unknown-entry</c> where no entry has it.</summary>
    public override string Code => TakenBy is null ? "unknown-entry" : "duplicate-entry";

    /// <inheritdoc/>
    public override string Message => TakenBy is null
        ? $"The register has no entry {Id}. Raise it first, or check the number."
        : $"Cannot raise {Id}: the register has it already, as '{TakenBy}'. Raise it under a number of its own.";
}
