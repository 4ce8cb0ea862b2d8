using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;
using static LearningOrg.Samples.Script;

namespace LearningOrg.Samples;

/// <summary>The improvement register of a made-up service desk, from January 2025 to June 2026: every number here is invented.</summary>
public static class ServiceDesk
{
    private static readonly ActorId Head = ActorId.Of("head-of-service");
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly ActorId Grace = ActorId.Of("grace");
    private static readonly ActorId Linus = ActorId.Of("linus");

    private static readonly ScoringModelId Rice = ScoringModelId.Of("Service desk RICE", "1", "reach × impact × confidence per person-month");

    private static readonly Metric SecondCalls = Metric.Decreasing("Second calls for a password reset", "per week").Measured(Cadence.Monthly);
    private static readonly Metric FirstContact = Metric.Increasing("Solved at first contact", "%").Measured(Cadence.Monthly);
    private static readonly Metric LeadTime = Metric.Decreasing("Days from request to working laptop", "days").Measured(Cadence.Monthly);
    private static readonly Metric FailedChanges = Metric.Decreasing("Changes that failed", "%").Measured(Cadence.Monthly);
    private static readonly Metric RestoreTests = Metric.Increasing("Restore tests that succeed", "%").Measured(Cadence.Monthly);

    /// <summary>The register with everything that happened.</summary>
    public static RegisterHistory Register()
    {
        var script = new Script();
        PasswordResets(script);
        KnownErrors(script);
        Laptops(script);
        FailingChanges(script);
        Restores(script);
        Others(script);
        return script.Play(ContinualImprovementRegister.Open("Service desk improvements", Head, Day("2025-01-02"), new RegisterRules { Deputy = Grace }));
    }

    /// <summary>Goes well, and stays.</summary>
    private static void PasswordResets(Script script)
    {
        const string Id = "CIM0000001";
        script.Raise("2025-01-06", Id, "Self-service password reset", ImprovementSource.StaffSuggestion, Ada, new ImprovementDetails
        {
            Description = "Every third caller with a new password calls a second time.",
            Service = "Identity",
            Strategies = ["Answers without waiting"],
            Inputs = Inputs(reach: 1200, impact: 2, confidence: 0.8, effort: 3),
        });
        Plan(script, Id, "2025-01-07", Ada, ImprovementPlan.Of(
            Baseline.Of(SecondCalls, 41, Day("2024-12-31")), Target.Of(SecondCalls, 25, Day("2025-12-31")), SustainRule.Of(5, TimeSpan.FromDays(120))));
        script.On("2025-01-20", Id, (entry, at) => entry.ExpectBenefit(
            Benefit.Of("B1", "Hours saved at the desk", "Service desk", Head, 480, "hours a year", Day("2025-12-31")), Ada, at));
        script.Monthly("2025-01-21", Id, SecondCalls, Ada, "2024-02", 40, 43, 39, 42, 44, 38, 41, 40, 43, 39, 41, 42, 40, 44, 39, 24, 21, 22, 20, 23, 21, 19, 22, 20, 21, 22, 20, 19, 21);
        Work(script, Id, Ada, approved: "2025-01-27", started: "2025-02-03", completed: "2025-05-02", "Link on the sign-in page", "Texts that people understand");
        script.On("2026-01-05", Id, (entry, at) => entry.Verify(Head, at));
        script.On("2026-01-05", Id, (entry, at) => entry.BookBenefit("B1", 395, Head, at));
        script.On("2026-06-01", Id, (entry, at) => entry.Review(Head, at));
    }

    /// <summary>Goes well; whether it stays is being watched.</summary>
    private static void KnownErrors(Script script)
    {
        const string Id = "CIM0000002";
        script.Raise("2025-03-03", Id, "Known errors beside the incident form", ImprovementSource.ProblemReview, Grace, new ImprovementDetails
        {
            Description = "Agents solve again what somebody has solved before.",
            Service = "Service desk",
            Strategies = ["Answers without waiting", "Knowledge that stays"],
            Inputs = Inputs(reach: 2600, impact: 1, confidence: 0.8, effort: 4),
        });
        Plan(script, Id, "2025-03-10", Linus, ImprovementPlan.Of(
            Baseline.Of(FirstContact, 58, Day("2025-02-28")), Target.Of(FirstContact, 65, Day("2026-06-30")), SustainRule.Of(6, TimeSpan.FromDays(180))));
        script.On("2025-03-24", Id, (entry, at) => entry.ExpectBenefit(
            Benefit.Of("B1", "Calls that need no second line", "Second line", Head, 900, "calls a year", Day("2026-12-31")), Linus, at));
        script.Monthly("2025-03-25", Id, FirstContact, Linus, "2024-03", 57, 59, 58, 56, 60, 58, 57, 59, 58, 57, 60, 58, 59, 57, 58, 60, 59, 58, 57, 59, 58, 66, 68, 67, 69, 68, 70, 69);
        Work(script, Id, Linus, approved: "2025-04-01", started: "2025-05-05", completed: "2025-12-01", "Search in the form", "Weekly review of what was not found");
        script.On("2026-06-30", Id, (entry, at) => entry.Verify(Head, at));
        script.On("2026-06-30", Id, (entry, at) => entry.BookBenefit("B1", 310, Head, at));
    }

    /// <summary>In progress, and its target is overdue.</summary>
    private static void Laptops(Script script)
    {
        const string Id = "CIM0000003";
        script.Raise("2025-09-01", Id, "A laptop on the first day", ImprovementSource.CustomerServiceReview, Grace, new ImprovementDetails
        {
            Service = "Workplace",
            Strategies = ["Ready on day one"],
            Inputs = Inputs(reach: 300, impact: 3, confidence: 0.5, effort: 5),
        });
        Plan(script, Id, "2025-09-08", Linus, ImprovementPlan.Of(
            Baseline.Of(LeadTime, 11, Day("2025-08-31")), Target.Of(LeadTime, 4, Day("2026-05-31")), SustainRule.Of(3, TimeSpan.FromDays(90))));
        script.Monthly("2025-09-16", Id, LeadTime, Linus, "2025-01", 11, 12, 10, 11, 13, 11, 10, 11, 12, 11, 10, 11, 12, 10, 9, 9, 8);
        script.On("2025-10-01", Id, (entry, at) => entry.Approve(Head, at));
        script.On("2025-10-13", Id, (entry, at) => entry.Start(Linus, at));
        script.On("2025-10-14", Id, (entry, at) => entry.AddTask(ImprovementTask.Of("T1", "Stock of the three usual models", Linus, Day("2025-12-15")), Linus, at));
        script.On("2025-10-14", Id, (entry, at) => entry.AddTask(ImprovementTask.Of("T2", "Order when the contract is signed", Ada, Day("2026-04-30")), Linus, at));
        script.On("2025-12-10", Id, (entry, at) => entry.FinishTask("T1", Linus, at));
    }

    /// <summary>Did not help, and is followed by another attempt.</summary>
    private static void FailingChanges(Script script)
    {
        const string Id = "CIM0000004";
        script.Raise("2025-02-10", Id, "A checklist for every change", ImprovementSource.ChangeReview, Linus, new ImprovementDetails
        {
            Process = "Change enablement",
            Strategies = ["Changes that hold"],
            Inputs = Inputs(reach: 150, impact: 2, confidence: 0.8, effort: 1),
        });
        Plan(script, Id, "2025-02-17", Ada, ImprovementPlan.Of(
            Baseline.Of(FailedChanges, 9, Day("2025-01-31")), Target.Of(FailedChanges, 5, Day("2025-11-30"))));
        script.Monthly("2025-02-25", Id, FailedChanges, Ada, "2024-02", 9, 8, 10, 9, 8, 9, 11, 9, 8, 10, 9, 9, 8, 10, 9, 8, 9, 10, 8, 9, 9, 8);
        Work(script, Id, Ada, approved: "2025-03-03", started: "2025-03-10", completed: "2025-05-05", "The checklist", "Everybody told");
        script.On("2025-12-01", Id, (entry, at) => entry.Verify(Head, at));

        const string Next = "CIM0000005";
        script.Raise("2025-12-08", Next, "Rehearse the way back of risky changes", ImprovementSource.ChangeReview, Ada, new ImprovementDetails
        {
            Description = "The checklist was filled in and changed nothing. What failed could not be taken back.",
            Process = "Change enablement",
            Strategies = ["Changes that hold"],
            FollowsOn = ImprovementId.Of(Id),
            Inputs = Inputs(reach: 60, impact: 3, confidence: 0.8, effort: 2),
        });
        script.On("2025-12-15", Next, (entry, at) => entry.Triage(Grace, at));
        script.On("2026-01-12", Next, (entry, at) => entry.Assess(Score.Of(72, Rice), Grace, at));
        script.On("2026-06-08", Next, (entry, at) => entry.Assign(Ada, Head, at));
    }

    /// <summary>Achieved once, and lost again.</summary>
    private static void Restores(Script script)
    {
        const string Id = "CIM0000006";
        script.Raise("2025-01-13", Id, "Test every restore each month", ImprovementSource.MajorIncidentReview, Head, new ImprovementDetails
        {
            Service = "Backup",
            Strategies = ["Changes that hold"],
            Inputs = Inputs(reach: 40, impact: 3, confidence: 1, effort: 1),
        });
        Plan(script, Id, "2025-01-20", Linus, ImprovementPlan.Of(
            Baseline.Of(RestoreTests, 82, Day("2024-12-31")), Target.Of(RestoreTests, 95, Day("2025-08-31")), SustainRule.Of(6, TimeSpan.FromDays(180))));
        script.Monthly("2025-01-28", Id, RestoreTests, Linus, "2024-07", 82, 80, 83, 81, 84, 82, 83, 81, 82, 96, 97, 98, 97, 96, 97, 96, 91);
        script.On("2025-02-03", Id, (entry, at) => entry.Approve(Grace, at));
        script.On("2025-02-10", Id, (entry, at) => entry.Start(Linus, at));
        script.On("2025-04-02", Id, (entry, at) => entry.Complete(Linus, at));
        script.On("2025-09-01", Id, (entry, at) => entry.Verify(Head, at));
        script.On("2025-12-01", Id, (entry, at) => entry.Review(Head, at));
    }

    private static void Others(Script script)
    {
        script.Raise("2025-02-24", "CIM0000007", "Reset passwords by chat", ImprovementSource.Idea, Linus, ImprovementDetails.None);
        script.On("2025-03-03", "CIM0000007", (entry, at) => entry.MarkDuplicate(ImprovementId.Of("CIM0000001"), "the same callers", Grace, at));

        script.Raise("2025-05-12", "CIM0000008", "A bot that opens incidents", ImprovementSource.Idea, Ada, ImprovementDetails.None);
        script.On("2025-06-10", "CIM0000008", (entry, at) => entry.Reject("Incidents opened without a person are closed without one.", Head, at));

        script.Raise("2025-11-03", "CIM0000009", "Monthly hand-over with the network supplier", ImprovementSource.SupplierReview, Grace, new ImprovementDetails
        {
            Service = "Network",
            Strategies = ["Changes that hold"],
            Inputs = Inputs(reach: 400, impact: 1, confidence: 0.5, effort: 1),
        });
        script.On("2025-11-10", "CIM0000009", (entry, at) => entry.Triage(Grace, at));
        script.On("2025-12-01", "CIM0000009", (entry, at) => entry.Hold("The contract is being negotiated.", Day("2026-03-31"), Head, at));

        script.Raise("2026-04-13", "CIM0000010", "Explain outages in plain words", ImprovementSource.CustomerServiceReview, Ada, new ImprovementDetails
        {
            Service = "Service desk",
            Strategies = ["Answers without waiting"],
            Inputs = Inputs(reach: 3200, impact: 1, confidence: 0.8, effort: 2),
        });
        script.On("2026-04-20", "CIM0000010", (entry, at) => entry.Triage(Grace, at));
        script.On("2026-05-04", "CIM0000010", (entry, at) => entry.Assess(Score.Of(1280, Rice), Grace, at));
        script.On("2026-06-02", "CIM0000010", (entry, at) => entry.Assign(Linus, Head, at));

        script.Raise("2026-06-15", "CIM0000011", "Retire articles nobody opens", ImprovementSource.KpiMonitoring, Linus, new ImprovementDetails
        {
            Strategies = ["Knowledge that stays"],
            Inputs = Inputs(reach: 800, impact: 0.5, confidence: 0.8, effort: 0.5),
        });

        script.Raise("2026-06-22", "CIM0000012", "Fewer forms for new starters", ImprovementSource.StaffSuggestion, Grace, new ImprovementDetails
        {
            Service = "Workplace",
            Strategies = ["Ready on day one"],
        });
    }

    private static void Plan(Script script, string id, string triaged, ActorId owner, ImprovementPlan plan)
    {
        var day = Day(triaged);
        string After(int days) => day.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        script.On(triaged, id, (entry, at) => entry.Triage(Grace, at));
        script.On(After(2), id, (entry, at) => entry.Assess(ScoreOf(entry), Grace, at));
        script.On(After(3), id, (entry, at) => entry.Assign(owner, Head, at));
        script.On(After(7), id, (entry, at) => entry.Plan(plan, owner, at));
    }

    private static void Work(Script script, string id, ActorId owner, string approved, string started, string completed, params string[] tasks)
    {
        script.On(approved, id, (entry, at) => entry.Approve(Head, at));
        script.On(started, id, (entry, at) => entry.Start(owner, at));
        for (var index = 0; index < tasks.Length; index++)
        {
            var (task, title) = ($"T{index + 1}", tasks[index]);
            script.On(started, id, (entry, at) => entry.AddTask(ImprovementTask.Of(task, title, owner, Day(completed)), owner, at));
            script.On(completed, id, (entry, at) => entry.FinishTask(task, owner, at));
        }

        script.On(completed, id, (entry, at) => entry.Complete(owner, at));
    }

    private static Score ScoreOf(Improvement entry) =>
        Score.Of(entry.Input("reach")!.Value * entry.Input("impact")!.Value * entry.Input("confidence")!.Value / entry.Input("effort")!.Value, Rice);

    private static PriorityInput[] Inputs(double reach, double impact, double confidence, double effort) =>
    [
        PriorityInput.Of("reach", reach, "calls per quarter"),
        PriorityInput.Of("impact", impact, "points"),
        PriorityInput.Of("confidence", confidence, "share"),
        PriorityInput.Of("effort", effort, "person-months"),
    ];
}
