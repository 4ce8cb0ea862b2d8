using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Reporting;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Core.Measurement.Forecasts;
using static LearningOrg.Core.Tests.Improvements.Samples;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>What a register's own history says about its predictions: by hand, and recounted from the snapshot of any register.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 200)]
public class RegisterCalibrationTest
{
    private static readonly ActorId Ben = ActorId.Of("ben");
    private static readonly ActorId Grace = ActorId.Of("grace");
    private static readonly DateTimeOffset Due = Start.AddDays(90);
    private static readonly DateTimeOffset At = Due.AddDays(1);

    private static readonly ImprovementStage[] DoneStages =
        [ImprovementStage.Achieved, ImprovementStage.NotAchieved, ImprovementStage.Sustained, ImprovementStage.Regressed];

    // Two suggestions, one of them twice, and an idea. Hours: 40 of 100, 30 of 50 and 110 of 100; EUR: 800 of 1000.
    private static readonly ContinualImprovementRegister Small = Register(
        Done("A", ImprovementSource.StaffSuggestion, Ada, [(Hours("B1", Ben, 100), 40), (Euros("B2", Grace, 1000), 800)]),
        Done("B", ImprovementSource.StaffSuggestion, Ada, [(Hours("B1", Ben, 50), 30)], measured: 20),
        Done("C", ImprovementSource.Idea, Grace, [(Hours("B1", Ben, 100), 110)], measured: 18));

    [Fact]
    public void Benefits_are_compared_by_their_ratios_by_source()
    {
        var benefits = Small.BenefitCalibration(At);
        Assert.Equal(
            ["A B1: 40 of 100 predicted, hours", "A B2: 800 of 1000 predicted, EUR", "B B1: 30 of 50 predicted, hours", "C B1: 110 of 100 predicted, hours"],
            benefits.Forecasts.Select(forecast => forecast.ToString()));
        Assert.Equal(["EUR", "hours"], benefits.Units);
        Assert.Empty(benefits.LeftOut);

        // Suggestions: 0.4, 0.8 and 0.6, on average 0.6, two squares of 0.04 over n − 1 = 2. A EUR weighs no less than an hour.
        var suggested = benefits.BySource().Find(ImprovementSource.StaffSuggestion)!.Record;
        Assert.Equal(3, suggested.SampleSize);
        Assert.Equal(0.6, suggested.Ratio, 12);
        Assert.Equal(-0.4, suggested.Bias, 12);
        Assert.Equal(0.2, suggested.Spread!.Value, 12);
        Assert.Equal(1.1, benefits.BySource().Find(ImprovementSource.Idea)!.Record.Ratio, 12);
        Assert.Equal((0.4 + 0.8 + 0.6 + 1.1) / 4, benefits.Overall!.Ratio, 12);
        Assert.Equal("benefits: 4 forecasts: 27.5 % less than predicted, ± 29.9 %", benefits.ToString());
    }

    [Fact]
    public void By_owner_means_the_owner_of_the_benefit()
    {
        var owners = Small.BenefitCalibration(At).ByOwner();
        Assert.Equal([Ben, Grace], owners.Groups.Select(group => group.Group));
        Assert.Equal((0.4 + 0.6 + 1.1) / 3, owners.Find(Ben)!.Record.Ratio, 12);
        Assert.Equal((0.8, 1), (owners.Find(Grace)!.Record.Ratio, owners.Find(Grace)!.Record.SampleSize));
    }

    [Fact]
    public void Within_one_unit_a_larger_prediction_counts_for_more()
    {
        var hours = Small.BenefitCalibration(At).InUnit("hours");
        Assert.Equal(3, hours.Forecasts.Count);
        Assert.Equal((40 + 30) / 150.0, hours.BySource().Find(ImprovementSource.StaffSuggestion)!.Record.Ratio, 12);
        Assert.Equal(180 / 250.0, hours.Overall!.Ratio, 12);
        Assert.Equal("benefits in hours: 3 forecasts: 28 % less than predicted, ± 39 %", hours.ToString());
        Assert.Equal("benefits in Hours: no forecast to look back on", Small.BenefitCalibration(At).InUnit("Hours").ToString());
    }

    [Fact]
    public void A_short_record_is_drawn_toward_that_of_all()
    {
        var calibration = Register(
            [
                .. Enumerable.Range(0, 8).Select(number => Done($"A{number}", ImprovementSource.StaffSuggestion, Ada, [(Hours("B1", Ben, 100), 50 + number)])),
                .. Enumerable.Range(0, 8).Select(number => Done($"B{number}", ImprovementSource.ProblemReview, Ada, [(Hours("B1", Ben, 100), 100 + number)])),
                Done("C", ImprovementSource.Idea, Ada, [(Hours("B1", Ben, 100), 300)]),
            ]).BenefitCalibration(At).BySource();
        var (many, one) = (calibration.Find(ImprovementSource.StaffSuggestion)!, calibration.Find(ImprovementSource.Idea)!);
        Assert.True(many.Credibility > one.Credibility);
        Assert.True(one.CalibratedRatio < 3 && one.CalibratedRatio > calibration.ExpectedRatio);
        Assert.Equal(calibration.ExpectedRatio, calibration.RatioOf(ImprovementSource.SupplierReview));
    }

    [Fact]
    public void Nothing_open_undue_or_never_tried_leaks_in()
    {
        (Benefit, double) Half(DateTimeOffset due) => (Benefit.Of("B1", "Fewer calls", "everybody", Ben, 100, "hours", due), 50);
        var verifying = Before("verifying", ImprovementSource.Idea, Ada, [Half(Due)]);
        var withdrawn = Accept(Before("withdrawn", ImprovementSource.Idea, Ada, [Half(Due)]).Withdraw("The tool is going", Ada, Start.AddDays(20)));
        var superseded = Accept(Before("superseded", ImprovementSource.Idea, Ada, [Half(Due)])
            .Supersede(ImprovementId.Of("verifying"), "wider", Ada, Start.AddDays(20)));
        var undue = Done("undue", ImprovementSource.Idea, Ada, [Half(At)], effort: 3);
        var register = Register(verifying, withdrawn, superseded, undue, Raised("raised", ImprovementSource.Idea, effort: 3));
        Assert.Empty(register.BenefitCalibration(At).Forecasts);
        Assert.Null(register.BenefitCalibration(At).Overall);
        Assert.Null(register.BenefitCalibration(At).BySource().ConfidenceIn(ImprovementSource.Idea));
        Assert.Equal(["undue"], register.BenefitCalibration(At.AddTicks(1)).Forecasts.Select(forecast => forecast.Entry.Id.Value));
        Assert.Equal(["undue"], register.EffectCalibration().Forecasts.Select(forecast => forecast.Entry.Id.Value));
        Assert.Equal(["undue"], register.EffortCalibration("effort", _ => 1).Forecasts.Select(forecast => forecast.Entry.Id.Value));

        // Due on the second day, verified on the twentieth.
        var late = Register(Done("late", ImprovementSource.Idea, Ada, [Half(Start.AddDays(1))]));
        Assert.Empty(late.BenefitCalibration(Start.AddDays(20).AddTicks(-1)).Forecasts);
        Assert.Single(late.BenefitCalibration(Start.AddDays(20)).Forecasts);
    }

    [Fact]
    public void What_is_booked_after_the_instant_is_left_aside()
    {
        var booked = Accept(Done("A", ImprovementSource.Idea, Ada, [(Hours("B1", Ben, 100), 40)]).BookBenefit("B1", 25, Ben, At.AddDays(1)));
        Assert.Equal("A B1: 40 of 100 predicted, hours", Assert.Single(Register(booked).BenefitCalibration(At).Forecasts).ToString());
        Assert.Equal("A B1: 65 of 100 predicted, hours", Assert.Single(Register(booked).BenefitCalibration(At.AddDays(1)).Forecasts).ToString());
    }

    [Fact]
    public void A_benefit_of_which_nothing_came_counts() =>
        Assert.Equal(0, Register(Done("A", ImprovementSource.Idea, Ada, [(Hours("B1", Ben, 100), null)])).BenefitCalibration(At).Overall!.Ratio);

    [Fact]
    public void Disbenefits_are_a_matter_of_their_own()
    {
        var register = Register(Done(
            "A",
            ImprovementSource.Idea,
            Ada,
            [(Hours("B1", Ben, 100), 80), (Benefit.Disbenefit("B2", "Training", "the desk", Ben, 10, "hours", Due), 25)]));
        Assert.Equal(0.8, register.BenefitCalibration(At).Overall!.Ratio, 12);
        Assert.Equal(2.5, register.DisbenefitCalibration(At).Overall!.Ratio, 12);
        Assert.Equal("dis-benefits: 1 forecast: 150 % more than predicted", register.DisbenefitCalibration(At).ToString());
    }

    [Fact]
    public void The_effect_is_the_way_made_of_the_way_that_was_promised()
    {
        // From 24 to 18 hours: 16 is 4/3 of the way, 20 is 2/3 and 18 all of it.
        var effects = Small.EffectCalibration();
        Assert.Equal([4.0 / 3, 2.0 / 3, 1], effects.Forecasts.Select(forecast => forecast.Forecast.Ratio));
        Assert.Equal(1, effects.BySource().Find(ImprovementSource.StaffSuggestion)!.Record.Ratio, 12);
        Assert.Equal([Ada, Grace], effects.ByOwner().Groups.Select(group => group.Group));
        Assert.Equal(2, effects.ByOwner().Find(Ada)!.Record.SampleSize);
    }

    [Fact]
    public void Effort_is_held_against_the_input_that_the_caller_names()
    {
        var took = new Dictionary<string, double> { ["A"] = 6, ["B"] = 3 };
        var register = Register(
            Done("A", ImprovementSource.Idea, Ada, [], effort: 4),
            Done("B", ImprovementSource.Idea, Grace, [], effort: 4),
            Done("C", ImprovementSource.Idea, Ada, [], effort: 4),
            Done("D", ImprovementSource.Idea, Ada, []),
            Done("E", ImprovementSource.Idea, Ada, [], effort: 0));
        var effort = register.EffortCalibration(
            input: "Effort", realized: entry => entry.Id.Value == "E" ? 1 : took.TryGetValue(entry.Id.Value, out var weeks) ? weeks : null);
        Assert.Equal(["A effort: 6 of 4 predicted, weeks", "B effort: 3 of 4 predicted, weeks"], effort.Forecasts.Select(forecast => forecast.ToString()));
        Assert.Equal(
            [
                "C effort: what it took of effort = 4 weeks is not known",
                "D Effort: has no input 'Effort'",
                "E effort: 1 cannot be held against 0 weeks",
            ],
            effort.LeftOut.Select(left => left.ToString()));
        Assert.Equal("effort: 2 forecasts: 12.5 % more than predicted, ± 53 %; 3 left out", effort.ToString());
        Assert.Equal([1.5, 0.75], effort.ByOwner().Groups.Select(group => group.Record.Ratio));
        Assert.Equal(9 / 8.0, effort.InUnit("weeks").Overall!.Ratio);
        Assert.Equal("none", Assert.Single(effort.By(forecast => forecast.Entry.Service ?? "none").Groups).Group);
    }

    [Fact]
    public void Amounts_that_nothing_can_be_held_against_are_left_out_with_the_reason()
    {
        var register = Register(Done(
            "A", ImprovementSource.Idea, Ada, [(Hours("B1", Ben, double.MaxValue), 1), (Hours("B2", Ben, 1e-5), 1e6), (Hours("B3", Ben, 1), 1)]));
        var benefits = register.BenefitCalibration(At);
        Assert.Equal("B3", Assert.Single(benefits.Forecasts).What);
        Assert.Equal(
            ["A B1: 1 cannot be held against 1.79769313486E+308 hours", "A B2: 1000000 cannot be held against 1E-05 hours"],
            benefits.LeftOut.Select(left => left.ToString()));
    }

    [Fact]
    public void A_programmers_mistake_throws()
    {
        var register = Register(Done("A", ImprovementSource.Idea, Ada, [], effort: 4));
        foreach (var wrong in new[] { -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Throws<ArgumentException>("realized", () => register.EffortCalibration("effort", _ => wrong));
        }

        Assert.Throws<ArgumentException>("input", () => register.EffortCalibration(" ", _ => 1));
        Assert.Throws<ArgumentNullException>("realized", () => register.EffortCalibration("effort", null!));
        Assert.Throws<ArgumentNullException>("register", () => ((ContinualImprovementRegister)null!).BenefitCalibration(At));
        Assert.Throws<ArgumentNullException>("group", () => register.EffectCalibration().By((Func<SettledForecast, string>)null!));
        Assert.Throws<ArgumentException>("unit", () => register.EffectCalibration().InUnit(""));
    }

    [Property(DisplayName = "benefits: what is settled is what the snapshot says, and each record is that of its ratios", MaxTest = 500)]
    public Property Benefits_recounted(RegisterCourse course, byte days)
    {
        var register = DueSoon(course);
        var at = Start.AddDays(days / 4.0);
        var told = (
            from entry in register.ToSnapshot().Entries
            where entry.Stage is "achieved" or "not-achieved" or "sustained" or "regressed" && entry.Verification!.At <= at
            from benefit in entry.Benefits ?? []
            where benefit.Due < at
            select (
                Entry: entry,
                Benefit: benefit,
                IsLoss: benefit.IsDisbenefit == true,
                Ratio: (benefit.Bookings ?? []).Where(booking => booking.At <= at).Sum(booking => booking.Amount) / benefit.Expected)).ToArray();
        var (benefits, losses) = (register.BenefitCalibration(at), register.DisbenefitCalibration(at));
        var gains = told.Where(one => !one.IsLoss).ToArray();
        Assert.Equal(gains.Select(Line), benefits.Forecasts.Select(Key));
        Assert.Equal(told.Where(one => one.IsLoss).Select(Line), losses.Forecasts.Select(Key));
        AssertRecords(gains.ToLookup(one => one.Entry.Source, one => one.Ratio), benefits.BySource(), source => source.Code);
        AssertRecords(gains.ToLookup(one => one.Benefit.Owner, one => one.Ratio), benefits.ByOwner(), owner => owner.Value);
        return true.Classify(gains.Length > 0, "with a settled benefit").Classify(gains.Length > 1, "with several");

        static (string, string, double) Line((ImprovementSnapshot Entry, BenefitSnapshot Benefit, bool IsLoss, double Ratio) one) =>
            (one.Entry.Id, one.Benefit.Id, one.Ratio);
    }

    [Property(DisplayName = "effects and effort: one for each entry that was verified, none for any other")]
    public void Effects_recounted(ContinualImprovementRegister register)
    {
        var done = register.ToSnapshot().Entries.Where(entry => DoneStages.Any(stage => stage.Code == entry.Stage)).ToArray();
        var effects = register.EffectCalibration();
        Assert.Equal(done.Select(entry => (entry.Id, entry.Verification!.Attainment)), effects.Forecasts.Select(one => (one.Entry.Id.Value, one.Forecast.Ratio)));
        AssertRecords(done.ToLookup(entry => entry.Source, entry => entry.Verification!.Attainment), effects.BySource(), source => source.Code);
        AssertRecords(done.ToLookup(entry => entry.Owner!, entry => entry.Verification!.Attainment), effects.ByOwner(), owner => owner.Value);

        var asked = new List<string>();
        var effort = register.EffortCalibration("effort", entry =>
        {
            asked.Add(entry.Id.Value);
            return 2;
        });
        Assert.Equal(done.Where(entry => entry.Details?.Inputs?.Any(input => input.Name == "effort") == true).Select(entry => entry.Id), asked);
        Assert.Equal(
            done.Select(entry => entry.Id),
            effort.Forecasts.Select(one => one.Entry).Concat(effort.LeftOut.Select(one => one.Entry)).Select(entry => entry.Id.Value).Order(StringComparer.Ordinal));
        Assert.All(effort.Forecasts, one => Assert.Equal(2 / one.Entry.Input("effort")!.Value, one.Forecast.Ratio));
    }

    [Property(DisplayName = "benefits: asked later about an instant, the register answers as it did then", MaxTest = 500)]
    public void The_past_does_not_change(RegisterCourse course, byte days)
    {
        var register = DueSoon(course);
        var at = Start.AddDays(days / 8.0);
        var then = ContinualImprovementRegister.AsOf(Sooner(course), at);
        Assert.Equal(then.BenefitCalibration(at).Forecasts.Select(Told), register.BenefitCalibration(at).Forecasts.Select(Told));

        static (ImprovementId, ImprovementSource, string, ActorId?, Forecast) Told(SettledForecast one) =>
            (one.Entry.Id, one.Entry.Source, one.What, one.Owner, one.Forecast);
    }

    private static (string, string, double) Key(SettledForecast one) => (one.Entry.Id.Value, one.What, one.Forecast.Ratio);

    private static void AssertRecords<TGroup>(ILookup<string, double> told, ForecastCalibration<TGroup> calibration, Func<TGroup, string> name)
        where TGroup : notnull
    {
        Assert.Equal(told.Select(group => group.Key).Order(StringComparer.Ordinal), calibration.Groups.Select(group => name(group.Group)).Order(StringComparer.Ordinal));
        Assert.All(calibration.Groups, group =>
        {
            var ratios = told[name(group.Group)].ToArray();
            var mean = ratios.Average();
            Assert.Equal(ratios.Length, group.Record.SampleSize);
            Assert.Equal(mean, group.Record.Ratio, 9);
            Assert.Equal(ratios.Length == 1, group.Record.Spread is null);
            Assert.Equal(
                ratios.Length == 1 ? 0 : Math.Sqrt(ratios.Sum(ratio => (ratio - mean) * (ratio - mean)) / (ratios.Length - 1)),
                group.Record.Spread ?? 0,
                6);
        });
    }

    private static ContinualImprovementRegister DueSoon(RegisterCourse course) => ContinualImprovementRegister.Replay(Sooner(course));

    /// <summary>A course in which every entry expects something within days, and books some of it when its work ends and when it is verified.</summary>
    private static IEnumerable<RegisterEvent> Sooner(RegisterCourse course)
    {
        foreach (var happened in course.Events)
        {
            yield return happened;
            foreach (var more in happened is EntryRecorded recorded ? Beside(recorded.Event) : [])
            {
                yield return new EntryRecorded(more);
            }
        }
    }

    private static ImprovementEvent[] Beside(ImprovementEvent happened)
    {
        var (id, by, at) = (happened.Id, happened.By, happened.At);
        return happened switch
        {
            ImprovementRaised =>
            [
                new ImprovementBenefitExpected(id, by, at, Benefit.Of("E1", "Calls", "all", by, 10 + at.Hour, "hours", at.AddHours(12))),
                new ImprovementBenefitExpected(id, by, at, Benefit.Of("E2", "Money", "all", Ben, 1000, "EUR", at.AddDays(6))),
                new ImprovementBenefitExpected(id, by, at, Benefit.Disbenefit("E3", "Training", "all", by, 5, "hours", at.AddDays(3))),
            ],
            ImprovementCompleted or ImprovementVerified =>
            [
                new ImprovementBenefitBooked(id, by, at, "E1", at.Hour),
                new ImprovementBenefitBooked(id, by, at, "E3", 2 + at.Day),
            ],
            _ => [],
        };
    }

    private static Benefit Hours(string id, ActorId owner, double amount) => Benefit.Of(id, "Fewer calls", "everybody", owner, amount, "hours", Due);

    private static Benefit Euros(string id, ActorId owner, double amount) => Benefit.Of(id, "Fewer licences", "the company", owner, amount, "EUR", Due);

    private static Improvement Raised(string id, ImprovementSource source, double? effort) => Improvement.Raise(
        ImprovementId.Of(id),
        "Title",
        source,
        Ada,
        Start,
        effort is { } weeks ? new() { Inputs = [PriorityInput.Of("effort", weeks, "weeks")] } : null).Now;

    /// <summary>An entry whose work has ended, and what was booked since.</summary>
    private static Improvement Before(
        string id, ImprovementSource source, ActorId owner, (Benefit Expected, double? Booked)[] benefits, double? effort = null)
    {
        var entry = Accept(Accept(Raised(id, source, effort).Triage(Ada, Start)).Assess(Samples.Score, Ada, Start));
        entry = Accept(Accept(Accept(entry.Assign(owner, Ada, Start)).Plan(Plan, Ada, Start)).Approve(Ada, Start));
        entry = benefits.Aggregate(entry, (now, benefit) => Accept(now.ExpectBenefit(benefit.Expected, Ada, Start)));
        entry = Accept(Accept(entry.Start(Ada, Start)).Complete(Ada, Start.AddDays(10)));
        return benefits.Where(benefit => benefit.Booked is not null)
            .Aggregate(entry, (now, benefit) => Accept(now.BookBenefit(benefit.Expected.Id, benefit.Booked!.Value, Ben, Start.AddDays(11))));
    }

    private static Improvement Done(
        string id,
        ImprovementSource source,
        ActorId owner,
        (Benefit Expected, double? Booked)[] benefits,
        double measured = 16,
        double? effort = null) =>
        Accept(Measured(Before(id, source, owner, benefits, effort), measured, 20).Verify(Ada, Start.AddDays(20)));

    private static ContinualImprovementRegister Register(params Improvement[] entries) => ContinualImprovementRegister.Restore(
        new(RegisterSnapshot.CurrentSchemaVersion, "IT", "head-of-service", Start, [.. entries.Select(entry => entry.ToSnapshot())]));
}
