using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Steps;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Docs.Tests.Examples;

public class ImprovementStepsExample
{
    [Fact]
    public void The_comments_are_true()
    {
        var (head, ada) = (ActorId.Of("head-of-service"), ActorId.Of("ada"));
        var march = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var reset = ImprovementId.Of("CIM0000001");
        var time = Metric.Decreasing("Mean time to resolve", "hours");
        var plan = ImprovementPlan.Of(Baseline.Of(time, 24, march.AddDays(-1)), Target.Of(time, 18, march.AddDays(60)));
        var register = ContinualImprovementRegister.Open("Service desk improvements", head, march);
        register = Kept(register.Raise(
            reset, "Self-service password reset", ImprovementSource.StaffSuggestion, ada, march, new ImprovementDetails { Strategies = ["Self-service"] }));
        register = Kept(register.Apply(reset, entry => entry.Triage(ada, march)));
        register = Kept(register.Apply(reset, entry => entry.Plan(plan, ada, march)));

        // <entry>
        ImprovementSteps steps = register.Find(reset)!.Steps(at: march.AddDays(1));
        Console.WriteLine(steps);               // CIM0000001: 3 of 7 steps answered, next is How do we get there?
        Console.WriteLine(steps.ToDo);          // Assess it. Give it an owner. Approve it.
        foreach (var answer in steps.Answers.Take(4))
        {
            Console.WriteLine(answer);
        }

        // What is the vision? serves Self-service
        // Where are we now? 24 hours at 2026-03-01T09:00:00+00:00
        // Where do we want to be? 18 hours by 2026-05-01T09:00:00+00:00
        // How do we get there? needs an assessment, an owner and an approval
        // </entry>
        Assert.Equal("CIM0000001: 3 of 7 steps answered, next is How do we get there?", steps.ToString());
        Assert.Equal("Assess it. Give it an owner. Approve it.", steps.ToDo);
        Assert.Equal(
            [
                "What is the vision? serves Self-service",
                "Where are we now? 24 hours at 2026-03-01T09:00:00+00:00",
                "Where do we want to be? 18 hours by 2026-05-01T09:00:00+00:00",
                "How do we get there? needs an assessment, an owner and an approval",
            ],
            steps.Answers.Take(4).Select(answer => answer.ToString()));

        // <register>
        RegisterStart start = register.GettingStarted(at: march.AddDays(1));
        Console.WriteLine(start);               // 3 of 7 steps done, next is How do we get there?
        Console.WriteLine(start.Next);          // How do we get there? entries approved, with an owner and a plan: 0 of 1
        Console.WriteLine(start.Next?.ToDo);    // Give a planned entry an owner, and approve it.

        Console.WriteLine(start[ImprovementStep.Momentum]);
        // How do we keep the momentum going? achieved entries reviewed since: 0 of 0; entries raised in the last 30 days: 1 of 1;
        // sources that gave them: 1 of 13
        // </register>
        Assert.Equal("3 of 7 steps done, next is How do we get there?", start.ToString());
        Assert.Equal("How do we get there? entries approved, with an owner and a plan: 0 of 1", start.Next!.ToString());
        Assert.Equal("Give a planned entry an owner, and approve it.", start.Next.ToDo);
        Assert.Equal(
            "How do we keep the momentum going? achieved entries reviewed since: 0 of 0; entries raised in the last 30 days: 1 of 1; "
            + "sources that gave them: 1 of 13",
            start[ImprovementStep.Momentum].ToString());
    }

    private static ContinualImprovementRegister Kept(RegisterOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
