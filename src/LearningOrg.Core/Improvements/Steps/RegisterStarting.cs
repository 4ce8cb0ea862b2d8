using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Steps;

/// <summary>Guides through the start of a register.</summary>
public static class RegisterStarting
{
    /// <summary>Which steps of starting a register are done, by evidence in it, and which is next.</summary>
    /// <remarks>
    /// Entries that ended without being done (rejected, withdrawn, duplicate, superseded) do not count, except as raised. A step is done once one
    /// entry has its evidence; the momentum once one achieved entry was reviewed and, within the register's review interval before the instant,
    /// entries were raised from more than one source. For a past instant, ask the register as of then
    /// (<see cref="ContinualImprovementRegister.AsOf"/>).
    /// </remarks>
    /// <param name="register">The register.</param>
    /// <param name="at">The instant to ask about.</param>
    public static RegisterStart GettingStarted(this ContinualImprovementRegister register, DateTimeOffset at)
    {
        var entries = Guard.Against.Null(register).Where(entry => entry.Ending is null).ToArray();
        return new(ImprovementStep.All.Select(step => new StartingStep(step, step.Match(
            vision: () => One(
                entries,
                "entries that name a goal of the strategy",
                entry => entry.Details.Strategies.Count > 0,
                entries.Length == 0
                    ? "Raise what could be better, and name the goals of the strategy that it serves."
                    : "Ask for the goals of the strategy, and name on the entries those that they serve."),
            whereNow: () => One(
                entries,
                "entries with a baseline",
                entry => entry.CurrentPlan is not null,
                "Measure where things stand, and plan an entry with that as its baseline."),
            whereToBe: () => One(
                entries,
                "entries with a target",
                entry => entry.CurrentPlan is not null,
                "Agree on a target that is better than the baseline, and on the day to look at it."),
            howToGetThere: () => One(
                entries,
                "entries approved, with an owner and a plan",
                entry => entry.Approval is not null,
                "Give a planned entry an owner, and approve it."),
            takeAction: () => One(entries, "entries started", entry => entry.StartedAt is not null, "Start what is approved."),
            gotThere: () => One(
                entries,
                "entries verified",
                entry => entry.Verification is not null,
                "Complete what was started, measure it after the change, and verify it."),
            momentum: () => Momentum(register, at)))));
    }

    private static IEnumerable<(EvidenceCount, string)> Momentum(ContinualImprovementRegister register, DateTimeOffset at)
    {
        var achieved = register.Where(entry => entry.Verification is { IsAchieved: true }).ToArray();
        var interval = register.Rules.ReviewInterval;
        var lately = register.Where(entry => entry.RaisedAt <= at && at - entry.RaisedAt <= interval).ToArray();
        var days = interval == TimeSpan.FromDays(1) ? "day" : $"{Text.Of(interval.TotalDays)} days";
        yield return Counted(
            "achieved entries reviewed since",
            achieved.Count(entry => entry.SustainReview is not null),
            achieved.Length,
            needed: 1,
            "Measure what was achieved again, and review whether it stays.");
        yield return Counted(
            $"entries raised in the last {days}", lately.Length, register.Count, needed: 1, $"Raise what has come up since: the last {days} brought nothing.");
        yield return Counted(
            "sources that gave them",
            lately.Select(entry => entry.Source).Distinct().Count(),
            ImprovementSource.All.Count,
            needed: 2,
            lately.Length == 0 ? "Ask more than one source." : $"Ask another source than {lately[0].Source}.");
    }

    private static (EvidenceCount, string)[] One(Improvement[] entries, string what, Func<Improvement, bool> hasIt, string toDo) =>
        [Counted(what, entries.Count(hasIt), entries.Length, needed: 1, toDo)];

    private static (EvidenceCount, string) Counted(string what, int count, int of, int needed, string toDo) => (new(what, count, of, needed), toDo);
}
