using LearningOrg.Core;

namespace LearningOrg.Interchange;

/// <summary>A file that cannot be read, where it breaks and what would mend it.</summary>
/// <param name="Source">The file, as the caller named it.</param>
/// <param name="Place">Where in it; <c>null</c> when it is the file as a whole.</param>
/// <param name="Problem">What is wrong, as a clause.</param>
/// <param name="Remedy">What would turn the no into a yes, as a sentence.</param>
public sealed record UnreadableFile(string Source, string? Place, string Problem, string Remedy) : Refusal
{
    /// <inheritdoc/>
    public override string Code => "unreadable-file";

    /// <inheritdoc/>
    public override string Message => $"Cannot read {Source}{(Place is null ? "" : $", {Place}")}: {Problem}. {Remedy}";
}
