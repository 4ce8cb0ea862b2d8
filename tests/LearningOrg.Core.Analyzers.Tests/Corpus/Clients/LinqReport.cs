// Numbers for the monthly report, by LINQ.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Prioritization;

namespace Reports;

public sealed record Idea(string Id, double Reach, double Impact, double Confidence, double Effort);

public static class Monthly
{
    public static IEnumerable<Improvement> Approved(IEnumerable<Improvement> entries, ActorId by, DateTimeOffset at) => entries
        .Select(entry => entry.Approve(by, at))
        .Where(outcome => outcome.IsT0)
        .Select(outcome => outcome.AsT0.Now); // no LO1003: asked in the query

    public static IReadOnlyList<string> Refusals(IEnumerable<ImprovementOutcome> outcomes) =>
    [
        .. from outcome in outcomes
           where outcome.IsT1
           select outcome.AsT1.Message,
    ];

    public static int CountAt(PrioritizedList<Idea> ranking, double value) =>
        ranking.Count(place => place.Score.Value == value); // LO2005

    public static int CountOfTop(PrioritizedList<Idea> ranking) =>
        ranking.Count(place => place.Score.IsCloseTo(ranking[0].Score)); // no LO2005: within a tolerance

    public static Improvement? Oldest(IEnumerable<Improvement> entries, ImprovementId besides) => entries
        .Where(entry => entry.Id != besides && entry.Owner != default(ActorId)) // no LO2001: compared
        .MinBy(entry => entry.RaisedAt);

    public static ILookup<ActorId, Improvement> ByOwner(IEnumerable<Improvement> entries) =>
        entries.ToLookup(entry => entry.Owner.GetValueOrDefault(ActorId.Of("nobody")));

    public static void TouchAll(List<Improvement> entries, ActorId by, DateTimeOffset at)
    {
        entries.ForEach(entry => entry.Review(by, at)); // no LO1002: handed over as an action
        entries.ForEach(entry =>
        {
            entry.Review(by, at); // LO1002
        });
    }

    public static ActorId FirstOwner(IEnumerable<Improvement> entries) =>
        entries.Select(entry => entry.Owner).FirstOrDefault(default(ActorId)) ?? new ActorId(); // no LO2001: a stand-in, and a choice
}
