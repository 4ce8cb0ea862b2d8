using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Prioritization.Classification;

namespace LearningOrg.Core.Tests.Prioritization.Classification;

/// <summary>A caller's requirement; compared by reference, so that only the very object is the same.</summary>
public sealed class Requirement(MoscowClass moscowClass, int effort)
{
    public MoscowClass Class { get; } = moscowClass;

    /// <summary>A whole number, so that sums and comparisons in the tests are exact.</summary>
    public int Effort { get; } = effort;

    public override string ToString() => $"{Class} {Effort}";
}

public sealed record Backlog(Requirement[] Items)
{
    public int Planned => Items.Where(item => item.Class != MoscowClass.WontThisTime).Sum(item => item.Effort);

    public int Of(MoscowClass moscowClass) => Items.Where(item => item.Class == moscowClass).Sum(item => item.Effort);

    public MoscowPlan<Requirement> Plan(int? limit = null) => MoscowPlan.Of(
        Items, item => item.Class, item => item.Effort, limit is { } percent ? Percentage.Of(percent) : null);

    public override string ToString() => string.Join(", ", (object[])Items);
}

public static class BacklogArbitraries
{
    public static Arbitrary<Backlog> Backlogs() =>
        Arb.From(Requirements().ListOf().Select(items => new Backlog([.. items])).Where(backlog => backlog.Planned > 0), Shrink);

    private static Gen<Requirement> Requirements() =>
        from moscowClass in Gen.Elements(MoscowClass.All.ToArray())
        from effort in Gen.Choose(0, 20)
        select new Requirement(moscowClass, effort);

    private static IEnumerable<Backlog> Shrink(Backlog backlog) =>
        backlog.Items.Select(item => new Backlog([.. backlog.Items.Where(other => other != item)])).Where(smaller => smaller.Planned > 0);
}

[Properties(Arbitrary = [typeof(BacklogArbitraries)], MaxTest = 500)]
public class MoscowPlanTest
{
    [Property(DisplayName = "INV-44 the shares of all classes sum to 1")]
    public bool Shares_sum_to_one(Backlog backlog) =>
        Math.Abs(MoscowClass.All.Sum(each => backlog.Plan().ShareOf(each).Share) - 1) < 1e-9;

    [Property(DisplayName = "INV-44 a plan warns exactly when Must items take more than 60 % of the planned effort")]
    public Property Warns_above_60_per_cent(Backlog backlog)
    {
        var over = backlog.Of(MoscowClass.Must) * 100 > backlog.Planned * 60;
        return ((backlog.Plan().Warning is not null) == over).Classify(over, "warned");
    }

    [Property(DisplayName = "INV-44 a plan warns exactly when Must items take more than the caller's limit")]
    public bool Warns_above_the_callers_limit(Backlog backlog)
    {
        // Every limit that a plan can meet exactly, and its neighbors.
        var must = backlog.Of(MoscowClass.Must) * 100 / backlog.Planned;
        return new[] { must - 1, must, must + 1, 0, 60, 100 }.Where(limit => limit is >= 0 and <= 100).All(
            limit => backlog.Plan(limit).Warning is not null == (backlog.Of(MoscowClass.Must) * 100 > backlog.Planned * limit));
    }

    [Property(DisplayName = "INV-44 each share is the effort of the class over the planned effort")]
    public bool Shares_follow_the_definition(Backlog backlog) => MoscowClass.All.All(each =>
        Math.Abs(backlog.Plan().ShareOf(each).Share
            - (each == MoscowClass.WontThisTime ? 0 : (double)backlog.Of(each) / backlog.Planned)) < 1e-12
        && backlog.Plan().EffortOf(each).Equals(backlog.Of(each)));

    [Property]
    public bool Hands_back_the_callers_own_objects_in_the_callers_order(Backlog backlog) => MoscowClass.All.All(
        each => backlog.Plan().ItemsOf(each).SequenceEqual(backlog.Items.Where(item => item.Class == each)));

    [Property]
    public bool Items_that_wont_be_done_change_no_share_and_no_warning(Backlog backlog, PositiveInt effort)
    {
        var more = backlog with { Items = [.. backlog.Items, new Requirement(MoscowClass.WontThisTime, effort.Get)] };
        return Equals(more.Plan().Warning, backlog.Plan().Warning)
            && MoscowClass.All.All(each => more.Plan().ShareOf(each) == backlog.Plan().ShareOf(each));
    }

    [Fact]
    public void Sixty_per_cent_exactly_is_within_the_limit_whatever_the_unit()
    {
        Assert.Null(PlanOf(must: 6, should: 2, could: 2).Warning);
        // In floating point, 0.1 + 0.2 of 0.5 is a little more than 60 %.
        Assert.Null(MoscowPlan.Of(
            [(MoscowClass.Must, 0.1), (MoscowClass.Must, 0.2), (MoscowClass.Could, 0.2)], item => item.Item1, item => item.Item2).Warning);
        Assert.NotNull(PlanOf(must: 6.0001, should: 2, could: 2).Warning);
    }

    [Fact]
    public void The_warning_says_what_and_why()
    {
        var warning = PlanOf(must: 7, should: 2, could: 1, wont: 10).Warning;
        Assert.Equal(new MoscowWarning(Percentage.Of(70), Percentage.Of(60)), warning);
        Assert.Equal(
            "Must items take 70 % of the planned effort, more than 60 %: too little is left to drop when an estimate proves wrong. "
            + "Ask of each what happens without it; where there is a way round, it is a Should.",
            warning!.ToString());
        Assert.Equal(warning.Message, warning.ToString());
    }

    [Fact]
    public void It_prints_its_shares() => Assert.Equal(
        "Must 50 %, Should 30 %, Could 20 % of 10; Won't this time 4", PlanOf(must: 5, should: 3, could: 2, wont: 4).ToString());

    [Fact]
    public void The_limit_is_on_record()
    {
        Assert.Equal(Percentage.Of(60), MoscowPlan.DefaultMustLimit);
        Assert.Equal(Percentage.Of(60), PlanOf(must: 1).MustLimit);
        Assert.Equal(
            Percentage.Of(50), MoscowPlan.Of([1], _ => MoscowClass.Must, effort => effort, mustLimit: Percentage.Of(50)).MustLimit);
    }

    [Fact]
    public void No_planned_effort_is_an_error_even_where_there_are_items()
    {
        const string Message =
            "No effort is planned: the Must, Should and Could items have an effort of 0 together, and shares of 0 are undefined. "
            + "(Parameter 'items')";
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => PlanOf(must: 0, wont: 5)).Message);
        Assert.Equal(Message, Assert.Throws<ArgumentException>(() => new Backlog([]).Plan()).Message);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_effort_that_is_none_is_refused_with_the_item(double effort) => Assert.StartsWith(
        "The effort of 'login' must be a finite number, 0 or more. (Parameter 'effortOf')",
        Assert.Throws<ArgumentOutOfRangeException>(() => MoscowPlan.Of(["login"], _ => MoscowClass.Must, _ => effort)).Message);

    [Fact]
    public void Efforts_too_large_to_add_are_refused() => Assert.Equal(
        "the planned effort must be a finite number. (Parameter 'the planned effort')\nActual value was ∞.",
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanOf(must: double.MaxValue, could: double.MaxValue))
            .Message.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("Infinity", "∞", StringComparison.Ordinal));

    [Fact]
    public void An_item_without_a_class_is_refused() => Assert.Equal(
        "'login' has no class. (Parameter 'classOf')",
        Assert.Throws<ArgumentException>(() => MoscowPlan.Of(["login"], _ => null!, _ => 1)).Message);

    [Fact]
    public void Nothing_at_all()
    {
        Assert.Throws<ArgumentNullException>(() => MoscowPlan.Of<int>(null!, _ => MoscowClass.Must, _ => 1));
        Assert.Throws<ArgumentNullException>(() => MoscowPlan.Of([1], null!, _ => 1));
        Assert.Throws<ArgumentNullException>(() => MoscowPlan.Of([1], _ => MoscowClass.Must, null!));
        Assert.Throws<ArgumentNullException>(() => PlanOf(1).ItemsOf(null!));
        Assert.Throws<ArgumentNullException>(() => PlanOf(1).EffortOf(null!));
        Assert.Throws<ArgumentNullException>(() => PlanOf(1).ShareOf(null!));
    }

    private static MoscowPlan<(MoscowClass Class, double Effort)> PlanOf(
        double must, double should = 0, double could = 0, double wont = 0) =>
        MoscowPlan.Of(
            [(MoscowClass.Must, must), (MoscowClass.Should, should), (MoscowClass.Could, could), (MoscowClass.WontThisTime, wont)],
            item => item.Item1,
            item => item.Item2);
}
