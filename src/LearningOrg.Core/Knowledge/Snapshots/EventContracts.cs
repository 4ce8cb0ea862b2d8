using LearningOrg.Core.Knowledge.Events;
using static LearningOrg.Core.Knowledge.Snapshots.EventContract;
using Contract = LearningOrg.Core.EventContract<
    LearningOrg.Core.Knowledge.Events.KnowledgeBaseEvent, LearningOrg.Core.Knowledge.Snapshots.ArticleEventSnapshot>;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>Every kind of event and how it is stored. The codes are promises: what a store holds today is read in ten years.</summary>
internal static class EventContracts
{
    public static IReadOnlyList<Contract> All { get; } =
    [
        OfBase<KnowledgeBaseOpened>(
            "opened",
            stored => new(stored.Title, stored.Actor, stored.At, stored.Rules),
            (happened, stored) => stored with { Title = happened.Title, Rules = ArticleRulesSnapshot.Of(happened.Rules) },
            required: [nameof(ArticleEventSnapshot.Title)],
            optional: [nameof(ArticleEventSnapshot.Rules)]),
        OfArticle<ArticleCaptured>(
            "captured",
            stored => new(stored.Article, stored.By, stored.At, stored.Content, stored.Details, stored.Rules),
            (happened, stored) => stored with
            {
                Content = ArticleContentSnapshot.Of(happened.Content),
                Details = ArticleDetailsSnapshot.Of(happened.Details),
                Rules = ArticleRulesSnapshot.Of(happened.Rules),
            },
            required: [nameof(ArticleEventSnapshot.Content)],
            optional: [nameof(ArticleEventSnapshot.Details), nameof(ArticleEventSnapshot.Rules)]),
        OfArticle<ArticleCompleted>(
            "completed",
            stored => new(stored.Article, stored.By, stored.At, stored.Content, stored.IsValidated, stored.Approver),
            (happened, stored) => stored with
            {
                Content = ArticleContentSnapshot.Of(happened.Content),
                IsValidated = happened.IsValidated,
                Approver = happened.Approver?.Value,
            },
            required: [nameof(ArticleEventSnapshot.Content), nameof(ArticleEventSnapshot.IsValidated)],
            optional: [nameof(ArticleEventSnapshot.Approver)]),
        OfArticle<ArticleFixed>(
            "fixed",
            stored => new(stored.Article, stored.By, stored.At, stored.Content, stored.Answers),
            (happened, stored) => stored with
            {
                Content = ArticleContentSnapshot.Of(happened.Content),
                Answers = Restoring.OrNone(happened.Answers, number => number),
            },
            required: [nameof(ArticleEventSnapshot.Content)],
            optional: [nameof(ArticleEventSnapshot.Answers)]),
        OfArticle<ArticleAmended>(
            "amended",
            stored => new(stored.Article, stored.By, stored.At, stored.Details),
            (happened, stored) => stored with { Details = ArticleDetailsSnapshot.Of(happened.Details) },
            optional: [nameof(ArticleEventSnapshot.Details)]),
        OfArticle<ArticleDiscarded>(
            "discarded",
            stored => new(stored.Article, stored.By, stored.At, stored.Reason),
            (happened, stored) => stored with { Reason = happened.Reason },
            required: [nameof(ArticleEventSnapshot.Reason)]),
        OfArticle<ArticleValidated>(
            "validated",
            stored => new(stored.Article, stored.By, stored.At, stored.Approver),
            (happened, stored) => stored with { Approver = happened.Approver?.Value },
            optional: [nameof(ArticleEventSnapshot.Approver)]),
        OfArticle<ArticleReviewed>(
            "reviewed",
            stored => new(stored.Article, stored.By, stored.At, stored.Approver),
            (happened, stored) => stored with { Approver = happened.Approver?.Value },
            optional: [nameof(ArticleEventSnapshot.Approver)]),
        OfArticle<ArticleFlagged>(
            "flagged",
            stored => new(stored.Article, stored.By, stored.At, stored.Reason),
            (happened, stored) => stored with { Reason = happened.Reason },
            required: [nameof(ArticleEventSnapshot.Reason)]),
        OfArticle<ArticleFlagAnswered>(
            "flag-answered",
            stored => new(stored.Article, stored.By, stored.At, stored.Flag, stored.Reason),
            (happened, stored) => stored with { Flag = happened.Flag, Reason = happened.Words },
            required: [nameof(ArticleEventSnapshot.Flag), nameof(ArticleEventSnapshot.Reason)]),
        OfArticle<ArticleReused>(
            "reused",
            stored => new(stored.Article, stored.By, stored.At, stored.Request, stored.IsConfirmed),
            (happened, stored) => stored with { Request = happened.Request.Value, IsConfirmed = happened.IsConfirmed },
            required: [nameof(ArticleEventSnapshot.Request), nameof(ArticleEventSnapshot.IsConfirmed)]),
        OfArticle<ArticleAudienceWidened>(
            "audience-widened",
            stored => new(stored.Article, stored.By, stored.At, stored.Audience),
            (happened, stored) => stored with { Audience = happened.Audience.Code },
            required: [nameof(ArticleEventSnapshot.Audience)]),
        OfArticle<ArticleAudienceNarrowed>(
            "audience-narrowed",
            stored => new(stored.Article, stored.By, stored.At, stored.Audience),
            (happened, stored) => stored with { Audience = happened.Audience.Code },
            required: [nameof(ArticleEventSnapshot.Audience)]),
        OfArticle<ArticleChecked>(
            "checked",
            stored => new(stored.Article, stored.By, stored.At, stored.Check),
            (happened, stored) => stored with { Check = ContentCheckSnapshot.Of(happened.Check) },
            required: [nameof(ArticleEventSnapshot.Check)]),
        OfArticle<ArticleArchived>(
            "archived",
            stored => new(stored.Article, stored.By, stored.At, stored.ReplacedBy, stored.NullOrReason),
            (happened, stored) => stored with { ReplacedBy = happened.Replacement?.Value, Reason = happened.Reason },
            optional: [nameof(ArticleEventSnapshot.ReplacedBy), nameof(ArticleEventSnapshot.Reason)]),
        OfArticle<ArticleReinstated>(
            "reinstated",
            stored => new(stored.Article, stored.By, stored.At, stored.Reason),
            (happened, stored) => stored with { Reason = happened.Reason },
            required: [nameof(ArticleEventSnapshot.Reason)]),
    ];

    private static readonly EventCatalog<KnowledgeBaseEvent, ArticleEventSnapshot> Catalog = new(All);

    public static ArticleEventSnapshot Save(KnowledgeBaseEvent happened) => happened is ArticleRecorded { Event: var change }
        ? Save(change)
        : Saved(happened, happened.By, happened.At);

    public static ArticleEventSnapshot Save(ArticleEvent happened) =>
        Saved(happened, happened.By.Actor, happened.At) with
        {
            Article = happened.Id.Value,
            Proficiency = happened.By.Proficiency.Code,
        };

    public static Contract OfKind(string kind, string member) => Catalog.OfKind(kind, member);

    private static ArticleEventSnapshot Saved(object happened, ActorId by, DateTimeOffset at)
    {
        var contract = Catalog.Of(happened);
        return contract.Fill(happened, new(ArticleEventSnapshot.CurrentSchemaVersion, contract.Kind, by.Value, at));
    }
}
