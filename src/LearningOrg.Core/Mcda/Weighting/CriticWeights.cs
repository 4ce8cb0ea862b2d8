using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weighs a criterion by how much it varies and how little the others say the same (CRITIC).</summary>
/// <remarks>
/// Diakoulaki, Mavrotas &amp; Papayannakis, Computers &amp; Operations Research 22 (1995) 763–770: importance σⱼ · Σₖ (1 − ρⱼₖ), of numbers
/// placed between worst and best (<see cref="MinMaxNormalization"/>), ρ being Pearson's correlation. Directions count: turned to a cost, a
/// criterion contradicts what it agreed with. Neither unit nor zero matters: interval data will do. A constant column correlates with
/// nothing; it gets weight 0, and the others are weighed as if it were not there. Set-relative. Criteria that all say the same, or a single
/// one that varies, leave nothing to weigh: an error. O(m·n²) time.
/// </remarks>
public sealed class CriticWeights : WeightingMethod
{
    // Correlations are rounded; the difference of two criteria that say the same must not become a weight.
    private const double Noise = 1e-12;

    /// <inheritdoc/>
    public override string Name => "CRITIC weights";

    /// <inheritdoc/>
    protected override string NothingToWeigh => "the criteria on which alternatives differ all say the same";

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> importances)
    {
        var deviations = new double[matrix.CriterionCount][];
        var lengths = new double[matrix.CriterionCount];
        var normalization = new MinMaxNormalization();
        for (var criterion = 0; criterion < deviations.Length; criterion++)
        {
            deviations[criterion] = new double[matrix.AlternativeCount];
            normalization.Normalize(matrix.Column(criterion), matrix.Criteria[criterion], deviations[criterion]);
            lengths[criterion] = IsConstant(deviations[criterion]) ? 0 : Moments.Center(deviations[criterion]);
        }

        for (var left = 0; left < deviations.Length; left++)
        {
            for (var right = left + 1; right < deviations.Length; right++)
            {
                if (lengths[left] > 0 && lengths[right] > 0)
                {
                    var conflict = 1 - (Moments.Dot(deviations[left], deviations[right]) / (lengths[left] * lengths[right]));
                    conflict = conflict > Noise ? conflict : 0;
                    importances[left] += conflict * lengths[left];
                    importances[right] += conflict * lengths[right];
                }
            }
        }
    }
}
