using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Maps.Sharing;

namespace LearningOrg.Core.Knowledge.Maps.Steps;

/// <summary>Guides through the start of knowledge management.</summary>
public static class KnowledgeStarting
{
    /// <summary>Which of the six steps are done, by evidence, and which is next.</summary>
    /// <remarks>
    /// Nobody ticks a step off. The first three are done once one role, one need and one transfer are on the map: a start, and the numbers say how much
    /// follows. Sharing takes a transfer that helped lately, and two people who contributed; using takes an item that somebody else used, and an answer to
    /// feedback. Relevance takes that half of what is known, and of the articles if there are any, is fresh. The last three are never done for good. For a
    /// past instant, read the map as of then (<see cref="KnowledgeMap.AsOf"/>), with the facts of then.
    /// </remarks>
    /// <param name="map">The map.</param>
    /// <param name="at">The instant to ask about.</param>
    /// <param name="sharing">What was shared and used in the period before it; nothing by default.</param>
    /// <param name="articles">How many articles there are and are current; none by default.</param>
    /// <param name="rules">What counts as lately, and as fresh; <see cref="KnowledgeStartRules.Default"/> by default.</param>
    public static KnowledgeStart GettingStarted(
        this KnowledgeMap map,
        DateTimeOffset at,
        SharingFacts? sharing = null,
        ArticleCounts? articles = null,
        KnowledgeStartRules? rules = null)
    {
        Guard.Against.Null(map);
        var (facts, counts, used) = (sharing ?? SharingFacts.None, articles ?? ArticleCounts.None, rules ?? KnowledgeStartRules.Default);
        return new(KnowledgeStep.All.Select(step => new KnowledgeStartStep(step, step.Match(
            roles: () => Roles(map),
            activities: () => Activities(map),
            techniques: () => Techniques(map),
            share: () => Share(map, at, facts, used),
            use: () => Use(facts),
            relevance: () => Relevance(map, at, counts, used)))));
    }

    private static (StartEvidence, string)[] Roles(KnowledgeMap map) =>
        [(new("roles listed", map.Roles.Count, Of: null, Needed: 1), "List the roles: who does which work.")];

    private static (StartEvidence, string)[] Activities(KnowledgeMap map) =>
    [
        (
            new(
                "roles with an activity and what must be known for it",
                map.Needs.Select(need => need.Role).Distinct().Count(),
                map.Roles.Count,
                Needed: 1),
            "List the activities of a role that would be better for better knowledge, and state which topics they need and how well."),
    ];

    private static (StartEvidence, string)[] Techniques(KnowledgeMap map) =>
    [
        (new("transfers planned", map.Transfers.Count(), Of: null, Needed: 1), "Take a gap, choose the technique that suits it, and plan a transfer."),
        (
            new("techniques in them", map.Transfers.Select(transfer => transfer.Technique).Distinct().Count(), TransferTechnique.All.Count, Needed: 1),
            "Look at what each technique is good for."),
    ];

    private static (StartEvidence, string)[] Share(KnowledgeMap map, DateTimeOffset at, SharingFacts facts, KnowledgeStartRules rules)
    {
        var helped = map.Transfers.Count(transfer =>
            (transfer.Result == TransferResult.Learned || transfer.Result == TransferResult.PartlyLearned)
            && IsWithin(transfer.ConcludedAt!.Value, at, rules.Lately));
        return
        [
            (
                new($"transfers that helped in the last {MapText.Days(rules.Lately)}", helped, map.Transfers.Count(), Needed: 1),
                "Bring a transfer to its end, and give those who pass knowledge on the time for it."),
            (
                new("people who contributed", facts.Contributors, Of: null, Needed: 2),
                "Ask more than one person to contribute, and tell them whom their work helps."),
        ];
    }

    private static (StartEvidence, string)[] Use(SharingFacts facts) =>
    [
        (
            new("items that somebody else used", facts.ItemsReused, Of: null, Needed: 1),
            "Put what is shared where the work is done, so that looking there first is the shorter way."),
        (
            new("feedback answered", facts.FeedbackAnswered, facts.FeedbackGiven, Needed: 1),
            facts.FeedbackGiven == 0 ? "Ask those who use it what they think of it." : "Answer those who said what they think of it."),
    ];

    private static (StartEvidence, string)[] Relevance(KnowledgeMap map, DateTimeOffset at, ArticleCounts articles, KnowledgeStartRules rules)
    {
        var (held, fresh) = (0, 0);
        foreach (var holding in map.Holdings)
        {
            held++;
            fresh += IsWithin(holding.FreshAt, at, rules.FreshFor) ? 1 : 0;
        }

        return
        [
            (
                new($"holdings used or shown in the last {MapText.Days(rules.FreshFor)}", fresh, held, Needed: Math.Max(1, Half(held))),
                held == 0 ? "Add who knows what, with what shows it." : "Ask who still uses what they know, and confirm it."),
            (
                new("articles that are current", articles.Current, articles.Live, Half(articles.Live)),
                "Review the articles that are due, and archive what nobody needs."),
        ];
    }

    private static int Half(int count) => (count + 1) / 2;

    private static bool IsWithin(DateTimeOffset then, DateTimeOffset at, TimeSpan time) => then <= at && at - then <= time;
}
