using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Core.Tests.Opportunities;

public class OpportunityRankingTest
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly BaselinePeriod June = BaselinePeriod.Of(Start, Start.AddDays(30));

    private static readonly IncidentFact[] History =
    [
        .. Incidents("Password reset", "Access", 40, hours: 1, moves: 0, breached: 0, reopened: 0),
        .. Incidents("Payroll interface", "Finance", 20, hours: 60, moves: 3, breached: 12, reopened: 6),
        .. Incidents("Plotter", "Hardware", 3, hours: 400, moves: 0, breached: 3, reopened: 0),
        .. Incidents("Kiosk", "Hardware", 12, hours: null, moves: 1, breached: 0, reopened: 0),
    ];

    [Fact]
    public void The_worst_group_comes_first_under_a_title_that_says_why()
    {
        var ranking = Rank(IncidentPolicy.Default);
        Assert.Equal(
            ["1 Payroll interface: late and reassigned Finance incidents", "2 Password reset: frequent and time-consuming Access incidents"],
            ranking.Opportunities.Select(opportunity => $"{opportunity.Rank} {opportunity.Title}"));
    }

    [Fact]
    public void Every_share_is_explained_by_a_measured_number()
    {
        var payroll = Rank(IncidentPolicy.Default).Opportunities[0];

        // 20 per 30 days lies on the line from 10 → 0.25 to 100 → 0.5; 1,200 hours on that from 1,000 → 0.4 to 10,000 → 0.6; the rest are at their worst.
        var expected = (0.25 * (0.25 + (0.25 * 10 / 90))) + (0.30 * (0.4 + (0.2 * 200 / 9000))) + 0.20 + 0.15 + 0.10;
        Assert.Equal(expected, payroll.Breakdown.Score.Value, 1e-12);
        Assert.Equal([20, 1200, 0.6, 3, 0.3], payroll.Breakdown.Parts.Select(part => part.Factors[0].Measured!.Value));
        Assert.Equal([false, false, true, false, true], payroll.Breakdown.Parts.Select(part => part.Factors[0].IsBeyondRange));
        Assert.Equal(1, payroll.Breakdown.Parts.Sum(part => payroll.Breakdown.ShareOf(part)!.Value), 1e-12);
    }

    [Fact]
    public void What_cannot_be_ranked_says_why()
    {
        var ranking = Rank(IncidentPolicy.Default);
        Assert.Equal(
            [
                "Kiosk: No Incident opportunities score: Hours lost is missing (needed: any finite number).",
                "Plotter: 3 incidents in the period; shares and medians need at least 10.",
            ],
            ranking.NotRanked.Select(entry => $"{entry.Group}: {entry.Reason.Message}"));
    }

    [Fact]
    public void Other_models_show_whether_the_order_depends_on_the_model()
    {
        var ranking = Rank(IncidentPolicy.Default);
        Assert.Equal(["RICE", "ICE product", "WSJF", "CD3", "RPN"], ranking.OtherModels.Select(model => model.Name));

        // RICE: 20 × 2 × 0.5 = 20 against 40 × 0.25 × 0.8 = 8; CD3: 1,200 hours against 40; the others by their bands.
        Assert.Equal([1, 2, 1, 1, 1], ranking.Opportunities[0].OtherRanks);
        Assert.Equal([2, 1, 2, 2, 2], ranking.Opportunities[1].OtherRanks);
    }

    [Fact]
    public void A_policy_that_reads_what_is_not_measured_is_refused_by_name()
    {
        var policy = PrioritizationPolicy.Of("Mine", "1", PolicyModel.OpportunityScore, [new("Importance", "votes"), new("Satisfaction", "breach_share")])
            .Match(valid => valid, refusal => throw new InvalidOperationException(refusal.Message));
        Assert.False(OpportunityRanking.Of(IncidentMining.Measure(History), policy).TryAccept(out _, out var refusal));
        Assert.StartsWith(
            "The policy 'Mine' cannot be applied. The input 'votes' of 'Importance' is not a measure of incidents. Allowed: incidents_per_30_days, ",
            refusal.Message);
    }

    private static OpportunityRanking Rank(PrioritizationPolicy policy) =>
        OpportunityRanking.Of(IncidentMining.Measure(History, period: June), policy)
            .Match(ranking => ranking, refusal => throw new InvalidOperationException(refusal.Message));

    private static IEnumerable<IncidentFact> Incidents(string group, string category, int count, double? hours, int moves, int breached, int reopened) =>
        Enumerable.Range(0, count).Select(n => new IncidentFact(
            group, category, Start, hours is { } some ? Start.AddHours(some) : null, 2, 2, 3, n >= breached, moves, n < reopened ? 1 : 0));
}
