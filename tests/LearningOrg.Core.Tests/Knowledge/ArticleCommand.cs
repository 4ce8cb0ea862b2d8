using LearningOrg.Core.Knowledge;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>
/// One thing to try, of an article or of a base; the instant is so many hours from the last event, before it when negative. The choice picks
/// among a few approvers, flags, requests and audiences.
/// </summary>
public sealed record ArticleCommand(
    string Verb, ArticleId Id, KnowledgeWorker By, int HoursAfterLast, int Offset, int Choice, string Text, ArticleDetails Details)
{
    public override string ToString() => $"{Verb} {Id} by {By} {HoursAfterLast:+0;-0;0}h/{Choice}";

    public DateTimeOffset At(DateTimeOffset last) => last.AddHours(HoursAfterLast).ToOffset(TimeSpan.FromHours(Offset));

    public ActorId? Approver => (Choice % 4) switch
    {
        0 => null,
        1 => ActorId.Of("ada"),
        2 => ActorId.Of("grace"),
        _ => ActorId.Of("the lawyer"),
    };

    public int FlagNumber => 1 + (Choice % 3);

    public RequestId Request => RequestId.Of($"INC{Choice % 5}");

    public bool Confirms => Choice >= 5;

    public ArticleAudience Audience => ArticleAudience.All[Choice % 4];

    public ArticleId? Replacement(ArticleId self) => Choice < 5 ? null
        : ArticleId.Of($"KB000000{Choice - 4}") is var other && other != self ? other
        : ArticleId.Of("KB0000099");

    /// <summary>Now and then the same, or with a resolution where there must be none, or without where there must be one.</summary>
    public ArticleContent Edited(ArticleContent content) => Choice switch
    {
        0 => content,
        1 => content with { Resolution = content.Resolution is null ? Text : null },
        _ => content with { Issue = $"{Text} {Choice}" },
    };

    public int[]? Answers => Choice switch { 2 => [1], 3 => [], 4 => [2, 1], 5 => [9], _ => null };

    public ArticleOutcome On(KnowledgeArticle article, DateTimeOffset last)
    {
        var at = At(last);
        return Verb switch
        {
            "complete" => article.Complete(article.Content with { Resolution = Text }, By, at),
            "complete-validated" => article.CompleteValidated(article.Content with { Resolution = Text }, By, at, Approver),
            "validate" => article.Validate(By, at, Approver),
            "review" => article.Review(By, at, Approver),
            "flag" => article.Flag(Text, By, at),
            "answer-flag" => article.AnswerFlag(FlagNumber, Text, By, at),
            "fix" => article.Fix(Edited(article.Content), By, at, Answers),
            "amend" => article.Amend(Details, By, at),
            "reuse" => article.Reuse(Request, By, at, Confirms),
            "widen" => article.WidenAudience(Audience, By, at),
            "narrow" => article.NarrowAudience(Audience, By, at),
            "check" => article.Check(
                ArticleSamples.Standard, new Dictionary<string, bool> { ["unique"] = Choice % 2 == 0, ["clear"] = Choice % 3 == 0 }, By, at),
            "archive" => Replacement(article.Id) is { } other ? article.Archive(other, By, at, Choice % 2 == 0 ? Text : null) : article.Archive(Text, By, at),
            "reinstate" => article.Reinstate(Text, By, at),
            "discard" => article.Discard(Text, By, at),
            _ => throw new InvalidOperationException($"{Verb} is no verb of an article."),
        };
    }

    public KnowledgeBaseOutcome On(KnowledgeBase knowledge) => Verb == "capture"
        ? knowledge.Capture(Id, ArticleContent.Of(Text, Text), By, At(knowledge.LastEventAt), Details)
        : knowledge.Apply(Id, article => On(article, knowledge.LastEventAt));
}
