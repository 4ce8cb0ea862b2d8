using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Opportunities;

/// <summary>The other built-in models, fed from incident evidence: not to decide by, but to see whether the order depends on the
/// model.</summary>
/// <remarks>
/// <para>
/// An incident history knows how often and how long, not how much work a remedy would be. So effort, size and duration are taken as equal
/// for all groups, and that assumption is stated wherever the comparison is shown. Ratings are read off fixed bands, so a group's score
/// depends on that group alone.
/// </para>
/// <list type="table">
/// <item><term>RICE</term><description>reach: incidents per 30 days; impact: by the median hours to resolve (from 72: 3, 24: 2, 8: 1, 2:
/// 0.5, less: 0.25); confidence: by the number of incidents (from 100: 1, 30: 0.8, fewer: 0.5); effort: 1 for all.</description></item>
/// <item><term>ICE</term><description>impact: 1 to 10 by hours lost; confidence: 1 to 10 by the number of incidents; ease: 10, less 2 for
/// each reassignment per incident, at least 1, because work that stays in one team is easier to change.</description></item>
/// <item><term>WSJF</term><description>business value: points by hours lost; time criticality: points by breach share; risk reduction:
/// points by reopen share; job size: 1 for all.</description></item>
/// <item><term>CD3</term><description>cost of delay: hours lost per week; duration: 1 week for all.</description></item>
/// <item><term>RPN</term><description>severity: by the share of priority 1 or 2; occurrence: by incidents per 30 days; detection: by
/// reassignments, because work that wanders is work whose cause nobody sees.</description></item>
/// </list>
/// </remarks>
public static class EvidenceModels
{
    /// <summary>The models, in the order comparisons show them.</summary>
    public static IReadOnlyList<IScoringModel<IncidentGroup>> All { get; } = Sequence.Of<IScoringModel<IncidentGroup>>(
        [Rice(), Ice(), Wsjf(), Cd3(), RiskPriorityNumber()]);

    private static Rice<IncidentGroup> Rice() => new(
        reach: group => group.IncidentsPer30Days,
        impact: group => Band(group.MedianHours, 0.25, (2, 0.5), (8, 1), (24, 2), (72, 3)),
        confidence: group => Band(group.Incidents, 0.5, (30, 0.8), (100, 1)),
        effort: _ => 1,
        period: "30 days");

    private static Ice<IncidentGroup> Ice() => new(
        IceVariant.Product,
        impact: group => Band(group.HoursLostPer30Days, 1, (10, 2), (30, 3), (100, 4), (300, 5), (1000, 6), (3000, 7), (10000, 8), (30000, 9), (100000, 10)),
        confidence: group => Band(group.Incidents, 3, (20, 5), (50, 7), (100, 9), (200, 10)),
        ease: group => group.ReassignmentsPerIncident is { } moves ? Math.Max(1, 10 - (2 * moves)) : null);

    private static Wsjf<IncidentGroup> Wsjf() => new(
        businessValue: group => Points(group.HoursLostPer30Days, 10, 100, 500, 2000, 10000, 50000),
        timeCriticality: group => Points(group.BreachShare?.Share, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7),
        riskReduction: group => Points(group.ReopenShare?.Share, 0.01, 0.02, 0.05, 0.1, 0.15, 0.25),
        jobSize: _ => 1,
        backlog: "incident history");

    private static Cd3<IncidentGroup> Cd3() => new(
        costOfDelay: group => group.HoursLostPer30Days * 7 / 30,
        duration: _ => 1,
        currency: "hours");

    private static RiskPriorityNumber<IncidentGroup> RiskPriorityNumber() => new(
        severity: group => Band(group.HighPriorityShare?.Share, 2, (0.01, 3), (0.02, 4), (0.05, 5), (0.1, 6), (0.2, 7), (0.35, 8), (0.5, 9), (0.75, 10)),
        occurrence: group => Band(group.IncidentsPer30Days, 1, (1, 2), (3, 3), (10, 4), (20, 5), (50, 6), (100, 7), (200, 8), (500, 9), (1000, 10)),
        detection: group => Band(group.ReassignmentsPerIncident, 1, (0.1, 2), (0.25, 3), (0.5, 4), (0.75, 5), (1, 6), (1.5, 7), (2, 8), (3, 9), (5, 10)));

    /// <summary>WSJF points: 1 below the first limit, then 2, 3, 5, 8, 13, 20; and 0 for nothing at all.</summary>
    private static double? Points(double? number, double two, double three, double five, double eight, double thirteen, double twenty) =>
        number == 0 ? 0 : Band(number, 1, (two, 2), (three, 3), (five, 5), (eight, 8), (thirteen, 13), (twenty, 20));

    /// <summary>The rating of the highest band whose lower limit the number reaches.</summary>
    private static double? Band(double? number, double lowest, params (double From, double Rating)[] bands)
    {
        if (number is not { } some)
        {
            return null;
        }

        var rating = lowest;
        foreach (var band in bands)
        {
            rating = some >= band.From ? band.Rating : rating;
        }

        return rating;
    }
}
