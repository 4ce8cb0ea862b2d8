using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Steps;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Tests.Improvements.Steps;

/// <summary>The steps of one entry, held against a table written by hand, and what people read of them.</summary>
public class ImprovementStepsTest
{
    private static readonly ImprovementDetails Visionary = new() { Strategies = ["Self-service"] };
    private static readonly DateTimeOffset At = Samples.Start.AddDays(1);

    /// <summary>A stage; which steps an entry without a strategy has answered by then; and, for one with a strategy, what it is told to do next.</summary>
    public static TheoryData<string, string, string?, string?> Stages() => new()
    {
        { "raised", "-------", "where-are-we-now", "Triage it. Give it a plan with a baseline and a target." },
        { "triaged", "-------", "where-are-we-now", "Give it a plan with a baseline and a target." },
        { "assessed", "-------", "where-are-we-now", "Give it a plan with a baseline and a target." },
        { "approved", "-+++---", "take-action", "Start it. Complete it." },
        { "in-progress", "-+++---", "take-action", "Complete it." },
        {
            "verifying", "-++++--", "did-we-get-there",
            "It has no measurement of 'Mean time to resolve' since the work ended at 2026-03-11T09:00:00+00:00. Measure it first. Verify it."
        },
        {
            "achieved", "-+++++-", "how-do-we-keep-the-momentum-going",
            "It was verified at 2026-03-21T09:00:00+00:00, and not measured since. "
            + "The plan asks for 2 measurements over 10 days: at least until 2026-03-31T09:00:00+00:00. Review it."
        },
        { "not-achieved", "-+++++-", null, "Raise an improvement that follows on it to take the matter up again." },
        { "sustained", "-++++++", null, null },
        { "regressed", "-++++++", null, "Raise an improvement that follows on it to take the matter up again." },
        { "on-hold", "-+++---", "take-action", "Resume it first; it then is In progress again. Complete it." },
        { "rejected", "-------", null, null },
        { "withdrawn", "-+++---", null, null },
        { "duplicate", "-------", null, null },
        { "superseded", "-------", null, null },
    };

    [Fact]
    public void The_table_has_every_stage() =>
        Assert.Equal(ImprovementStage.All.Select(stage => stage.Code), Stages().Select(row => (string)((object[])row)[0]));

    [Theory]
    [MemberData(nameof(Stages))]
    public void Each_stage_has_answered_what_it_stands_for(string stage, string answered, string? next, string? toDo)
    {
        var (plain, visionary) = (
            Samples.At(ImprovementStage.FromCode(stage)).Steps(At), Samples.At(ImprovementStage.FromCode(stage), Visionary).Steps(At));
        Assert.Equal(answered, Marks(plain));
        Assert.Equal($"+{answered[1..]}", Marks(visionary));
        Assert.Equal((next, toDo), (visionary.Next?.Step.Code, visionary.ToDo));
    }

    [Fact]
    public void Without_a_strategy_the_vision_is_next_as_long_as_one_can_be_named()
    {
        Assert.All(ImprovementStage.All.Where(stage => stage.IsOpen), stage =>
        {
            var steps = Samples.At(stage).Steps(At);
            Assert.Equal((ImprovementStep.Vision, "strategy"), (steps.Next!.Step, Assert.Single(steps.Next.Missing).Code));
            Assert.EndsWith("Name a goal of the strategy that it serves.", steps.ToDo, StringComparison.Ordinal);
        });
        Assert.Equal(ImprovementStep.Momentum, Samples.At(ImprovementStage.Achieved).Steps(At).Next!.Step);
        Assert.Null(Samples.At(ImprovementStage.Sustained).Steps(At).Next);
    }

    [Fact]
    public void What_the_approval_needs_is_told_in_the_order_it_can_be_done()
    {
        StepAnswer How(Improvement entry, int day = 1) => entry.Steps(Samples.Start.AddDays(day))[ImprovementStep.HowToGetThere];
        var raised = How(Samples.At(ImprovementStage.Raised));
        Assert.Equal("Triage and assess it. Give it an owner and a plan with a baseline and a target. Approve it.", raised.ToDo);
        Assert.Equal(["assessment", "owner", "plan", "approval"], raised.Missing.Select(need => need.Code));
        Assert.Equal("How do we get there? needs an assessment, an owner, a plan with a baseline and a target and an approval", raised.ToString());

        var ready = Samples.Accept(Samples.Accept(
            Samples.At(ImprovementStage.Assessed).Assign(Samples.Ada, Samples.Ada, At)).Plan(Samples.Plan, Samples.Ada, At));
        Assert.Equal(("Approve it.", "approval"), (How(ready).ToDo!, Assert.Single(How(ready).Missing).Code));
        Assert.Equal(["owned by ada"], How(ready).Evidence);

        // Its target was to be looked at on day 60: it can be approved until then.
        Assert.Single(How(ready, day: 59).Missing);
        Assert.Equal(["review-ahead", "approval"], How(ready, day: 60).Missing.Select(need => need.Code));
        Assert.Equal("Plan it with a later review. Approve it.", How(ready, day: 60).ToDo);
        Assert.True(How(Samples.At(ImprovementStage.Approved), day: 60).IsAnswered);
    }

    [Fact]
    public void Work_in_progress_tells_which_tasks_are_open()
    {
        var entry = Samples.At(ImprovementStage.InProgress, Visionary);
        entry = Samples.Accept(entry.AddTask(ImprovementTask.Of("T1", "Write the page"), Samples.Ada, At));
        entry = Samples.Accept(entry.AddTask(ImprovementTask.Of("T2", "Tell everybody"), Samples.Ada, At));
        entry = Samples.Accept(entry.FinishTask("T1", Samples.Ada, At));
        var action = entry.Steps(At).Next!;
        Assert.Equal("It has an open task: T2. Finish it, or skip what is needless. Complete it.", action.ToDo);
        Assert.Equal(["began at 2026-03-01T09:00:00+00:00", "1 of 2 tasks settled"], action.Evidence);
        Assert.Equal("Take action: needs every task done or skipped and the end of the work", action.ToString());
        Assert.Equal("CIM0000007: 4 of 7 steps answered, next is Take action", entry.Steps(At).ToString());

        // A new plan is a new "how": it is approved anew, and the work, which began, is begun again.
        var replanned = Samples.Accept(entry.Plan(Samples.Plan, Samples.Ada, At));
        Assert.Equal("++++---", Marks(entry.Steps(At)));
        Assert.Equal("+++----", Marks(replanned.Steps(At)));
        Assert.Equal(["owned by ada", "2 tasks"], replanned.Steps(At).Next!.Evidence);
        Assert.Equal(["work-begun", "no-open-task", "work-ended"], replanned.Steps(At)[ImprovementStep.TakeAction].Missing.Select(need => need.Code));
        Assert.StartsWith("Start it. It has an open task: T2.", replanned.Steps(At)[ImprovementStep.TakeAction].ToDo, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_measured_already_is_evidence_before_the_question_is_answered()
    {
        var measured = Samples.Measured(Samples.At(ImprovementStage.Verifying, Visionary), 16, 20).Steps(At);
        Assert.Equal((ImprovementStep.GotThere, "Verify it."), (measured.Next!.Step, measured.ToDo));
        Assert.Equal(["1 measurement after the change"], measured.Next.Evidence);
        Assert.Equal(["verification"], measured.Next.Missing.Select(need => need.Code));

        var achieved = Samples.At(ImprovementStage.Achieved, Visionary);
        var once = Samples.Measured(achieved, 17, 30).Steps(At);
        Assert.Equal(["1 measurement since the verification"], once.Next!.Evidence);
        Assert.Equal(["sustain-evidence", "sustain-review"], once.Next.Missing.Select(need => need.Code));
        Assert.Equal("Review it.", Samples.Measured(Samples.Measured(achieved, 17, 30), 16, 40).Steps(At).ToDo);
        Assert.Equal("Review it.", Samples.Measured(achieved, 21, 30).Steps(At).ToDo);
    }

    [Fact]
    public void Answers_read_aloud_name_their_evidence() => Assert.Equal(
        [
            "What is the vision? serves Self-service",
            "Where are we now? 24 hours at 2026-02-28T09:00:00+00:00",
            "Where do we want to be? 18 hours by 2026-04-30T09:00:00+00:00",
            "How do we get there? owned by ada, approved by ada at 2026-03-01T09:00:00+00:00",
            "Take action: began at 2026-03-01T09:00:00+00:00, ended at 2026-03-11T09:00:00+00:00",
            "Did we get there? 16 after the change (1 measurement): attainment 1.33, point comparison",
            "How do we keep the momentum going? sustained over 2 measurements, the last 16",
        ],
        Samples.At(ImprovementStage.Sustained, Visionary).Steps(At).Answers.Select(answer => answer.ToString()));

    [Fact]
    public void Whoever_does_what_is_next_gets_to_the_end()
    {
        var (day, ada) = (Samples.Start, Samples.Ada);
        var entry = Samples.At(ImprovementStage.Raised);
        void Next(ImprovementStep step, params Func<Improvement, ImprovementOutcome>[] verbs)
        {
            Assert.Same(step, entry.Steps(day).Next!.Step);
            entry = verbs.Aggregate(entry, (before, verb) => Samples.Accept(verb(before)));
            Assert.True(entry.Steps(day)[step].IsAnswered);
        }

        Next(ImprovementStep.Vision, e => e.Amend(e.Title, Visionary, ada, day));
        Next(ImprovementStep.WhereNow, e => e.Triage(ada, day), e => e.Plan(Samples.Plan, ada, day));
        Next(ImprovementStep.HowToGetThere, e => e.Assess(Samples.Score, ada, day), e => e.Assign(ada, ada, day), e => e.Approve(ada, day));
        Next(ImprovementStep.TakeAction, e => e.Start(ada, day), e => e.Complete(ada, day.AddDays(10)));
        Next(ImprovementStep.GotThere, e => Measured(e, 20), e => e.Verify(ada, day.AddDays(20)));
        Next(ImprovementStep.Momentum, e => Measured(e, 30), e => Measured(e, 40), e => e.Review(ada, day.AddDays(41)));
        Assert.Equal(("+++++++", null), (Marks(entry.Steps(day)), entry.Steps(day).Next));
        Assert.Equal("CIM0000007: 7 of 7 steps answered", entry.Steps(day).ToString());
    }

    private static ImprovementOutcome Measured(Improvement entry, int day) =>
        entry.Measure(MeasuredValue.Of(Samples.Mttr, 16, Samples.Start.AddDays(day)), Samples.Ada, Samples.Start.AddDays(day));

    private static string Marks(ImprovementSteps steps) => string.Concat(steps.Answers.Select(answer => answer.IsAnswered ? "+" : "-"));
}
