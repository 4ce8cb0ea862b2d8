using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Core.Opportunities;

/// <summary>The title an opportunity is raised under: the group, and the two things that argue for it most.</summary>
internal static class OpportunityTitle
{
    public static string Of(IncidentGroup group, ScoreBreakdown breakdown, PrioritizationPolicy policy)
    {
        var adjectives = breakdown.Parts
            .Where(part => part.Contribution > 0)
            .OrderByDescending(part => part.Contribution)
            .Select(part => policy.Criteria.FirstOrDefault(criterion => criterion.Name == part.Name))
            .Where(criterion => criterion is not null)
            .Select(criterion => IncidentMeasure.FromCode(criterion!.Input).Adjective)
            .Distinct()
            .Take(2)
            .ToArray();
        var kind = group.Category is null || group.Category == group.Name ? "incidents" : $"{group.Category} incidents";
        return adjectives.Length == 0 ? $"{group.Name}: {kind}" : $"{group.Name}: {Text.List(adjectives)} {kind}";
    }
}
