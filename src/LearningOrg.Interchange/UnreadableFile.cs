using LearningOrg.Core;

namespace LearningOrg.Interchange;

/// <summary>A file that cannot be read at all, where it breaks and what would mend it.</summary>
/// <param name="Source">The file, as the caller named it.</param>
/// <param name="Place">Where in it, such as <c>row 57</c>; <c>null</c> when it is the file as a whole. The header is row 1.</param>
/// <param name="Problem">What is wrong, as a clause: <c>it has a header and no rows</c>.</param>
/// <param name="Remedy">What would turn the no into a yes, as a sentence.</param>
/// <remarks>
/// A single bad cell or row is no reason to refuse a file: it is reported as a <see cref="RowProblem"/>, and the others go on.
/// </remarks>
public sealed record UnreadableFile(string Source, string? Place, string Problem, string Remedy) : Refusal
{
    /// <inheritdoc/>
    public override string Code => "unreadable-file";

    /// <inheritdoc/>
    public override string Message => $"Cannot read {Source}{(Place is null ? "" : $", {Place}")}: {Problem}. {Remedy}";
}
