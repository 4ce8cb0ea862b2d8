using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Reporting;
using static LearningOrg.Core.Tests.Knowledge.ArticleSamples;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>What the verbs do, and how they say no: each refusal names who or what would be needed.</summary>
public class KnowledgeArticleTest
{
    private static readonly RequestId Incident = RequestId.Of("INC0000001");

    public static TheoryData<string, ArticleOutcome> Refusals { get; } = new()
    {
        { "Cannot validate: KB0000007 is Work in progress. Complete it first.", WorkInProgress().Validate(Coach, Start) },
        { "Cannot review: KB0000007 is Work in progress. Complete and validate it first.", WorkInProgress().Review(Coach, Start) },
        {
            "Cannot widen the audience of: KB0000007 is Not validated. Validate it first.",
            NotValidated().WidenAudience(ArticleAudience.Internal, Coach, Start)
        },
        { "Cannot complete: KB0000007 is Not validated. Fix it to change what it says.", NotValidated().Complete(Answer, Coach, Start) },
        { "Cannot validate: KB0000007 is Validated. Review it to say that it still holds.", Validated().Validate(Coach, Start) },
        { "Cannot reinstate: KB0000007 is Validated. Only what is archived is reinstated.", Validated().Reinstate("Still true", Coach, Start) },
        {
            "Cannot discard: KB0000007 is Validated. What was completed is archived, with a reason or with what replaces it.",
            Validated().Discard("Old", Coach, Start)
        },
        {
            "Cannot archive: KB0000007 is Work in progress. Complete it first, or discard it where no request is linked to it.",
            WorkInProgress().Archive("Old", Coach, Start)
        },
        { "Cannot reuse: KB0000007 is Archived. Use KB0000009, which replaced it, or reinstate it first.", Archived().Reuse(Incident, Coach, Start) },
        { "Cannot flag: KB0000007 is discarded. Capture a new article to take the matter up again.", Discarded().Flag("Wrong", Coach, Start) },
        {
            "Cannot validate: KB0000007 takes a Contributor or above for that, and cleo is a Candidate. Ask a Contributor or above.",
            NotValidated().Validate(Candidate, Start)
        },
        {
            "Cannot complete and validate: KB0000007 takes a Contributor or above for that, and cleo is a Candidate. Ask a Contributor or above.",
            WorkInProgress().CompleteValidated(Answer, Candidate, Start)
        },
        {
            "Cannot widen the audience of: KB0000007 takes a Publisher or above for that, and ada is a Contributor. Ask a Publisher or above.",
            Validated().WidenAudience(ArticleAudience.Partner, Contributor, Start)
        },
        {
            "Cannot review: KB0000007 takes a Publisher or above for that, and ada is a Contributor. Ask a Publisher or above.",
            Public().Review(Contributor, Start)
        },
        {
            "Cannot widen the audience of: KB0000007 is open to Public already. Name a wider audience, or narrow it.",
            Public().WidenAudience(ArticleAudience.Internal, Coach, Start)
        },
        {
            "Cannot narrow the audience of: KB0000007 is open to no more than Within the team already. Name a narrower audience, or widen it.",
            Validated().NarrowAudience(ArticleAudience.Internal, Coach, Start)
        },
        {
            "Cannot validate: KB0000007 is compliance-based, and nobody is named who approves it. Name an approver other than cleo, its sole author.",
            NotValidated(Compliance).Validate(Coach, Start)
        },
        {
            "Cannot validate: KB0000007 is compliance-based, and cleo, who would approve it, is its sole author. Name somebody else as the approver.",
            NotValidated(Compliance).Validate(Coach, Start, Candidate.Actor)
        },
        {
            "Cannot validate: KB0000007 has a flag that nobody answered: 1. Fix what is wrong, or answer why it is right as it is.",
            Accept(Validated().Flag("The menu has moved", Candidate, Start)).Validate(Coach, Start)
        },
        {
            "Cannot fix: KB0000007 would say what it says already. Change the content; review it or answer its flags where it is right as it is.",
            Validated().Fix(Answer, Coach, Start)
        },
        { "Cannot fix: KB0000007 is Work in progress, and would get its resolution. Complete it with that.", WorkInProgress().Fix(Answer, Coach, Start) },
        {
            "Cannot fix: KB0000007 is Validated, and would lose its resolution. Change the resolution, or archive the article.",
            Validated().Fix(Question, Coach, Start)
        },
        { "Cannot answer a flag of: KB0000007 has no flag 1. Nobody has flagged it.", Validated().AnswerFlag(1, "It has not", Coach, Start) },
        {
            "Cannot answer a flag of: KB0000007 takes a Contributor or above for that, and zoe is a Candidate. Ask a Contributor or above, or cleo, who raised it.",
            Accept(Validated().Flag("The menu has moved", Candidate, Start)).AnswerFlag(
                1, "It has not", KnowledgeWorker.Of(ActorId.Of("zoe"), AuthoringProficiency.Candidate), Start)
        },
        {
            "Cannot answer a flag of: KB0000007 has its flag 1 answered 'It has not' by cleo already. Flag anew what is still wrong.",
            Accept(Accept(Validated().Flag("The menu has moved", Candidate, Start)).AnswerFlag(1, "It has not", Candidate, Start)).AnswerFlag(
                1, "No", Coach, Start)
        },
        {
            "Cannot reuse: KB0000007 is linked to INC0000001 by cleo already. Link each request once.",
            Accept(Validated().Reuse(Incident, Candidate, Start)).Reuse(Incident, Coach, Start)
        },
        {
            "Cannot reuse: KB0000007 is Not validated, and only what is validated can be confirmed. Link it without confirming, and let it be validated.",
            NotValidated().Reuse(Incident, Coach, Start, confirms: true)
        },
        {
            "Cannot reuse: KB0000007 takes a Contributor or above for that, and cleo is a Candidate. " +
            "Link it without confirming, or let it be reviewed. Ask a Contributor or above.",
            Validated().Reuse(Incident, Candidate, Start, confirms: true)
        },
        {
            "Cannot discard: KB0000007 helped with INC0000001. Complete it; what is of no use any more is then archived.",
            Accept(WorkInProgress().Reuse(Incident, Candidate, Start)).Discard("Asked by mistake", Coach, Start)
        },
        {
            "Cannot amend: KB0000007 takes a Publisher or above for that, and ada is a Contributor. Ask a Publisher or above.",
            Validated(Compliance).Amend(ArticleDetails.Default, Contributor, Start)
        },
        {
            "Cannot archive: KB0000007 takes a Contributor or above for that, and cleo is a Candidate. Ask a Contributor or above.",
            NotValidated().Archive("Old", Candidate, Start)
        },
        {
            "Cannot review: KB0000007 is Not validated since its review lapsed at 2026-03-31T09:00:00+00:00. Validate it first.",
            Validated(Monthly).Review(Coach, Start.AddDays(31))
        },
        {
            "Cannot flag KB0000007 at 2026-02-28T09:00:00+00:00: the last event happened at 2026-03-01T09:00:00+00:00. Hand in that instant or a later one.",
            Validated().Flag("Wrong", Coach, Start.AddDays(-1))
        },
    };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public void A_refusal_says_who_or_what_would_be_needed(string message, ArticleOutcome outcome) => Assert.Equal(message, Refused(outcome));

    [Fact]
    public void A_flag_takes_the_trust_away_and_the_readers_outside_with_it()
    {
        var flagged = Accept(Public().Flag("The menu has moved", Candidate, Start.AddDays(1)));
        Assert.Equal((ArticleConfidence.NotValidated, ArticleAudience.Internal, 2), (flagged.Confidence, flagged.Audience, flagged.Version));
        Assert.Null(flagged.Validation);

        var fixedUp = Accept(flagged.Fix(Answer with { Resolution = "Hold both buttons" }, Candidate, Start.AddDays(2)));
        Assert.Empty(fixedUp.OpenFlags);
        Assert.Equal("flag 1 (The menu has moved), fixed in version 3 by cleo", fixedUp.Flags[0].ToString());
        Assert.Equal(Start, fixedUp.LastReviewedAt);

        var again = Accept(fixedUp.Validate(Contributor, Start.AddDays(3)));
        Assert.Equal((ArticleConfidence.Validated, ArticleAudience.Internal), (again.Confidence, again.Audience));
        Assert.Equal(Start.AddDays(3), again.LastReviewedAt);
    }

    [Fact]
    public void An_edit_keeps_the_trust_of_those_who_may_vouch_and_of_nobody_else()
    {
        var edited = Answer with { Issue = "Locked out" };
        Assert.Equal(ArticleConfidence.Validated, Accept(Validated().Fix(edited, Contributor, Start)).Confidence);
        Assert.Equal(ArticleConfidence.NotValidated, Accept(Validated().Fix(edited, Candidate, Start)).Confidence);
        Assert.Equal(ArticleConfidence.NotValidated, Accept(Public().Fix(edited, Contributor, Start)).Confidence);
        Assert.Equal(ArticleConfidence.NotValidated, Accept(Validated(Compliance).Fix(edited, Coach, Start)).Confidence);
    }

    [Fact]
    public void A_validation_lapses_by_time_alone_and_takes_the_readers_outside_with_it()
    {
        var article = Public(Monthly);
        var (due, after) = (Start.AddDays(30), Start.AddDays(30).AddTicks(1));
        Assert.Equal(due, article.ReviewDueAt);
        Assert.Equal(
            (ArticleCurrency.DueSoon, ArticleConfidence.Validated, ArticleAudience.Public),
            (article.CurrencyAt(due), article.ConfidenceAt(due), article.AudienceAt(due)));
        Assert.Equal(
            (ArticleCurrency.Lapsed, ArticleConfidence.NotValidated, ArticleAudience.Internal),
            (article.CurrencyAt(after), article.ConfidenceAt(after), article.AudienceAt(after)));

        // Whoever vouches for it again vouches for its readers outside too.
        Assert.Contains("takes a Publisher or above", Refused(article.Validate(Contributor, after)), StringComparison.Ordinal);
        var again = Accept(article.Validate(Publisher, after));
        Assert.Equal((ArticleCurrency.Current, ArticleAudience.Public), (again.CurrencyAt(after), again.AudienceAt(after)));
    }

    [Fact]
    public void Reuse_is_a_review_where_it_is_confirmed()
    {
        var linked = Accept(Validated(Monthly).Reuse(Incident, Contributor, Start.AddDays(10)));
        Assert.Equal(Start, linked.LastReviewedAt);
        var confirmed = Accept(linked.Reuse(RequestId.Of("INC0000002"), Contributor, Start.AddDays(20), confirms: true));
        Assert.Equal(Start.AddDays(20), confirmed.LastReviewedAt);
        Assert.Equal(["INC0000001 by ada", "INC0000002 by ada, confirmed"], confirmed.Links.Select(link => link.ToString()));
        Assert.Contains(
            "compliance-based", Refused(Validated(Compliance).Reuse(Incident, Coach, Start, confirms: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_archived_comes_back_without_trust_and_with_its_flags()
    {
        var flagged = Accept(Validated().Flag("Wrong picture", Candidate, Start));
        var back = Accept(Accept(flagged.Archive("Old", Contributor, Start)).Reinstate("The form is back", Contributor, Start));
        Assert.Equal(ArticleConfidence.NotValidated, back.Confidence);
        Assert.Null(back.Archiving);
        Assert.Single(back.OpenFlags);
    }

    [Fact]
    public void An_organization_can_ask_for_more()
    {
        var strict = KnowledgeArticle.Capture(Id, Question, Candidate, Start, rules: new() { ToValidate = AuthoringProficiency.Coach }).Now;
        var answered = Accept(strict.Complete(Answer, Candidate, Start));
        Assert.Equal(
            "Cannot validate: KB0000007 takes a Coach for that, and grace is a Publisher. Ask a Coach.", Refused(answered.Validate(Publisher, Start)));
        Assert.Equal(ArticleConfidence.Validated, Accept(answered.Validate(Coach, Start)).Confidence);
        Assert.Equal(AuthoringProficiency.Coach, answered.Rules.ToVouchFor(ArticleAudience.Public));
    }

    [Fact]
    public void Judged_by_something_else_it_is_to_be_validated_anew()
    {
        var changed = Accept(Validated().Amend(Compliance, Publisher, Start));
        Assert.Equal((ArticleConfidence.NotValidated, 2), (changed.Confidence, changed.Version));
        Assert.Equal(ArticleConfidence.Validated, Accept(Validated().Amend(Monthly, Contributor, Start)).Confidence);
    }

    [Fact]
    public void A_programmers_mistake_throws()
    {
        Assert.Throws<ArgumentException>("content", () => KnowledgeArticle.Capture(Id, Answer, Candidate, Start));
        Assert.Throws<ArgumentException>("content", () => WorkInProgress().Complete(Question, Candidate, Start));
        Assert.Throws<ArgumentException>("by", () => WorkInProgress().Complete(Answer, default, Start));
        Assert.Throws<ArgumentException>("by", () => WorkInProgress().WhatNow(Start, default(KnowledgeWorker)));
        Assert.Throws<ArgumentException>("approver", () => NotValidated().Validate(Coach, Start, default(ActorId)));
        Assert.Throws<ArgumentException>("replacement", () => Validated().Archive(Id, Coach, Start));
        Assert.Throws<ArgumentException>("request", () => Validated().Reuse(default, Coach, Start));
        Assert.Throws<ArgumentException>("reason", () => Validated().Flag(" ", Coach, Start));
        Assert.Throws<ArgumentException>("Owner", () => new ArticleDetails { Owner = default(ActorId) });
        Assert.Throws<ArgumentException>("Tags", () => new ArticleDetails { Tags = ["a", "a"] });
        Assert.Throws<ArgumentException>("Issue", () => Answer with { Issue = "" });
        Assert.Throws<ArgumentException>("actor", () => KnowledgeWorker.Of(default, AuthoringProficiency.Coach));
    }

    [Fact]
    public void A_lapse_and_a_flag_are_proposals_that_a_register_can_raise()
    {
        var flagged = Accept(Validated(Monthly).Flag("The menu has moved", Candidate, Start));
        var proposals = flagged.Proposals(Start.AddDays(31));
        Assert.Equal(
            [
                "Set 'Reset a password' right: cleo flagged it at 2026-03-01T09:00:00+00:00: The menu has moved",
                "Review 'Reset a password': Its review was due at 2026-03-31T09:00:00+00:00 (every 30 days).",
            ],
            proposals.Select(proposal => $"{proposal.Title}: {proposal.Reason}"));
        Assert.All(proposals, proposal => Assert.Equal(("knowledge-article", "KB0000007"), (proposal.ReferenceKind, proposal.Reference)));
        Assert.All(proposals, proposal => Assert.Contains(Core.Improvements.ImprovementSource.All, source => source.Code == proposal.Source));
        Assert.Empty(Archived(Monthly).Proposals(Start.AddDays(31)));
        Assert.Empty(Validated().Proposals(Start.AddDays(31)));
    }

    [Fact]
    public void It_reads_aloud()
    {
        Assert.Equal("KB0000007 [Validated, Within the team] Reset a password, version 2", Validated().ToString());
        Assert.Equal("KB0000007 [Discarded] Reset a password, version 1", Discarded().ToString());
        Assert.Equal("version 2, by ada (Contributor), approved by grace", Validated(Compliance).Validation!.ToString());
        Assert.Equal("see KB0000009 (One form for all)", Archived().Archiving!.ToString());
        Assert.Equal("Asked by mistake", Discarded().Discarding!.ToString());
        Assert.Equal("Compliance-based, no review policy", Compliance.ToString());
        Assert.Equal(
            "KB0000007 completed by cleo (Candidate) at 2026-03-01T09:00:00+00:00", WorkInProgress().Complete(Answer, Candidate, Start).ToString());
        Assert.Equal("(unassigned)", default(KnowledgeWorker).ToString());
    }
}
