using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Knowledge;

/// <summary>What the steps of an article ask for, and whether it is there.</summary>
internal static class ArticleNeeds
{
    public static Need Answered { get; } = Need.Of("answered", "every flag answered");

    public static Need MayVouch { get; } = Need.Of("may-vouch", "somebody who may vouch for it");

    public static Need Approver { get; } = Need.Of("approver", "for compliance, a named approver who is not its sole author");

    public static Need NeverLinked { get; } = Need.Of("never-linked", "that it never helped with a request");

    public static Need Overdue { get; } = Need.Of("overdue", "a review that is overdue");

    public static Need EditBelow { get; } = Need.Of("edit-below", "an edit by somebody who may not vouch for it, or of what somebody must approve");

    public static Need OtherGovernance { get; } = Need.Of("other-governance", "another governance");

    public static Need MayArchive { get; } = Need.Of("may-archive", "somebody who may archive");

    /// <summary>The codes of what is there at an instant. An approver of compliance, an edit and another governance are never there by themselves:
    /// somebody hands them in.</summary>
    public static IEnumerable<string> MetBy(ArticleState state, KnowledgeWorker? by, DateTimeOffset at)
    {
        bool Reaches(AuthoringProficiency needed) => by is { } worker && worker.Proficiency.IsAtLeast(needed);
        (bool IsMet, Need Need)[] needs =
        [
            (!state.HasOpenFlags, Answered),
            (Reaches(state.Rules.ToVouchFor(state.Audience)), MayVouch),
            (!state.IsCompliance, Approver),
            (state.Links.Count == 0, NeverLinked),
            (state.HasLapsedBy(at), Overdue),
            (by is { } editor && !Trust.OutlastsEdit(state, editor), EditBelow),
            (Reaches(state.Rules.ToArchive), MayArchive),
        ];
        return needs.Where(need => need.IsMet).Select(need => need.Need.Code);
    }
}
