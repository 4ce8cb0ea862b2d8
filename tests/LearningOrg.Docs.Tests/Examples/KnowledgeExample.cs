using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Checklists;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Reporting;

namespace LearningOrg.Docs.Tests.Examples;

public class KnowledgeExample
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_comments_are_true()
    {
        // <write>
        var monday = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var cleo = KnowledgeWorker.Of(ActorId.Of("cleo"), AuthoringProficiency.Candidate);      // from where you keep your people
        var ada = KnowledgeWorker.Of(ActorId.Of("ada"), AuthoringProficiency.Contributor);

        KnowledgeArticle Taken(ArticleOutcome answer) => answer.Match(
            accepted => accepted.Now,           // accepted.Event is what an event store appends
            notPermitted => throw new InvalidOperationException(notPermitted.Message),
            outOfSequence => throw new InvalidOperationException(outOfSequence.Message));

        var question = ArticleContent.Of("Reset a password", "I am locked out of my laptop");
        var article = KnowledgeArticle.Capture(
            ArticleId.Of("KB0000001"), question, cleo, monday, new ArticleDetails { ReviewPolicy = ReviewPolicy.EveryMonths(6) }).Now;
        article = Taken(article.Complete(article.Content with { Resolution = "Hold the power button for ten seconds" }, cleo, monday));
        Console.WriteLine(article);             // KB0000001 [Not validated, Within the team] Reset a password, version 2

        Console.WriteLine(article.Validate(cleo, monday));
        // not-permitted: Cannot validate: KB0000001 takes a Contributor or above for that, and cleo is a Candidate. Ask a Contributor or above.

        article = Taken(article.Validate(ada, monday));
        Console.WriteLine(article.Validation);  // version 2, by ada (Contributor)
        // </write>
        Assert.Equal("KB0000001 [Not validated, Within the team] Reset a password, version 2", KnowledgeArticle.Replay(EventsOf(question)).ToString());
        Assert.Equal("KB0000001 [Validated, Within the team] Reset a password, version 2", article.ToString());
        Assert.Equal("version 2, by ada (Contributor)", article.Validation!.ToString());
        Assert.Equal(
            "not-permitted: Cannot validate: KB0000001 takes a Contributor or above for that, and cleo is a Candidate. Ask a Contributor or above.",
            KnowledgeArticle.Replay(EventsOf(question)).Validate(cleo, monday).ToString());

        // <currency>
        Console.WriteLine(article.ReviewDueAt?.ToString("yyyy-MM-dd"));     // 2026-09-02
        Console.WriteLine(article.CurrencyAt(monday.AddMonths(5)));         // Current
        Console.WriteLine(article.CurrencyAt(monday.AddMonths(6)));         // Due soon
        Console.WriteLine(article.CurrencyAt(monday.AddMonths(7)));         // Lapsed
        Console.WriteLine(article.ConfidenceAt(monday.AddMonths(7)));       // Not validated
        // </currency>
        Assert.Equal("2026-09-02", article.ReviewDueAt?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Current", article.CurrencyAt(monday.AddMonths(5)).ToString());
        Assert.Equal("Due soon", article.CurrencyAt(monday.AddMonths(6)).ToString());
        Assert.Equal("Lapsed", article.CurrencyAt(monday.AddMonths(7)).ToString());
        Assert.Equal("Not validated", article.ConfidenceAt(monday.AddMonths(7)).ToString());

        // <reuse>
        var incident = RequestId.Of("INC0000815");
        var linked = Taken(article.Reuse(incident, cleo, monday.AddDays(20)));                                      // a link
        var confirmed = Taken(linked.Reuse(RequestId.Of("INC0000822"), ada, monday.AddDays(30), confirms: true));   // and a review
        Console.WriteLine(linked.LastReviewedAt?.Day);          // 2
        Console.WriteLine(confirmed.ReviewDueAt?.ToString("yyyy-MM-dd"));   // 2026-10-01

        var flagged = Taken(confirmed.Flag("New laptops have no such button", cleo, monday.AddDays(40)));
        Console.WriteLine(flagged);             // KB0000001 [Not validated, Within the team] Reset a password, version 2
        Console.WriteLine(flagged.Validate(ada, monday.AddDays(40)));
        // not-permitted: Cannot validate: KB0000001 has a flag that nobody answered: 1. Fix what is wrong, or answer why it is right as it is.

        var again = Taken(flagged.Fix(flagged.Content with { Environment = "Laptops before 2025" }, cleo, monday.AddDays(41)));
        Console.WriteLine(again.Flags[0]);      // flag 1 (New laptops have no such button), fixed in version 3 by cleo
        // </reuse>
        Assert.Equal(2, linked.LastReviewedAt?.Day);
        Assert.Equal("2026-10-01", confirmed.ReviewDueAt?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("KB0000001 [Not validated, Within the team] Reset a password, version 2", flagged.ToString());
        Assert.Equal(
            "not-permitted: Cannot validate: KB0000001 has a flag that nobody answered: 1. Fix what is wrong, or answer why it is right as it is.",
            flagged.Validate(ada, monday.AddDays(40)).ToString());
        Assert.Equal("flag 1 (New laptops have no such button), fixed in version 3 by cleo", again.Flags[0].ToString());

        // <what-now>
        foreach (var outlook in again.WhatNow(monday.AddDays(41), by: cleo).Where(outlook => outlook.PossibleFrom.Contains(outlook.State)))
        {
            Console.WriteLine(outlook);
        }
        // validate: needs somebody who may vouch for it
        // archive: needs somebody who may archive
        // </what-now>
        Assert.Equal(
            ["validate: needs somebody who may vouch for it", "archive: needs somebody who may archive"],
            again.WhatNow(monday.AddDays(41), by: cleo).Where(outlook => outlook.PossibleFrom.Contains(outlook.State)).Select(outlook => outlook.ToString()));

        // <check>
        var standard = ContentStandard.Of("Support articles", version: 1, passMark: 70,
        [
            ContentQuestion.Of("unique", "Is there no other article on this?", weight: 50),
            ContentQuestion.Of("clear", "Would a newcomer understand it?", weight: 30),
            ContentQuestion.Of("title", "Does the title say what somebody would search for?", weight: 20),
        ]);
        var mary = KnowledgeWorker.Of(ActorId.Of("mary"), AuthoringProficiency.Coach);
        var answers = new Dictionary<string, bool> { ["unique"] = true, ["clear"] = false, ["title"] = true };
        Console.WriteLine(Taken(again.Check(standard, answers, mary, monday.AddDays(42))).Checks[0]);
        // version 3 by Support articles 1: 70 of 100, passed
        // </check>
        Assert.Equal(
            "version 3 by Support articles 1: 70 of 100, passed", Taken(again.Check(standard, answers, mary, monday.AddDays(42))).Checks[0].ToString());
    }

    [Fact]
    public void The_comments_on_the_base_are_true()
    {
        var (monday, head) = (Monday, ActorId.Of("head-of-service"));
        var ada = KnowledgeWorker.Of(ActorId.Of("ada"), AuthoringProficiency.Contributor);
        var question = ArticleContent.Of("Reset a password", "I am locked out of my laptop");

        // <base>
        KnowledgeBase Kept(KnowledgeBaseOutcome answer) =>
            answer.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);

        var (old, one) = (ArticleId.Of("KB0000001"), ArticleId.Of("KB0000002"));
        var knowledge = KnowledgeBase.Open("Service desk", head, monday);
        foreach (var id in new[] { old, one })
        {
            knowledge = Kept(knowledge.Capture(id, question, ada, monday, new ArticleDetails { ReviewPolicy = ReviewPolicy.EveryMonths(6) }));
            knowledge = Kept(knowledge.Apply(id, article => article.Complete(question with { Resolution = "Hold the button" }, ada, monday)));
        }

        knowledge = Kept(knowledge.Apply(old, article => article.Archive(replacement: one, ada, monday)));
        Console.WriteLine(knowledge.FindCurrent(old)?.Id);      // KB0000002
        Console.WriteLine(knowledge.Apply(one, article => article.Archive(replacement: old, ada, monday)));
        // not-permitted: Cannot archive: KB0000001 was itself replaced by KB0000002. Name an article that goes on.

        Console.WriteLine(string.Join(", ", knowledge.CountByCurrency(monday.AddMonths(7))));
        // 0 Current, 0 Due soon, 1 Lapsed, 0 No policy
        // </base>
        Assert.Equal(one, knowledge.FindCurrent(old)?.Id);
        Assert.Equal(
            "not-permitted: Cannot archive: KB0000001 was itself replaced by KB0000002. Name an article that goes on.",
            knowledge.Apply(one, article => article.Archive(replacement: old, ada, monday)).ToString());
        Assert.Equal("0 Current, 0 Due soon, 1 Lapsed, 0 No policy", string.Join(", ", knowledge.CountByCurrency(monday.AddMonths(7))));

        // <store>
        Accepted<KnowledgeBase, KnowledgeBaseEvent> step = knowledge.Apply(one, article => article.Flag("Which button?", ada, monday)).AsT0;
        var stored = step.Event.ToSnapshot();                               // flat, of primitives: a row or a line of JSON
        var same = KnowledgeBaseEvent.Restore(stored) == step.Event;        // true
        var equal = KnowledgeBase.Restore(step.Now.ToSnapshot()).Equals(step.Now);      // true
        // </store>
        Assert.True(same && equal);

        // <propose>
        var register = ContinualImprovementRegister.Open("Service desk improvements", head, monday);
        ImprovementProposal proposal = step.Now.Find(one)!.Proposals(monday.AddMonths(7))[1];     // after the one for the flag
        var raised = register.Raise(
            ImprovementId.Of("CIM0000001"),
            proposal.Title,
            ImprovementSource.FromCode(proposal.Source),
            ada.Actor,
            monday.AddMonths(7),
            new ImprovementDetails { Justification = proposal.Reason, Links = [ImprovementLink.To(proposal.ReferenceKind, proposal.Reference)] });
        Console.WriteLine(raised);
        // CIM0000001 raised as 'Review 'Reset a password'' from Internal process review by ada at 2026-10-02T09:00:00+00:00
        // </propose>
        Assert.Equal(
            "CIM0000001 raised as 'Review 'Reset a password'' from Internal process review by ada at 2026-10-02T09:00:00+00:00", raised.ToString());
    }

    private static ArticleEvent[] EventsOf(ArticleContent question)
    {
        var cleo = KnowledgeWorker.Of(ActorId.Of("cleo"), AuthoringProficiency.Candidate);
        var captured = KnowledgeArticle.Capture(ArticleId.Of("KB0000001"), question, cleo, Monday);
        return [captured.Event, captured.Now.Complete(question with { Resolution = "Hold the power button" }, cleo, Monday).AsT0.Event];
    }
}
