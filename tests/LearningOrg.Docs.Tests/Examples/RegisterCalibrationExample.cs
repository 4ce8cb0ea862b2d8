using System.Globalization;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Reporting;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Docs.Tests.Examples;

public class RegisterCalibrationExample
{
    private static readonly ActorId Head = ActorId.Of("head-of-service");
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly ActorId Ben = ActorId.Of("ben");
    private static readonly DateTimeOffset March = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Metric Time = Metric.Decreasing("Mean time to resolve", "hours");

    private static readonly (ImprovementSource Source, ActorId Owner, double Expected, double Booked, double Effort, double Took)[] Year =
    [
        (ImprovementSource.StaffSuggestion, Ada, 40, 30, 2, 3), (ImprovementSource.StaffSuggestion, Ada, 60, 24, 4, 5.5),
        (ImprovementSource.StaffSuggestion, Ben, 20, 17, 1, 1), (ImprovementSource.StaffSuggestion, Ada, 80, 52, 3, 4.5),
        (ImprovementSource.ProblemReview, Ben, 30, 36, 2, 2), (ImprovementSource.ProblemReview, Ben, 90, 81, 5, 6),
        (ImprovementSource.ProblemReview, Ada, 60, 63, 2, 2.5), (ImprovementSource.Idea, Ben, 25, 35, 1, 1.5),
    ];

    [Fact]
    public void What_the_history_of_a_register_teaches()
    {
        var register = ContinualImprovementRegister.Open("Service desk improvements", Head, March);
        for (var place = 0; place < Year.Length; place++)
        {
            register = Verified(register, ImprovementId.Of($"CIM000000{place + 1}"), Year[place]);
        }

        var (portal, queue, december) = (ImprovementId.Of("CIM0000021"), ImprovementId.Of("CIM0000022"), March.AddMonths(9));
        register = Kept(register.Raise(portal, "Password portal", ImprovementSource.StaffSuggestion, Ada, december, Rice(900, 2, 0.8, 3)));
        register = Kept(register.Raise(queue, "One print queue", ImprovementSource.ProblemReview, Ben, december, Rice(600, 2, 0.8, 2.5)));

        var ada = Ada;

        // <benefits>
        var benefits = register.BenefitCalibration(at: december);
        Console.WriteLine(benefits);
        // benefits: 8 forecasts: 10 % less than predicted, ± 31.6 %

        foreach (var source in benefits.BySource().Groups)
        {
            Console.WriteLine(source);
        }
        // Staff suggestion, 4 forecasts: 33.8 % less than predicted, ± 19.3 %; believed to 92.8 %, so expect 68.8 % of the next
        // Problem review, 3 forecasts: 5 % more than predicted, ± 15 %; believed to 90.6 %, so expect 104.7 % of the next
        // Idea, 1 forecast: 40 % more than predicted; believed to 76.3 %, so expect 130.9 % of the next
        // </benefits>
        Assert.Equal("benefits: 8 forecasts: 10 % less than predicted, ± 31.6 %", benefits.ToString());
        Assert.Equal(
            [
                "Staff suggestion, 4 forecasts: 33.8 % less than predicted, ± 19.3 %; believed to 92.8 %, so expect 68.8 % of the next",
                "Problem review, 3 forecasts: 5 % more than predicted, ± 15 %; believed to 90.6 %, so expect 104.7 % of the next",
                "Idea, 1 forecast: 40 % more than predicted; believed to 76.3 %, so expect 130.9 % of the next",
            ],
            benefits.BySource().Groups.Select(group => group.ToString()));

        // <rank>
        var bySource = benefits.BySource();
        var usual = PolicyTemplates.For(PolicyModel.Rice)!;
        var policy = PrioritizationPolicy.Of("RICE, confidence by source", "2026-12", PolicyModel.Rice, usual.Criteria)
            .Match(policy => policy, invalid => throw new InvalidOperationException(invalid.Message));
        var model = policy.Bind<Improvement>((entry, criterion) => criterion.Input == "confidence"
            ? bySource.ConfidenceIn(entry.Source)?.Share
            : entry.Input(criterion.Input)?.Value);
        foreach (var place in model.Prioritize(register.Where(entry => entry.Stage.IsOpen), entry => entry.Id.Value))
        {
            Console.WriteLine(place);
        }
        // 1. CIM0000022: 480 (RICE, confidence by source 2026-12)
        // 2. CIM0000021: 412.697116035 (RICE, confidence by source 2026-12)

        Console.WriteLine(string.Join(", ", register.Prioritize(usual)));       // what the entries say of themselves
        // 1. CIM0000021: 480 (Default RICE 1.0), 2. CIM0000022: 384 (Default RICE 1.0)
        // </rank>
        Assert.Equal(
            ["1. CIM0000022: 480 (RICE, confidence by source 2026-12)", "2. CIM0000021: 412.697116035 (RICE, confidence by source 2026-12)"],
            model.Prioritize(register.Where(entry => entry.Stage.IsOpen), entry => entry.Id.Value).Select(place => place.ToString()));
        Assert.Equal(
            "1. CIM0000021: 480 (Default RICE 1.0), 2. CIM0000022: 384 (Default RICE 1.0)", string.Join(", ", register.Prioritize(usual)));

        // <input>
        var confidence = bySource.ConfidenceIn(ImprovementSource.StaffSuggestion)!.Value;
        register = Kept(register.Apply(portal, entry => entry.Amend(
            entry.Title,
            entry.Details with
            {
                Inputs =
                [
                    .. entry.Inputs.Where(input => input.Name != "confidence"),
                    PriorityInput.Of("confidence", Math.Round(confidence.Share, 2), "share, by source, 2026-12"),
                ],
            },
            ada,
            december)));
        Console.WriteLine(register.Find(portal)!.Input("confidence"));      // confidence = 0.69 share, by source, 2026-12
        // </input>
        Assert.Equal("confidence = 0.69 share, by source, 2026-12", register.Find(portal)!.Input("confidence")!.ToString());

        // <effort>
        var effort = register.EffortCalibration(input: "effort", realized: entry => entry.Input("actual effort")?.Value);
        Console.WriteLine(effort);
        // effort: 8 forecasts: 29.1 % more than predicted, ± 21.3 %

        Console.WriteLine(effort.ByOwner().Calibrate(ada, predicted: 3)!.Value.ToString("F1", CultureInfo.InvariantCulture));
        // 4.1
        // </effort>
        Assert.Equal("effort: 8 forecasts: 29.1 % more than predicted, ± 21.3 %", effort.ToString());
        Assert.Equal(4.1, Math.Round(effort.ByOwner().Calibrate(ada, 3)!.Value, 1));
    }

    private static ContinualImprovementRegister Verified(
        ContinualImprovementRegister register,
        ImprovementId id,
        (ImprovementSource Source, ActorId Owner, double Expected, double Booked, double Effort, double Took) told)
    {
        var before = Baseline.Of(Time, 24, March.AddDays(-1));
        var score = Score.Of(480, ScoringModelId.Of("RICE", "1", "weighted reach per quarter per person-month"));
        var hours = Benefit.Of("B1", "Fewer calls", "the service desk", told.Owner, told.Expected, "hours a month", March.AddMonths(6));
        var at = register.LastEventAt;
        register = Kept(register.Raise(
            id, "Improvement", told.Source, Ada, at, new ImprovementDetails { Inputs = [PriorityInput.Of("effort", told.Effort, "person-months")] }));

        ImprovementOutcome On(Improvement entry, string step) => step switch
        {
            "triage" => entry.Triage(Head, at),
            "assess" => entry.Assess(score, Head, at),
            "assign" => entry.Assign(told.Owner, Head, at),
            "plan" => entry.Plan(ImprovementPlan.Of(before, Target.Of(Time, 18, at.AddDays(60))), Head, at),
            "expect" => entry.ExpectBenefit(hours, told.Owner, at),
            "approve" => entry.Approve(Head, at),
            "start" => entry.Start(told.Owner, at),
            "complete" => entry.Complete(told.Owner, at),
            "took" => entry.Amend(
                entry.Title,
                entry.Details with { Inputs = [.. entry.Inputs, PriorityInput.Of("actual effort", told.Took, "person-months")] },
                told.Owner,
                at),
            "book" => entry.BookBenefit("B1", told.Booked, told.Owner, at),
            "measure" => entry.Measure(MeasuredValue.Of(Time, 17, at.AddDays(1)), told.Owner, at.AddDays(1)),
            _ => entry.Verify(Head, at.AddDays(1)),
        };

        string[] way = ["triage", "assess", "assign", "plan", "expect", "approve", "start", "complete", "took", "book", "measure", "verify"];
        return way.Aggregate(register, (now, step) => Kept(now.Apply(id, entry => On(entry, step))));
    }

    private static ImprovementDetails Rice(double reach, double impact, double confidence, double effort) => new()
    {
        Inputs =
        [
            PriorityInput.Of("reach", reach, "users / quarter"),
            PriorityInput.Of("impact", impact, "rating"),
            PriorityInput.Of("confidence", confidence, "share"),
            PriorityInput.Of("effort", effort, "person-months"),
        ],
    };

    private static ContinualImprovementRegister Kept(RegisterOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
