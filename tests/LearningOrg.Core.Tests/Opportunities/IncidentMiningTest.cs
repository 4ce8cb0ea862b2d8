using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Opportunities;

namespace LearningOrg.Core.Tests.Opportunities;

public class IncidentMiningTest
{
    private static readonly DateTimeOffset Monday = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly Gen<IncidentFact> Facts =
        from @group in Gen.Elements("Mail", "VPN", "Printer", null)
        from category in Gen.Elements("Access", "Network", null)
        from day in Gen.Choose(0, 59)
        from opened in Gen.Frequency((9, Gen.Constant<DateTimeOffset?>(Monday.AddDays(day))), (1, Gen.Constant<DateTimeOffset?>(null)))
        from hours in Gen.Frequency((4, Gen.Choose(0, 800).Select(h => (int?)h)), (1, Gen.Constant<int?>(null)))
        from priority in Gen.Elements<int?>(1, 2, 3, 4, null)
        from sla in Gen.Elements<bool?>(true, false, null)
        from moves in Gen.Elements<int?>(0, 0, 1, 2, 5, null)
        from reopenings in Gen.Elements<int?>(0, 0, 0, 1, 3, null)
        select new IncidentFact(@group, category, opened, opened?.AddHours(hours ?? 0) is { } at && hours is not null ? at : null, 2, 2, priority, sla, moves, reopenings);

    [Property(DisplayName = "every incident is in one group or counted as left out")]
    public Property No_incident_is_lost() => Prop.ForAll(Facts.ArrayOf().ToArbitrary(), facts =>
    {
        var history = IncidentMining.Measure(facts, minimumGroupSize: 5);
        return history.Incidents == facts.Length
            && history.Groups.Sum(g => g.Incidents) + history.SetAside.Sum(g => g.Found) + history.WithoutGroup + history.OutsidePeriod == facts.Length
            && history.Groups.All(g => g.Incidents >= 5)
            && history.SetAside.All(g => g.Found < 5);
    });

    [Property(DisplayName = "INV-1 the same incidents in any order give the same groups")]
    public Property The_order_of_incidents_does_not_matter() => Prop.ForAll(Facts.ArrayOf().ToArbitrary(), facts =>
        IncidentMining.Measure(facts).Equals(IncidentMining.Measure(facts.Reverse())));

    [Property(DisplayName = "statistics agree with their definitions, computed the slow way")]
    public Property Statistics_follow_their_definitions() => Prop.ForAll(Facts.ArrayOf().ToArbitrary(), facts =>
        IncidentMining.Measure(facts, minimumGroupSize: 1).Groups.All(measured =>
        {
            var own = facts.Where(fact => fact.Group == measured.Name && fact.OpenedAt is not null).ToArray();
            var hours = own.Where(fact => fact.ResolvedAt is not null).Select(fact => (fact.ResolvedAt!.Value - fact.OpenedAt!.Value).TotalHours).ToArray();
            var sla = own.Where(fact => fact.MadeSla is not null).ToArray();
            var moves = own.Where(fact => fact.Reassignments is not null).ToArray();
            return measured.Incidents == own.Length
                && measured.Resolved == hours.Length
                && Close(measured.MedianHours, Percentile(hours, 0.5))
                && Close(measured.NinetiethPercentileHours, Percentile(hours, 0.9))
                && Close(measured.HoursLost, hours.Length == 0 ? null : hours.Sum(hour => Math.Min(hour, Percentile(hours, 0.9)!.Value)))
                && Close(measured.BreachShare?.Share, sla.Length == 0 ? null : (double)sla.Count(fact => !fact.MadeSla!.Value) / sla.Length)
                && Close(measured.ReassignmentsPerIncident, moves.Length == 0 ? null : moves.Average(fact => fact.Reassignments!.Value))
                && Close(measured.IncidentsPer30Days, own.Length * 30 / measured.Period.Days);
        }));

    [Fact]
    public void Rates_are_per_thirty_days_of_whole_days()
    {
        var history = IncidentMining.Measure([At(Monday), At(Monday.AddDays(14).AddHours(3))], minimumGroupSize: 1);
        Assert.Equal("2026-06-01T00:00:00+00:00 to 2026-06-16T00:00:00+00:00 (15 days)", history.Period!.ToString());
        Assert.Equal(4, history.Groups[0].IncidentsPer30Days);
    }

    [Fact]
    public void A_stated_period_leaves_out_what_lies_outside_and_counts_it()
    {
        var june = BaselinePeriod.Of(Monday, Monday.AddDays(30));
        var history = IncidentMining.Measure([At(Monday.AddDays(-1)), At(Monday), At(Monday.AddDays(30)), At(null)], 1, june);
        Assert.Equal((4, 3, 1), (history.Incidents, history.OutsidePeriod, history.Groups[0].Incidents));
    }

    [Fact]
    public void One_forgotten_ticket_does_not_buy_a_rank()
    {
        var ordinary = Enumerable.Range(0, 19).Select(_ => At(Monday) with { ResolvedAt = Monday.AddHours(2) });
        var forgotten = At(Monday) with { ResolvedAt = Monday.AddDays(300) };
        Assert.Equal(40, IncidentMining.Measure([.. ordinary, forgotten]).Groups[0].HoursLost!.Value, 1e-9);
    }

    [Fact]
    public void What_nobody_recorded_is_not_zero()
    {
        var measured = IncidentMining.Measure([At(Monday)], minimumGroupSize: 1).Groups[0];
        Assert.All(IncidentMeasure.All.Where(measure => measure != IncidentMeasure.Reach && measure != IncidentMeasure.Incidents), measure => Assert.Null(measure.Of(measured)));
    }

    [Fact]
    public void A_history_without_dates_measures_nothing()
    {
        var history = IncidentMining.Measure([At(null)]);
        Assert.Null(history.Period);
        Assert.Empty(history.Groups);
        Assert.Equal(1, history.OutsidePeriod);
    }

    [Theory]
    [InlineData("Access,Access,Network", "Access")]
    [InlineData("Access,Access,Network,Network", null)]
    [InlineData("Access,Access,Network,Printing,Mail", null)]
    [InlineData("Access,Access,,", null)]
    [InlineData("Access,Access,", "Access")]
    public void A_group_has_the_category_of_more_than_half_of_it(string categories, string? expected)
    {
        var incidents = categories.Split(',').Select(category => At(Monday) with { Category = category.Length == 0 ? null : category });
        Assert.Equal(expected, IncidentMining.Measure(incidents, minimumGroupSize: 1).Groups[0].Category);
    }

    [Fact]
    public void Negative_counts_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => IncidentMining.Measure([At(Monday) with { Reopenings = -1 }]));
        Assert.StartsWith("Reopenings is -1; a count is 0 or more.", error.Message);
    }

    [Fact]
    public void Small_groups_are_set_aside_with_their_size() => Assert.Equal(
        "too-few-incidents: 1 incident in the period; shares and medians need at least 10.",
        IncidentMining.Measure([At(Monday)]).SetAside.Single().ToString());

    private static IncidentFact At(DateTimeOffset? opened) => new("VPN", null, opened, null, null, null, null, null, null, null);

    private static double? Percentile(double[] hours, double share)
    {
        if (hours.Length == 0)
        {
            return null;
        }

        var sorted = hours.OrderBy(hour => hour).ToArray();
        var place = share * (sorted.Length - 1);
        var (below, above) = (sorted[(int)Math.Floor(place)], sorted[(int)Math.Ceiling(place)]);
        return below + ((above - below) * (place - Math.Floor(place)));
    }

    private static bool Close(double? a, double? b) => a is null ? b is null : b is not null && Math.Abs(a.Value - b.Value) <= 1e-9 * Math.Max(1, Math.Abs(b.Value));
}
