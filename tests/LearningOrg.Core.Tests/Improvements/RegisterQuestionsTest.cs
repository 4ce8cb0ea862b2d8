using FsCheck.Xunit;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Reporting;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>What a register answers about itself: by hand for one entry in each stage, and by the definitions for any register.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 100)]
public class RegisterQuestionsTest
{
    // One entry in each stage, named by it; those that end in favor of another do so for the one in progress.
    private static readonly ContinualImprovementRegister Every = Restore([.. ImprovementStage.All.Select(stage => Samples.At(stage).ToSnapshot() with
    {
        Id = stage.Code,
        EndedFor = Samples.At(stage).Ending?.Other is null ? null : "in-progress",
    })]);

    [Fact]
    public void Holds_are_stalled_once_their_day_has_passed()
    {
        Assert.Empty(Every.StalledHolds(Samples.Start.AddDays(30)));
        Assert.Equal(["on-hold"], Ids(Every.StalledHolds(Samples.Start.AddDays(31))));
    }

    [Fact]
    public void A_target_is_overdue_from_its_review_on_and_a_task_from_its_day()
    {
        Assert.Empty(Every.Overdue(Samples.Start.AddDays(60)));
        Assert.Equal(
            ["approved", "in-progress", "on-hold", "verifying"],
            Every.Overdue(Samples.Start.AddDays(61)).Select(overdue => overdue.Entry.Id.Value));
        var task = ImprovementTask.Of("T1", "Write the page", due: Samples.Start.AddDays(5));
        var busy = Restore([Samples.Accept(Samples.At(ImprovementStage.Triaged).AddTask(task, Samples.Ada, Samples.Start)).ToSnapshot()]);
        Assert.Empty(busy.Overdue(Samples.Start.AddDays(5)));
        Assert.Equal(["T1"], Assert.Single(busy.Overdue(Samples.Start.AddDays(6))).Tasks.Select(late => late.Id));
    }

    [Fact]
    public void What_lay_still_for_longer_than_the_review_interval_is_due_the_longest_first() => Assert.Equal(
        ["approved", "assessed", "in-progress", "raised", "triaged", "on-hold"], Ids(Every.DueForReview(Samples.Start.AddDays(35))));

    [Fact]
    public void Sources_are_told_what_became_of_what_they_said()
    {
        var answer = Assert.Single(Every.YouSaidWeDid());
        Assert.Equal("KPI monitoring: 15 said, 3 done, 1 tried, 4 declined, 7 open", answer.ToString());
        Assert.Equal(["achieved", "regressed", "sustained"], Ids(answer.Did));
        Assert.Equal(15, Every.CountBySource().Single(source => source.Source == ImprovementSource.KpiMonitoring).Count);
        Assert.Equal(["regressed"], Ids(Every.Regressions()));
    }

    [Fact]
    public void Rates_are_shares_of_what_was_decided()
    {
        var rates = Every.Rates();
        Assert.Equal((8, 3, 1), (rates.Closed, rates.Achieved, rates.NotAchieved));
        Assert.Equal(Percentage.Of(75), rates.AchievedRate);
        Assert.Equal(Percentage.Of(50), rates.SustainedRate);
        Assert.Equal(Percentage.OfCount(1, 8), rates.WithdrawnRate);
        Assert.Null(Restore([]).Rates().AchievedRate);
    }

    [Fact(DisplayName = "INV-24 a dis-benefit lowers the balance, expected and realized")]
    public void Disbenefits_are_taken_off()
    {
        var (due, at) = (Samples.Start.AddDays(90), Samples.Start);
        var entry = Samples.At(ImprovementStage.InProgress);
        entry = Samples.Accept(entry.ExpectBenefit(Benefit.Of("B1", "Fewer calls", "everybody", Samples.Ada, 100, "hours", due), Samples.Ada, at));
        entry = Samples.Accept(entry.ExpectBenefit(Benefit.Disbenefit("B2", "Training", "the desk", Samples.Ada, 30, "hours", due), Samples.Ada, at));
        entry = Samples.Accept(entry.Complete(Samples.Ada, at));
        entry = Samples.Accept(entry.BookBenefit("B1", 80, Samples.Ada, at));
        entry = Samples.Accept(entry.BookBenefit("B2", 40, Samples.Ada, at));
        Assert.Equal("40 of 70 hours", Assert.Single(Restore([entry.ToSnapshot()]).BenefitBalances()).ToString());
    }

    [Fact]
    public void Goals_and_services_that_nothing_serves_are_neglected()
    {
        ImprovementSnapshot With(ImprovementStage stage) => Samples.At(stage).ToSnapshot() with
        {
            Id = stage.Code,
            Details = new() { Service = "Mail", Strategies = ["Self-service"] },
        };

        var register = Restore([With(ImprovementStage.Triaged), With(ImprovementStage.Sustained), With(ImprovementStage.Regressed)]);
        Assert.Equal(
            ["Self-service: 1 open, 1 achieved", "Fewer tools: 0 open, 0 achieved"],
            register.CoverageOfStrategies(["Self-service", "Fewer tools"]).Select(coverage => coverage.ToString()));
        Assert.Equal([false, true], register.CoverageOfServices(["Mail", "Print"]).Select(coverage => coverage.IsNeglected));
    }

    [Property(DisplayName = "INV-26 counts by source and by owner sum to the size, and what was raised less what was closed is what is open")]
    public bool Counts_sum_to_the_size(ContinualImprovementRegister register)
    {
        var end = register.LastEventAt.AddDays(1);
        var flow = register.Flow([register.OpenedAt, register.OpenedAt.AddHours(30), end.AddDays(30)]);
        return register.CountBySource().Sum(source => source.Count) == register.Count
            && register.CountByOwner().Sum(owner => owner.Open + owner.Closed) == register.Count
            && register.YouSaidWeDid().All(source => source.Said == source.Did.Count + source.Tried.Count + source.Declined.Count + source.Open.Count)
            && flow.Sum(period => period.Net) == register.Count(entry => entry.Stage.IsOpen)
            && flow[1].OpenAtEnd == register.Count(entry => entry.Stage.IsOpen);
    }

    [Property(DisplayName = "INV-27 an open entry older than the review interval is in exactly one ageing bucket")]
    public bool Each_open_entry_has_one_age(ContinualImprovementRegister register, byte days)
    {
        var at = register.LastEventAt.AddDays(days);
        var buckets = register.Ageing(at, 2, 30, 100);
        return buckets.SelectMany(bucket => bucket.Entries).OrderBy(entry => entry.Id.Value, StringComparer.Ordinal)
                .SequenceEqual(register.Where(entry => entry.Stage.IsOpen))
            && buckets.All(bucket => bucket.Entries.All(entry =>
                (at - entry.RaisedAt).TotalDays >= bucket.FromDays && (bucket.ToDays is null || (at - entry.RaisedAt).TotalDays < bucket.ToDays)));
    }

    private static IEnumerable<string> Ids(IEnumerable<Improvement> entries) => entries.Select(entry => entry.Id.Value);

    private static ContinualImprovementRegister Restore(ImprovementSnapshot[] entries) => ContinualImprovementRegister.Restore(
        new(RegisterSnapshot.CurrentSchemaVersion, "IT", "head-of-service", Samples.Start, entries));
}
