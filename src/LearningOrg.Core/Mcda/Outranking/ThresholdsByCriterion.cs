using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>Thresholds for each criterion, or one everywhere.</summary>
internal sealed class ThresholdsByCriterion
{
    private readonly OutrankingThresholds? _everywhere;
    private readonly Dictionary<string, OutrankingThresholds> _byName = new(StringComparer.Ordinal);

    public ThresholdsByCriterion(OutrankingThresholds everywhere) => _everywhere = everywhere;

    public ThresholdsByCriterion(IReadOnlyDictionary<string, OutrankingThresholds> thresholds)
    {
        foreach (var one in Guard.Against.NullOrEmpty(thresholds))
        {
            _byName.Add(one.Key, Guard.Against.Null(one.Value, nameof(thresholds)));
        }
    }

    public OutrankingThresholds[] For(DecisionMatrix matrix)
    {
        var thresholds = new OutrankingThresholds[matrix.CriterionCount];
        for (var criterion = 0; criterion < thresholds.Length; criterion++)
        {
            var name = matrix.Criteria[criterion].Name;
            thresholds[criterion] = _everywhere ?? (_byName.TryGetValue(name, out var found)
                ? found
                : throw new ArgumentException(
                    $"'{name}' has no thresholds. Give it some, if only " +
                    $"{nameof(OutrankingThresholds)}.{nameof(OutrankingThresholds.None)}.",
                    nameof(matrix)));
        }

        return thresholds;
    }
}
