namespace LearningOrg.Core.Knowledge.Work;

/// <summary>Who vouches for an article.</summary>
/// <param name="By">Who validated it, with the proficiency they had then.</param>
/// <param name="Approver">Who approved it beside them; null where nobody was named.</param>
/// <param name="Version">The version they saw.</param>
/// <param name="At">When.</param>
public sealed record ArticleValidation(KnowledgeWorker By, ActorId? Approver, int Version, DateTimeOffset At)
{
    /// <summary>As <c>version 2, by ada (Contributor), approved by grace</c>.</summary>
    public override string ToString() => $"version {Text.Of(Version)}, by {By}{(Approver is { } approver ? $", approved by {approver}" : null)}";
}
