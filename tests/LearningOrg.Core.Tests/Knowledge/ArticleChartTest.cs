using FsCheck.Xunit;
using LearningOrg.Core.Knowledge;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>The chart, against a table written down independently of the code.</summary>
[Properties(Arbitrary = [typeof(KnowledgeArbitraries)], MaxTest = 500)]
public class ArticleChartTest
{
    // The transitions of the domain, state by state.
    private static readonly (string From, string Verb, string To)[] Drawn =
    [
        ("work-in-progress", "complete", "not-validated"),
        ("work-in-progress", "complete-validated", "validated"),
        ("work-in-progress", "discard", "discarded"),
        ("not-validated", "validate", "validated"),
        ("validated", "lapse", "not-validated"),
        ("validated", "flag", "not-validated"),
        ("validated", "fix", "not-validated"),
        ("validated", "amend", "not-validated"),
        ("not-validated", "archive", "archived"),
        ("validated", "archive", "archived"),
        ("archived", "reinstate", "not-validated"),
    ];

    [Fact(DisplayName = "INV-8 no final state has an exit, every other has one, and every state is reached from Work in progress")]
    public void Every_state_is_reached_and_none_is_a_trap()
    {
        var chart = KnowledgeArticle.Lifecycle;
        Assert.Equal([.. ArticleConfidence.All.Select(confidence => confidence.Code), "discarded"], chart.States.Select(state => state.Code));
        Assert.Equal(["discarded"], chart.States.Where(state => state.IsFinal).Select(state => state.Code));
        Assert.All(chart.States, state => Assert.Equal(state.IsFinal, chart.From(state.Code).Count == 0));
        Assert.All(chart.States.Skip(1), state => Assert.Contains(chart.Transitions, step => step.To == state));
    }

    [Fact(DisplayName = "INV-9, INV-51 the chart has the transitions of the domain and no other, and none leads back to Work in progress")]
    public void The_chart_is_the_table()
    {
        var steps = KnowledgeArticle.Lifecycle.Transitions;
        Assert.Equal(Drawn, steps.Select(step => (step.From.Code, step.Verb.Code, step.To!.Code)));
        Assert.DoesNotContain(steps, step => step.To!.Code == "work-in-progress");
    }

    [Property(DisplayName = "INV-9 whatever is tried, in whatever order, the rules told slowly say what is answered and what becomes of it")]
    public bool The_rules_agree(ArticleCourse course)
    {
        var plain = new PlainArticle(course.States[0]);
        return course.Steps.All(step =>
        {
            var expected = plain.Try(step.Tried, step.Before.LastEventAt);
            _ = step.Outcome.TryAccept(out var accepted, out var refusal);
            var now = accepted ?? step.Before;
            var later = now.LastEventAt.AddDays(35);
            return expected == refusal?.Code
                && plain.State == (now.Discarding is null ? now.Confidence.Code : "discarded")
                && plain.StateAt(later) == (now.Discarding is null ? now.ConfidenceAt(later).Code : "discarded")
                && plain.Audience == now.Audience.Code
                && plain.Version == now.Version
                && plain.Open == now.OpenFlags.Count
                && plain.Reviewed == (now.LastReviewedAt ?? now.CapturedAt);
        });
    }

    [Property(DisplayName = "INV-9 what may happen now is what the verbs accept")]
    public bool What_now_agrees(ArticleCourse course) => course.Steps.All(step =>
    {
        var (before, tried, outcome) = step;
        var at = tried.At(before.LastEventAt);
        var isStep = tried.Verb is "complete" or "complete-validated" or "discard" or "validate" or "archive" or "reinstate";
        var isHandedIn = before.Governance == ArticleGovernance.ComplianceBased && tried.Verb is "validate" or "complete-validated";
        return !isStep
            || isHandedIn
            || at < before.LastEventAt
            || (before.WhatNow(at, tried.By).Single(outlook => outlook.Verb.Code == tried.Verb) is var outlook
                && outlook.IsPermitted == outcome.IsT0
                && (!outcome.IsT0 || outlook.LeadsTo!.Code == (outcome.AsT0.Now.Discarding is null ? outcome.AsT0.Now.Confidence.Code : "discarded")));
    });

    [Fact]
    public void What_now_names_who_is_needed_and_leaves_out_what_time_does()
    {
        var outlooks = ArticleSamples.NotValidated(ArticleSamples.Monthly).WhatNow(ArticleSamples.Start);
        Assert.Equal("validate: needs somebody who may vouch for it", outlooks.Single(outlook => outlook.Verb.Code == "validate").ToString());
        Assert.DoesNotContain(outlooks, outlook => outlook.Verb.Code == "lapse");
        Assert.True(ArticleSamples.NotValidated().WhatNow(ArticleSamples.Start, ArticleSamples.Contributor).Single(
            outlook => outlook.Verb.Code == "validate").IsPermitted);
        Assert.Equal(
            "validate: needs for compliance, a named approver who is not its sole author",
            ArticleSamples.NotValidated(ArticleSamples.Compliance).WhatNow(ArticleSamples.Start, ArticleSamples.Coach).Single(
                outlook => outlook.Verb.Code == "validate").ToString());
    }

    [Fact]
    public void The_chart_can_be_extended()
    {
        var ours = KnowledgeArticle.Lifecycle.Extend("Article, with a translation")
            .State("translating", "Translating")
            .Move("translate", from: "validated", to: "translating")
            .Move("validate", from: "translating", to: "validated")
            .Build();
        Assert.True(ours.TryAccept(out var lifecycle, out _));
        Assert.Equal(6, lifecycle.States.Count);
    }

    [Fact]
    public void Random_courses_reach_every_state()
    {
        // A property that never meets a state says nothing about it.
        var articles = FsCheck.Fluent.Gen.Sample(KnowledgeArbitraries.AnyArticle().Generator, 2000);
        var reached = articles.Select(article => article.Discarding is null ? article.Confidence.Code : "discarded").ToHashSet();
        Assert.Equal(KnowledgeArticle.Lifecycle.States.Select(state => state.Code).Order(), reached.Order());
        Assert.Equal(ArticleAudience.All.Count, articles.Select(article => article.Audience).Distinct().Count());
        Assert.Contains(articles, article => article.ConfidenceAt(article.LastEventAt) != article.Confidence);
        Assert.Contains(articles, article => article is { Governance.Code: "compliance-based", Confidence.Code: "validated" });
        Assert.Contains(articles, article => article.Links.Any(link => link.IsConfirmed));
    }
}
