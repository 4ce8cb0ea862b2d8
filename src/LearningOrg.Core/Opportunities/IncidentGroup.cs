using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Opportunities;

/// <summary>What an incident history says of one group of incidents; <c>null</c> is "not recorded", never zero.</summary>
/// <param name="Name">What the incidents have in common.</param>
/// <param name="Category">The category that more than half of them have; <c>null</c> where none does.</param>
/// <param name="Period">The time that the history speaks for.</param>
/// <param name="Incidents">How many were opened in it.</param>
/// <param name="Resolved">Of how many the hours to resolve are known.</param>
/// <param name="MedianHours">The median of hours to resolve.</param>
/// <param name="NinetiethPercentileHours">Nine of ten were resolved within so many hours.</param>
/// <param name="HoursLost"> The sum of hours to resolve over the period. Hours above the 90th percentile count as the 90th percentile, so
/// that one forgotten ticket does not buy a rank.
/// </param>
/// <param name="BreachShare">The share resolved later than agreed, of those where it is known.</param>
/// <param name="ReassignmentsPerIncident">The mean number of reassignments, of those where it is known.</param>
/// <param name="ReopenShare">The share opened again at least once, of those where it is known.</param>
/// <param name="HighPriorityShare">The share of priority 1 or 2, of those where it is known.</param>
public sealed record IncidentGroup(
    string Name,
    string? Category,
    BaselinePeriod Period,
    int Incidents,
    int Resolved,
    [property: Measured] double? MedianHours,
    [property: Measured] double? NinetiethPercentileHours,
    [property: Measured] double? HoursLost,
    Percentage? BreachShare,
    [property: Measured] double? ReassignmentsPerIncident,
    Percentage? ReopenShare,
    Percentage? HighPriorityShare)
{
    /// <summary>How many were opened, for each 30 days of the period.</summary>
    [Measured]
    public double IncidentsPer30Days => Period.Per30Days(Incidents);

    /// <summary>The hours lost, for each 30 days of the period.</summary>
    [Measured]
    public double? HoursLostPer30Days => HoursLost is { } hours ? Period.Per30Days(hours) : null;

    /// <summary>As <c>Password reset: 105 incidents</c>.</summary>
    public override string ToString() => $"{Name}: {Text.Of(Incidents)} incidents";
}
