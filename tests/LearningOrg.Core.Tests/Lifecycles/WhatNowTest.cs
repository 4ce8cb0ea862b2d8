using FsCheck.Xunit;
using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Tests.Lifecycles;

[Properties(Arbitrary = [typeof(ChartCase)], MaxTest = 300)]
public class WhatNowTest
{
    [Property(DisplayName = "the way to a verb can be walked, ends where the verb is possible, and none is shorter")]
    public void The_way_is_a_shortest_way(ChartCase chart)
    {
        var lifecycle = chart.Built;
        foreach (var place in Places(chart))
        {
            foreach (var outlook in lifecycle.WhatNow(place.State, before: place.Before))
            {
                var steps = outlook.Way.Select(step => chart.Arrows.Single(arrow => (arrow.Verb, arrow.From) == (step.Verb.Code, step.From.Code)));
                var end = place;
                foreach (var arrow in steps)
                {
                    Assert.Equal(arrow.From, end.State);
                    end = arrow.After(end);
                }

                var isReached = lifecycle.Permits(end.State, outlook.Verb.Code);
                Assert.Equal(isReached ? outlook.Way.Count : null, Distance(chart, place, outlook.Verb.Code));
            }
        }
    }

    [Property(DisplayName = "INV-9 every verb has its outlook: permitted, missing exactly what is not met, or possible elsewhere")]
    public void Every_verb_has_its_outlook(ChartCase chart, bool owner, bool target)
    {
        var lifecycle = chart.Built;
        string[] met = [.. new[] { owner ? "owner" : null, target ? "target" : null }.OfType<string>()
            .Where(code => chart.Arrows.Any(arrow => arrow.Needs.Contains(code)))];
        foreach (var state in chart.States)
        {
            var outlooks = lifecycle.WhatNow(state, met);
            Assert.Equal(lifecycle.Verbs, outlooks.Select(outlook => outlook.Verb));
            foreach (var outlook in outlooks)
            {
                var arrow = chart.Arrows.SingleOrDefault(arrow => arrow.From == state && arrow.Verb == outlook.Verb.Code);
                Assert.Equal(arrow is not null && !arrow.Needs.Except(met).Any(), outlook.IsPermitted);
                Assert.Equal(arrow?.Needs.Except(met) ?? [], outlook.Missing.Select(need => need.Code));
                Assert.Equal(
                    chart.States.Where(from => chart.Arrows.Any(arrow => (arrow.Verb, arrow.From) == (outlook.Verb.Code, from))),
                    outlook.PossibleFrom.Select(from => from.Code));
                Assert.Equal(outlook.IsPermitted, outlook.Refusal("it") is null);
            }
        }
    }

    [Fact]
    public void Outlooks_read_aloud()
    {
        Assert.Equal(
            [
                "submit: leads to Submitted",
                "accept: first submit",
                "put on hold: leads to On hold",
                "resume: first put on hold",
                "withdraw: leads to Withdrawn",
            ],
            Read("draft"));
        Assert.Equal(
            [
                "submit: only while Draft; nothing leads back there",
                "accept: needs a budget",
                "put on hold: leads to On hold",
                "resume: first put on hold",
                "withdraw: leads to Withdrawn",
            ],
            Read("submitted", ["sponsor"]));
        Assert.Equal(
            [
                "submit: first resume",
                "accept: first resume",
                "put on hold: first resume",
                "resume: leads to the state before",
                "withdraw: leads to Withdrawn",
            ],
            Read("on-hold"));
        Assert.Equal(
            [
                "submit: first resume",
                "accept: first resume and submit",
                "put on hold: first resume",
                "resume: leads to Draft",
                "withdraw: leads to Withdrawn",
            ],
            Read("on-hold", before: "draft"));

        static IEnumerable<string> Read(string state, string[]? met = null, string? before = null) =>
            Samples.Proposal.WhatNow(state, met, before).Select(outlook => outlook.ToString());
    }

    [Fact]
    public void Refusals_read_aloud()
    {
        Assert.Equal("Cannot accept: P7 is Draft. Submit it first.", Refusal("draft", "accept"));
        Assert.Equal("Cannot accept: P7 is On hold. First resume and submit it.", Refusal("on-hold", "accept", before: "draft"));
        Assert.Equal("Cannot accept: P7 needs a sponsor and a budget. Supply what is missing, then accept it.", Refusal("submitted", "accept"));
        Assert.Equal("Cannot submit: P7 is already Submitted. From there you can accept, put on hold or withdraw it.", Refusal("submitted", "submit"));
        Assert.Equal("Cannot accept: P7 is Withdrawn. That is final: nothing leads out of it.", Refusal("withdrawn", "accept"));
        Assert.Null(Samples.Proposal.Outlook("draft", "submit").Refusal("P7"));

        static string Refusal(string state, string verb, string? before = null) =>
            Samples.Proposal.Outlook(state, verb, before: before).Refusal("P7")!.Message;
    }

    private static IEnumerable<(string State, string? Before)> Places(ChartCase chart) =>
        chart.States.Where(state => state != "on-hold").Select(state => (state, (string?)null))
            .Concat(chart.Arrows.Where(arrow => arrow.Kind == TransitionKind.Pause).Select(arrow => ("on-hold", (string?)arrow.From)));

    // Level by level, over the arrows as they were declared.
    private static int? Distance(ChartCase chart, (string State, string? Before) start, string verb)
    {
        HashSet<(string State, string? Before)> reached = [start];
        for (var steps = 0; ; steps++)
        {
            if (reached.Any(place => chart.Arrows.Any(arrow => (arrow.Verb, arrow.From) == (verb, place.State))))
            {
                return steps;
            }

            var next = reached.SelectMany(place => chart.Arrows.Where(arrow => arrow.From == place.State).Select(arrow => arrow.After(place)));
            var wider = reached.Union(next).ToHashSet();
            if (wider.Count == reached.Count)
            {
                return null;
            }

            reached = wider;
        }
    }
}
