using LearningOrg.Core.Numerics;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Core.Opportunities;

/// <summary>The title an opportunity is raised under: the group, and the two things that set it apart from the usual group of its
/// history.</summary>
/// <remarks>
/// Apart by the values on the policy's ranges, whatever the weights: the score says how much a thing counts, the title says what is
/// unusual. So a title, unlike the score, speaks of the group among the others.
/// </remarks>
internal sealed class OpportunityTitle
{
    private readonly PrioritizationPolicy _policy;
    private readonly Dictionary<string, double> _usual;

    public OpportunityTitle(PrioritizationPolicy policy, IEnumerable<ScoreBreakdown> all)
    {
        _policy = policy;
        _usual = all.SelectMany(breakdown => breakdown.Parts)
            .GroupBy(part => part.Name, ValueOf, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Median([.. group]), StringComparer.Ordinal);
    }

    public string Of(IncidentGroup group, ScoreBreakdown breakdown)
    {
        var adjectives = breakdown.Parts
            .Where(part => ValueOf(part) > 0)
            .OrderByDescending(part => ValueOf(part) - _usual[part.Name])
            .Select(part => _policy.Criteria.FirstOrDefault(criterion => criterion.Name == part.Name))
            .OfType<PolicyCriterion>()
            .Select(criterion => IncidentMeasure.FromCode(criterion.Input).Adjective)
            .Distinct()
            .Take(2)
            .ToArray();
        var kind = group.Category is null || group.Category == group.Name ? "incidents" : $"{group.Category} incidents";
        return adjectives.Length == 0 ? $"{group.Name}: {kind}" : $"{group.Name}: {Text.List(adjectives)} {kind}";
    }

    private static double ValueOf(ScorePart part) => part.Factors[0].Operand;

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return Quantiles.Of(values, 0.5);
    }
}
