using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Reports;

/// <summary>What estimates leave open of a place.</summary>
/// <param name="WorstRank">The worst rank it can have.</param>
/// <param name="ScoreLow">The least score.</param>
/// <param name="ScoreHigh">The greatest score.</param>
/// <param name="TiedWith">The ids of those whose scores overlap its own.</param>
/// <param name="Estimates">Its inputs that are not known exactly.</param>
internal sealed record OpenPlace(
    int WorstRank, double ScoreLow, double ScoreHigh, IReadOnlyList<string> TiedWith, IReadOnlyList<EstimateReport> Estimates)
{
    public static OpenPlace Of(EstimatedItem<RankableEntry> place, PrioritizationPolicy policy) => new(
        place.WorstRank,
        place.LeastScore.Value,
        place.GreatestScore.Value,
        [.. place.TiedWith.Select(other => other.Id)],
        [.. from criterion in policy.Criteria
            let known = place.EstimateOf(criterion.Name)
            where known is { IsExact: false }
            select new EstimateReport(criterion.Name, known.Value.Low, known.Value.HasLikely ? known.Value.Likely : null, known.Value.High)]);
}

/// <param name="Input">The criterion.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="Likely">What is likely; null where nobody said.</param>
/// <param name="High">The greatest it can be.</param>
internal sealed record EstimateReport(string Input, double Low, double? Likely, double High)
{
    /// <summary>As <c>Effort 2 to 5</c>.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string InWords => $"{Input} {Numbers.Plain(Low)} to {Numbers.Plain(High)}";
}
