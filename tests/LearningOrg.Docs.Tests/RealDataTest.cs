using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Docs.Tests.Truths;
using LearningOrg.Interchange.Incidents;
using LearningOrg.Tests;

namespace LearningOrg.Docs.Tests;

/// <summary>What docs/real-data.md says of the real audit log, beyond the output that it shows.</summary>
public class RealDataTest
{
    private const string Log = "servicenow_incident_events.csv";

    [SharedDataFact(Log)]
    public void The_ten_first_are_those_that_were_counted_without_this_library()
    {
        var ten = Rank(IncidentPolicy.Default).Opportunities.Take(10).ToArray();
        Assert.Equal(RealDataTable.Rows, ten.Select(place => new RealDataTable.Row(
            place.Group.Name,
            place.Group.Incidents,
            Math.Round(place.Group.MedianHours!.Value, 1),
            Math.Round(place.Group.NinetiethPercentileHours!.Value, 1),
            CountOf(place.Group.BreachShare!.Value.Share, place.Group),
            CountOf(place.Group.ReassignmentsPerIncident!.Value, place.Group),
            CountOf(place.Group.ReopenShare!.Value.Share, place.Group))));
        Assert.Equal(Enumerable.Range(1, 10), ten.Select(place => place.Rank));
    }

    [SharedDataFact(Log)]
    public void The_first_place_rests_on_two_incidents_that_were_opened_again()
    {
        var ranking = Rank(IncidentPolicy.Default).Opportunities;
        var reopenings = ranking[0].Breakdown.Parts.Single(part => part.Name == IncidentMeasure.ReopenShare.Name);
        Assert.True(ranking[0].Breakdown.Score.Value - reopenings.Contribution < ranking[1].Breakdown.Score.Value);
    }

    [SharedDataFact(Log)]
    public void With_a_wider_range_for_breaches_the_long_waits_come_first()
    {
        var breaches = IncidentMeasure.BreachShare.Code;
        var criteria = IncidentPolicy.Default.Criteria.Select(criterion => criterion.Input == breaches ? criterion with { To = 1 } : criterion);
        var wide = PrioritizationPolicy.Of("Wide", "1", PolicyModel.WeightedScoring, criteria)
            .Match(policy => policy, refusal => throw new InvalidOperationException(refusal.Message));
        var ten = Rank(wide).Opportunities.Take(10).Select(place => place.Group.Name).ToArray();
        Assert.Equal(["Subcategory 150", "Subcategory 88", "Subcategory 135", "Subcategory 164", "Subcategory 229"], ten.Take(5));
        Assert.Equal(RealDataTable.Rows.Select(row => row.Group).Order(), ten.Order());
    }

    [SharedDataFact(Log)]
    public void Category_45_has_a_quarter_of_the_incidents_and_half_of_the_hours()
    {
        var history = Read(IncidentGrouping.Category);
        var known = history.Where(fact => fact.Group is not null).ToArray();
        Assert.Equal((204, 886), (known.Count(fact => fact.Group == "Category 45"), known.Length));
        Assert.Equal(0.48687, known.Where(fact => fact.Group == "Category 45").Sum(HoursOf) / history.Sum(HoursOf), 0.00001);
        var subcategories = Rank(IncidentPolicy.Default).Opportunities.Take(10).Where(place => place.Group.Category == "Category 45");
        Assert.Equal(["150", "229", "88", "200", "220"], subcategories.Select(place => place.Group.Name[12..]));
    }

    [SharedDataFact(Log)]
    public void Four_of_the_ten_first_groups_of_people_mostly_mend_category_45()
    {
        var ranking = OpportunityRanking.Of(IncidentMining.Measure(Read(IncidentGrouping.AssignmentGroup)), IncidentPolicy.Default)
            .Match(ranked => ranked, refusal => throw new InvalidOperationException(refusal.Message));
        var mending = ranking.Opportunities.Take(10).Where(place => place.Group.Category == "Category 45");
        Assert.Equal(["Group 10", "Group 31", "Group 6", "Group 66"], mending.Select(place => place.Group.Name));
    }

    [SharedDataFact(Log)]
    public void Subcategory_150_came_in_on_one_day_to_one_group()
    {
        var groups = Read(IncidentGrouping.AssignmentGroup);
        var subcategories = Read(IncidentGrouping.Subcategory);
        var places = Enumerable.Range(0, subcategories.Count).Where(place => subcategories[place].Group == "Subcategory 150").ToArray();
        Assert.Equal(33, places.Length);
        Assert.Equal(30, places.Count(place => subcategories[place].OpenedAt!.Value.Day == 2));
        Assert.Equal(29, places.Count(place => groups[place].Group == "Group 10"));
    }

    [SharedDataFact(Log)]
    public void Nearly_half_of_all_incidents_are_late()
    {
        var history = Read(IncidentGrouping.Subcategory);
        Assert.Equal((395, 890), (history.Count(fact => fact.MadeSla == false), history.Count));
        Assert.Equal([29, 1, 2], history.Select(fact => fact.OpenedAt!.Value.Day).Distinct());
    }

    private static double HoursOf(IncidentFact fact) => fact.ResolvedAt is { } resolved ? (resolved - fact.OpenedAt!.Value).TotalHours : 0;

    private static int CountOf(double perIncident, IncidentGroup group) => (int)Math.Round(perIncident * group.Incidents);

    private static OpportunityRanking Rank(PrioritizationPolicy policy) => OpportunityRanking
        .Of(IncidentMining.Measure(Read(IncidentGrouping.Subcategory)), policy)
        .Match(ranking => ranking, refusal => throw new InvalidOperationException(refusal.Message));

    private static IncidentHistory Read(IncidentGrouping grouping) => IncidentExport
        .Read(Path.Combine(Repository.SharedData, Log), new IncidentReadOptions(grouping), progress: null)
        .Match(history => history, refusal => throw new InvalidOperationException(refusal.Message));
}
