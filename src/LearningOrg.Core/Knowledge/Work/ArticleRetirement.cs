namespace LearningOrg.Core.Knowledge.Work;

/// <summary>Why an article is not offered any more: another takes its place, or there is a reason; or both.</summary>
/// <param name="Replacement">The article that takes its place; null where none does.</param>
/// <param name="Reason">Why; null where the replacement says it all.</param>
/// <param name="By">Who archived or discarded it.</param>
/// <param name="At">When.</param>
public sealed record ArticleRetirement(ArticleId? Replacement, string? Reason, ActorId By, DateTimeOffset At)
{
    /// <summary>As <c>see KB0000002 (One form for all)</c>, or the reason alone.</summary>
    public override string ToString() => Replacement is null ? Reason! : $"see {Replacement}{(Reason is null ? null : $" ({Reason})")}";
}
