namespace LearningOrg.Core.Opportunities;

/// <summary>An incident history, measured group by group. Every incident is in one group, or counted as left out.</summary>
/// <param name="Period">The time it speaks for; <c>null</c> where no incident says when it was opened.</param>
/// <param name="Incidents">How many incidents were read.</param>
/// <param name="WithoutGroup">How many do not say which group they belong to.</param>
/// <param name="OutsidePeriod">How many were opened outside the period, or do not say when.</param>
/// <param name="Groups">The measured groups, by name.</param>
/// <param name="SetAside">The groups too small to measure, by name, with their sizes.</param>
public sealed record IncidentHistorySummary(
    BaselinePeriod? Period,
    int Incidents,
    int WithoutGroup,
    int OutsidePeriod,
    IReadOnlyList<IncidentGroup> Groups,
    IReadOnlyList<TooFewIncidents> SetAside);
