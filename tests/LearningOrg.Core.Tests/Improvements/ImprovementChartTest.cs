using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>The lifecycle, held against a table written by hand.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 500)]
public class ImprovementChartTest
{
    private const string Open = "raised triaged assessed approved in-progress verifying";
    private const string BeforeVerifying = "raised triaged assessed approved in-progress";

    // Written out a second time, by hand: this is what the code is compared with. A verb, the stages it is possible in, and where it leads:
    // "=" stays, "<" goes back to the stage before the hold.
    private static readonly Dictionary<string, (string From, string To)[]> Table = new()
    {
        ["triage"] = [("raised", "triaged")],
        ["assess"] = [("triaged assessed", "assessed")],
        ["assign"] = [(Open, "=")],
        ["plan"] = [("triaged assessed", "="), ("approved in-progress", "assessed")],
        ["approve"] = [("assessed", "approved")],
        ["start"] = [("approved", "in-progress")],
        ["add-task"] = [(BeforeVerifying, "=")],
        ["finish-task"] = [(BeforeVerifying, "=")],
        ["skip-task"] = [(BeforeVerifying, "=")],
        ["complete"] = [("in-progress", "verifying")],
        ["measure"] = [("triaged assessed approved in-progress verifying achieved sustained", "=")],
        ["verify"] = [("verifying", "achieved|not-achieved")],
        ["review"] = [("achieved", "sustained|regressed"), ("sustained", "regressed")],
        ["expect"] = [(BeforeVerifying, "=")],
        ["book"] = [("verifying achieved not-achieved sustained regressed", "=")],
        ["hold"] = [(Open, "on-hold")],
        ["resume"] = [("on-hold", "<")],
        ["amend"] = [("raised triaged assessed verifying", "="), ("approved in-progress", "=|assessed")],
        ["place"] = [(Open, "=")],
        ["reject"] = [("raised triaged assessed", "rejected")],
        ["withdraw"] = [(Open, "withdrawn")],
        ["duplicate"] = [(BeforeVerifying, "duplicate")],
        ["supersede"] = [(Open, "superseded")],
    };

    [Fact(DisplayName = "INV-8 no final stage has an exit, every other has one, and every stage is reached from Raised")]
    public void Final_stages_have_no_exit_and_every_stage_is_reached()
    {
        var chart = Improvement.Lifecycle;
        Assert.Equal(ImprovementStage.All.Select(stage => stage.Code), chart.States.Select(state => state.Code));
        Assert.Equal(ImprovementStage.All.Where(stage => stage.IsFinal).Select(stage => stage.Code), chart.States.Where(state => chart.From(state.Code).Count == 0).Select(state => state.Code));
        var reached = new HashSet<string> { "raised" };
        while (chart.Transitions.Any(step => reached.Contains(step.From.Code) && step.To is { } to && reached.Add(to.Code)))
        {
        }

        Assert.Equal(ImprovementStage.All.Count, reached.Count);
        Assert.True(ImprovementStage.All.Where(stage => stage.IsFinal).All(stage => stage.IsClosed));
    }

    [Property(DisplayName = "INV-9 whatever is tried, in whatever order, the table and the evidence say what is answered")]
    public bool The_table_agrees(EntryHistory history) => history.Steps.All(step =>
    {
        var (before, tried, outcome) = step;
        var leads = Table[tried.Verb].Where(row => row.From.Split(' ').Contains(before.Stage.Code)).Select(row => row.To).SingleOrDefault();
        var at = tried.At(before.LastEventAt);
        var expected = leads is null ? "not-permitted" : at < before.LastEventAt ? "out-of-sequence" : Lacks(before, tried, at) ? "not-permitted" : null;
        var accepted = outcome.TryAccept(out var now, out var refusal);
        return expected == refusal?.Code && (!accepted || LeadsThere(leads!, before, now!));
    });

    [Property(DisplayName = "INV-9 what may happen now is what the verbs accept")]
    public bool What_now_agrees(EntryHistory history) => history.Steps.All(step =>
    {
        var (before, tried, outcome) = step;
        var verb = tried.Verb == "duplicate" ? "mark-duplicate" : tried.Verb;
        var isStep = Improvement.Lifecycle.Verbs.Any(candidate => candidate.Code == verb) && !(verb is "amend" or "plan");
        var at = tried.At(before.LastEventAt);
        return !isStep
            || at < before.LastEventAt
            || before.WhatNow(at).Single(outlook => outlook.Verb.Code == verb) is var outlook
                && outlook.IsPermitted == outcome.IsT0
                && (!outcome.IsT0 || outlook.LeadsTo!.Code == outcome.AsT0.Now.Stage.Code);
    });

    [Property(DisplayName = "INV-19 release from hold restores exactly the stage before it")]
    public bool Resume_restores_the_stage(EntryHistory history)
    {
        var at = history.Now.LastEventAt;
        var by = ActorId.Of("ada");
        return !history.Now.Hold("Waits for the supplier", at.AddDays(1), by, at).TryAccept(out var held, out _)
            || (held.Pause!.Before == history.Now.Stage
                && held.Resume(by, at).TryAccept(out var resumed, out _)
                && resumed.Stage == history.Now.Stage
                && resumed.ToSnapshot() with { Revision = history.Now.Revision } == history.Now.ToSnapshot());
    }

    [Fact]
    public void Random_histories_reach_every_stage()
    {
        // A property that never meets a stage says nothing about it.
        var reached = FsCheck.Fluent.Gen.Sample(ImprovementArbitraries.AnyImprovement().Generator, 2000).Select(entry => entry.Stage).ToHashSet();
        Assert.Equal(ImprovementStage.All.Select(stage => stage.Name), ImprovementStage.All.Where(reached.Contains).Select(stage => stage.Name));
    }

    internal static Improvement At(ImprovementStage stage) => Samples.At(stage);

    private static bool LeadsThere(string leads, Improvement before, Improvement now) => leads.Split('|').Any(to => to switch
    {
        "=" => now.Stage == before.Stage,
        "<" => now.Stage == before.Pause!.Before,
        _ => now.Stage.Code == to,
    });

    /// <summary>Whether the evidence is missing that a verb asks for, told from what the entry shows.</summary>
    private static bool Lacks(Improvement entry, Command tried, DateTimeOffset at)
    {
        var since = entry.Measurements.Where(value => value.Metric == entry.CurrentPlan?.Metric).OrderBy(value => value.At).ToArray();
        var later = since.Where(value => value.At > entry.Verification?.At).ToArray();
        var uncounted = entry.Measurements.Where(value => value.Metric == entry.CurrentPlan?.Metric && value.At > entry.CompletedAt).Skip(entry.Verification?.Count ?? 0);
        var isBroken = entry.Verification is not null && uncounted.Any(value => value.Value > 18);
        var taken = at.AddMinutes(5 - (10 * tried.Choice));
        return tried.Verb switch
        {
            "amend" => entry.Stage == ImprovementStage.Verifying && (
                (tried.Choice >= 5 && tried.Text != entry.Title)
                || (tried.Choice == 0 && !Scope(tried.Details).Equals(Scope(entry.Details)))),
            "plan" => tried.PlanFor(entry.LastEventAt).Baseline.EndsAt is var end && (end > at || end > entry.StartedAt),
            "approve" => entry.Owner is null || entry.CurrentPlan is null || entry.CurrentPlan.Target.ReviewAt <= at,
            "add-task" => entry.Tasks.Any(task => task.Id == tried.TaskId),
            "finish-task" or "skip-task" => !entry.Tasks.Any(task => task.Id == tried.TaskId && task.Status == ImprovementTaskStatus.Open),
            "complete" => entry.Tasks.Any(task => task.Status == ImprovementTaskStatus.Open),
            "measure" => entry.CurrentPlan is null || tried.Choice == 9 || taken > at || since.Any(value => value.At == taken),
            "verify" => !since.Any(value => value.At > entry.CompletedAt),
            "review" => !isBroken && (entry.Stage == ImprovementStage.Sustained
                || later.Length < entry.CurrentPlan!.Sustain.Measurements
                || later[^1].At - entry.Verification!.At < entry.CurrentPlan.Sustain.Period),
            "expect" => entry.Benefits.Any(benefit => benefit.Id == tried.BenefitId),
            "book" => entry.Benefits.All(benefit => benefit.Id != tried.BenefitId),
            _ => false,
        };
    }

    private static object Scope(ImprovementDetails details) =>
        (details.Description, details.ExpectedOutcome, details.Service, details.Process, details.Category, details.Type, details.Size);
}
