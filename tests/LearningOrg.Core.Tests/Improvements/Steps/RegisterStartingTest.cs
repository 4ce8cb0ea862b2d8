using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Core.Improvements.Steps;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Tests.Improvements.Steps;

/// <summary>How far a register was started: by hand from nothing to the momentum and for one entry in each stage, by recount for any register.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 100)]
public class RegisterStartingTest
{
    private static readonly ActorId Head = ActorId.Of("head-of-service");
    private static readonly ImprovementId Id = ImprovementId.Of("CIM0000007");

    [Fact]
    public void An_empty_register_begins_with_a_vision()
    {
        var start = ContinualImprovementRegister.Open("IT", Head, Samples.Start).GettingStarted(Samples.Start);
        Assert.Equal("0 of 7 steps done, next is What is the vision?", start.ToString());
        Assert.Equal("What is the vision? entries that name a goal of the strategy: 0 of 0", start.Next!.ToString());
        Assert.Equal("Raise what could be better, and name the goals of the strategy that it serves.", start.Next.ToDo);
        Assert.Equal(
            "Measure what was achieved again, and review whether it stays. Raise what has come up since: the last 30 days brought nothing. "
            + "Ask more than one source.",
            start[ImprovementStep.Momentum].ToDo);
    }

    [Fact]
    public void One_entry_in_each_stage_is_counted_by_hand()
    {
        // Of fifteen, four ended without being done. Approved or further, and not ended: approved, in progress, on hold, verifying, achieved, not
        // achieved, sustained, regressed.
        var register = Restore([.. ImprovementStage.All.Select(stage => Samples.At(stage).ToSnapshot() with
        {
            Id = stage.Code,
            EndedFor = Samples.At(stage).Ending?.Other is null ? null : "in-progress",
        })]);
        Assert.Equal(
            [
                "What is the vision? entries that name a goal of the strategy: 0 of 11",
                "Where are we now? entries with a baseline: 8 of 11",
                "Where do we want to be? entries with a target: 8 of 11",
                "How do we get there? entries approved, with an owner and a plan: 8 of 11",
                "Take action: entries started: 7 of 11",
                "Did we get there? entries verified: 4 of 11",
                "How do we keep the momentum going? achieved entries reviewed since: 2 of 3; entries raised in the last 30 days: 15 of 15; "
                + "sources that gave them: 1 of 13",
            ],
            register.GettingStarted(Samples.Start.AddDays(30)).Steps.Select(step => step.ToString()));
        Assert.Equal("Ask another source than KPI monitoring.", register.GettingStarted(Samples.Start)[ImprovementStep.Momentum].ToDo);
        Assert.Equal(0, register.GettingStarted(Samples.Start.AddDays(30).AddSeconds(1))[ImprovementStep.Momentum].Counts[1].Count);
        Assert.Equal(0, register.GettingStarted(Samples.Start.AddSeconds(-1))[ImprovementStep.Momentum].Counts[1].Count);
    }

    [Fact]
    public void Whoever_does_what_is_next_starts_the_register()
    {
        var (day, ada) = (Samples.Start, Samples.Ada);
        var register = ContinualImprovementRegister.Open("IT", Head, day);
        void Next(ImprovementStep step, params Func<ContinualImprovementRegister, RegisterOutcome>[] verbs)
        {
            var next = register.GettingStarted(day).Next!;
            Assert.Same(step, next.Step);
            Assert.NotNull(next.ToDo);
            register = verbs.Aggregate(register, (before, verb) => verb(before).TryAccept(out var now, out var no) ? now : throw new InvalidOperationException(no.Message));
            Assert.True(register.GettingStarted(day)[step].IsDone);
        }

        Func<ContinualImprovementRegister, RegisterOutcome> On(Func<Improvement, ImprovementOutcome> verb) => before => before.Apply(Id, verb);
        Func<ContinualImprovementRegister, RegisterOutcome> Measured(int days) =>
            On(entry => entry.Measure(MeasuredValue.Of(Samples.Mttr, 16, Samples.Start.AddDays(days)), ada, Samples.Start.AddDays(days)));

        Next(
            ImprovementStep.Vision,
            before => before.Raise(Id, "Password resets", ImprovementSource.KpiMonitoring, ada, day, new ImprovementDetails { Strategies = ["Self-service"] }));
        Next(ImprovementStep.WhereNow, On(entry => entry.Triage(ada, day)), On(entry => entry.Plan(Samples.Plan, ada, day)));
        Next(
            ImprovementStep.HowToGetThere,
            On(entry => entry.Assess(Samples.Score, ada, day)),
            On(entry => entry.Assign(ada, Head, day)),
            On(entry => entry.Approve(Head, day)));
        Next(ImprovementStep.TakeAction, On(entry => entry.Start(ada, day)));
        Next(ImprovementStep.GotThere, On(entry => entry.Complete(ada, day.AddDays(10))), Measured(20), On(entry => entry.Verify(ada, day.AddDays(20))));
        day = day.AddDays(41);
        Next(
            ImprovementStep.Momentum,
            Measured(30),
            Measured(40),
            On(entry => entry.Review(ada, day)),
            before => before.Raise(ImprovementId.Of("CIM0000008"), "Print queue", ImprovementSource.Idea, ada, day),
            before => before.Raise(ImprovementId.Of("CIM0000009"), "One form", ImprovementSource.StaffSuggestion, ada, day));
        Assert.True(register.GettingStarted(day).IsComplete);
        Assert.Equal("7 of 7 steps done", register.GettingStarted(day).ToString());
        Assert.Same(ImprovementStep.Momentum, register.GettingStarted(day.AddDays(31)).Next!.Step);
    }

    [Property]
    public bool Counts_are_those_of_the_entries(ContinualImprovementRegister register, byte days)
    {
        var at = register.LastEventAt.AddDays(days);
        var entries = register.ToSnapshot().Entries.Where(entry => entry.EndingReason is null).ToArray();
        var recent = register.ToSnapshot().Entries.Where(entry => entry.RaisedAt >= at.AddDays(-30)).ToArray();
        var achieved = entries.Where(entry => entry.Stage is "achieved" or "sustained" or "regressed").ToArray();
        int[][] expected =
        [
            [entries.Count(entry => entry.Details?.Strategies?.Count > 0), entries.Length],
            [entries.Count(entry => entry.Plan is not null), entries.Length],
            [entries.Count(entry => entry.Plan is not null), entries.Length],
            [entries.Count(entry => entry.ApprovedBy is not null), entries.Length],
            [entries.Count(entry => entry.StartedAt is not null), entries.Length],
            [entries.Count(entry => entry.Verification is not null), entries.Length],
            [
                achieved.Count(entry => entry.Stage != "achieved"), achieved.Length, recent.Length, register.Count,
                recent.Select(entry => entry.Source).Distinct().Count(), 13,
            ],
        ];
        var start = register.GettingStarted(at);
        return start.Steps.Select(step => step.Step).SequenceEqual(ImprovementStep.All)
            && start.Steps.Zip(expected, (step, numbers) => step.Counts.SelectMany(count => new[] { count.Count, count.Of }).SequenceEqual(numbers)).All(same => same);
    }

    [Property]
    public bool A_step_is_done_when_every_number_is_enough_and_next_is_the_first_that_is_not(ContinualImprovementRegister register)
    {
        var start = register.GettingStarted(register.LastEventAt);
        return start.Steps.All(step =>
                step.IsDone == step.Counts.All(count => count.Count >= count.Needed)
                && step.IsDone == step.ToDo is null
                && step.Counts.All(count => count.Count <= count.Of)
                && step.Equals(start[step.Step]))
            && Equals(start.Next, start.Steps.FirstOrDefault(step => !step.IsDone))
            && start.Equals(register.GettingStarted(register.LastEventAt));
    }

    private static ContinualImprovementRegister Restore(ImprovementSnapshot[] entries) => ContinualImprovementRegister.Restore(
        new(RegisterSnapshot.CurrentSchemaVersion, "IT", "head-of-service", Samples.Start, entries));
}
