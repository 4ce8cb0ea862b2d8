using LearningOrg.Core;

namespace LearningOrg.Interchange;

/// <summary>A file that was not written, and stands as it stood before.</summary>
/// <param name="Source">The file, as the caller named it.</param>
/// <param name="Problem">Why, as a clause: <c>another program is writing it</c>.</param>
/// <param name="Remedy">What would turn the no into a yes, as a sentence.</param>
public sealed record UnwritableFile(string Source, string Problem, string Remedy) : Refusal
{
    /// <inheritdoc/>
    public override string Code => "unwritable-file";

    /// <inheritdoc/>
    public override string Message => $"Cannot write {Source}: {Problem}. {Remedy}";
}
