using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Reporting;
using LearningOrg.Core.Knowledge.Snapshots;
using static LearningOrg.Core.Tests.Knowledge.ArticleSamples;

namespace LearningOrg.Core.Tests.Knowledge;

public class KnowledgeBaseTest
{
    private static readonly ArticleId First = ArticleId.Of("KB0000001");
    private static readonly ArticleId Second = ArticleId.Of("KB0000002");
    private static readonly ArticleId Third = ArticleId.Of("KB0000003");

    [Fact(DisplayName = "INV-2 an id is unique, and an unknown one is refused")]
    public void Ids_are_unique()
    {
        var knowledge = WithThree();
        Assert.Equal(
            "Cannot capture KB0000001: the knowledge base has it already, as 'Reset a password'. Capture it under a number of its own.",
            Refused(knowledge.Capture(First, Question, Candidate, Start)));
        Assert.Equal(
            "The knowledge base has no article KB0000007. Capture it first, or check the number.",
            Refused(knowledge.Apply(Id, article => article.Flag("Wrong", Candidate, Start))));
    }

    [Fact(DisplayName = "INV-54 a replacement must be there and go on, and no circle arises")]
    public void Replacements_go_on()
    {
        var knowledge = WithThree();
        string No(KnowledgeBase of, ArticleId from, ArticleId to) => Refused(of.Apply(from, article => article.Archive(to, Contributor, Start)));
        Assert.Equal(
            "Cannot archive: KB0000001 would be replaced by KB0000007, which is not in the knowledge base. Check the number, or capture it first.",
            No(knowledge, First, Id));

        var replaced = Accept(knowledge.Apply(First, article => article.Archive(Second, Contributor, Start)));
        Assert.Equal("Cannot archive: KB0000001 was itself replaced by KB0000002. Name an article that goes on.", No(replaced, Second, First));

        var chain = Accept(replaced.Apply(Second, article => article.Archive(Third, Contributor, Start)));
        Assert.Equal(Third, chain.FindCurrent(First)!.Id);
        Assert.Equal("Cannot archive: KB0000001 was itself replaced by KB0000003. Name an article that goes on.", No(chain, Third, First));
        Assert.Null(chain.FindCurrent(Id));

        var over = Accept(chain.Apply(Third, article => article.Archive("No longer offered", Contributor, Start)));
        var back = Accept(over.Apply(First, article => article.Reinstate("Still needed", Contributor, Start)));
        Assert.Equal(
            "Cannot archive: KB0000001 would be replaced by KB0000003, which is Archived. Name an article that goes on, or give a reason instead.",
            No(back, First, Second));
    }

    [Fact]
    public void A_verb_is_called_once_on_the_article_that_is_handed()
    {
        var knowledge = WithThree();
        Assert.Contains("KB0000002 where KB0000001", Assert.Throws<ArgumentException>("verb", () => knowledge.Apply(
            First, _ => knowledge.Find(Second)!.Flag("Wrong", Candidate, Start))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            "verb", () => knowledge.Apply(First, article => Accept(article.Flag("Wrong", Candidate, Start)).Flag("Wrong", Candidate, Start)));

        // A yes that the article itself would not have given.
        var validated = new ArticleFlagAnswered(First, Candidate, Start, 1, "No");
        Assert.Throws<ArgumentException>("verb", () => knowledge.Apply(First, article => new Accepted<KnowledgeArticle, ArticleEvent>(article, validated)));
        Assert.Throws<ArgumentException>("verb", () => knowledge.Apply(First, _ => null!));
    }

    [Fact]
    public void Articles_are_judged_by_the_rules_of_the_base()
    {
        var strict = KnowledgeBase.Open("Legal", Coach.Actor, Start, new() { ToArchive = AuthoringProficiency.Coach });
        var captured = Accept(strict.Capture(First, Question, Candidate, Start));
        Assert.Equal(AuthoringProficiency.Coach, captured.Find(First)!.Rules.ToArchive);
        Assert.Equal(captured, KnowledgeBase.Restore(captured.ToSnapshot()));
        Assert.NotNull(captured.ToSnapshot().Rules);
    }

    [Fact]
    public void Questions_leave_out_what_is_not_offered()
    {
        var knowledge = WithThree(Monthly);
        knowledge = Accept(knowledge.Apply(First, article => article.Validate(Contributor, Start)));
        knowledge = Accept(knowledge.Apply(First, article => article.WidenAudience(ArticleAudience.Public, Publisher, Start)));
        knowledge = Accept(knowledge.Apply(Second, article => article.Flag("Wrong", Candidate, Start)));
        knowledge = Accept(knowledge.Apply(Third, article => article.Archive("Old", Contributor, Start)));
        var later = Start.AddDays(31);

        Assert.Equal([First, Second], knowledge.WithCurrency(ArticleCurrency.Lapsed, later).Select(article => article.Id));
        Assert.Equal([First], knowledge.WithConfidence(ArticleConfidence.Validated, Start).Select(article => article.Id));
        Assert.Equal([First, Second], knowledge.WithConfidence(ArticleConfidence.NotValidated, later).Select(article => article.Id));
        Assert.Equal([Third], knowledge.WithConfidence(ArticleConfidence.Archived, later).Select(article => article.Id));
        Assert.Equal([Second], knowledge.WithOpenFlags().Select(article => article.Id));
        Assert.Equal([First], knowledge.VisibleTo(ArticleAudience.Public, Start).Select(article => article.Id));
        Assert.Empty(knowledge.VisibleTo(ArticleAudience.Partner, later));
        Assert.Equal([First, Second], knowledge.VisibleTo(ArticleAudience.WithinTeam, later).Select(article => article.Id));
        Assert.Equal(["0 Current", "0 Due soon", "2 Lapsed", "0 No policy"], knowledge.CountByCurrency(later).Select(count => count.ToString()));
        Assert.Equal("Service desk: 3 articles, 2 of them live", knowledge.ToString());
    }

    [Fact]
    public void An_impossible_history_is_an_error()
    {
        var knowledge = WithThree();
        Assert.Throws<ArgumentException>("events", () => KnowledgeBase.Replay([]));
        Assert.Throws<ArgumentException>("events", () => KnowledgeBase.Replay([new ArticleRecorded(new ArticleFlagged(First, Candidate, Start, "Wrong"))]));
        Assert.Throws<ArgumentException>("happened", () => knowledge.Apply(knowledge.Opening));
        Assert.Throws<ArgumentException>("happened", () => knowledge.Apply(new ArticleRecorded(new ArticleFlagged(Id, Candidate, Start, "Wrong"))));
        Assert.Throws<ArgumentException>(
            "happened", () => knowledge.Apply(new ArticleRecorded(new ArticleFlagged(First, Candidate, Start.AddDays(-1), "Wrong"))));
        Assert.Throws<ArgumentException>("happened", () => knowledge.Apply(new ArticleRecorded(new ArticleArchived(First, Coach, Start, Id, null))));
        Assert.Throws<ArgumentException>("happened", () => knowledge.Apply(
            new ArticleRecorded(new ArticleCaptured(First, Coach, Start, Question, ArticleDetails.Default, ArticleRules.Default))));
        Assert.Throws<ArgumentException>("events", () => KnowledgeArticle.Replay([]));
        Assert.Throws<ArgumentException>("events", () => KnowledgeArticle.Replay([new ArticleFlagged(First, Candidate, Start, "Wrong")]));
        Assert.Throws<ArgumentException>("happened", () => WorkInProgress().Apply(new ArticleFlagged(First, Candidate, Start, "Wrong")));
    }

    [Fact]
    public void A_base_that_contradicts_itself_is_refused_by_member()
    {
        var knowledge = Accept(WithThree().Apply(First, article => article.Archive(Second, Contributor, Start)));
        var snapshot = Accept(knowledge.Apply(Second, article => article.Archive(Third, Contributor, Start))).ToSnapshot();
        ArticleSnapshot[] With(int place, ArticleSnapshot article) => [.. snapshot.Articles.Select((known, index) => index == place ? article : known)];
        string Wrong(string member, KnowledgeBaseSnapshot wrong) => Assert.Throws<ArgumentException>(member, () => KnowledgeBase.Restore(wrong)).Message;

        Assert.StartsWith(
            "Articles[0].ReplacedBy is KB0000009, which is not in the knowledge base.",
            Wrong("Articles[0].ReplacedBy", snapshot with { Articles = With(0, snapshot.Articles[0] with { ReplacedBy = "KB0000009" }) }),
            StringComparison.Ordinal);
        Assert.Contains(
            "leads back to",
            Wrong("Articles[0].ReplacedBy", snapshot with { Articles = With(1, snapshot.Articles[1] with { ReplacedBy = "KB0000001" }) }),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The id KB0000001 stands twice.", Wrong("Articles[1].Id", snapshot with { Articles = With(1, snapshot.Articles[0]) }), StringComparison.Ordinal);
        Wrong("Articles[0].CapturedAt", snapshot with { OpenedAt = Start.AddDays(1) });
        Wrong("Articles[2].Confidence", snapshot with { Articles = With(2, snapshot.Articles[2] with { Confidence = "good" }) });
        Wrong("SchemaVersion", snapshot with { SchemaVersion = 0 });
        Wrong("Title", snapshot with { Title = "" });
        Wrong("OpenedBy", snapshot with { OpenedBy = "" });
        Assert.Equal("Service desk: 3 articles (schema 1)", snapshot.ToString());
    }

    [Fact]
    public void Capturing_and_changing_share_all_else()
    {
        var knowledge = WithThree();
        var flagged = Accept(knowledge.Apply(First, article => article.Flag("Wrong", Candidate, Start)));
        Assert.Same(knowledge.Find(Second), flagged.Find(Second));
        Assert.Empty(knowledge.Find(First)!.Flags);
    }

    private static KnowledgeBase WithThree(ArticleDetails? details = null) => new[] { Third, First, Second }.Aggregate(
        KnowledgeBase.Open("Service desk", Coach.Actor, Start),
        (knowledge, id) => Accept(
            Accept(knowledge.Capture(id, Question, Candidate, Start, details)).Apply(id, article => article.Complete(Answer, Candidate, Start))));
}
