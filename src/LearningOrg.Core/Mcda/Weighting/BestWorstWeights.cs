using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weights from the best-worst method, and how far they are from the judgements.</summary>
/// <param name="Weights">The weights, in the order of the criteria.</param>
/// <param name="Deviation">ξ: the largest deviation from a judgement, from 0; 0 where the judgements are consistent.</param>
public sealed record BestWorstWeights(Weights Weights, [property: Measured] double Deviation)
{
    /// <summary>How far the judgements alone contradict one another, whatever weights are made of them.</summary>
    /// <remarks>
    /// Liang, Brunelli &amp; Rezaei, Consistency Issues in the Best Worst Method: Measurements and Thresholds, Omega 96 (2020) 102175:
    /// the largest |a_Bj · a_jW − a_BW| ÷ (a_BW² − a_BW). From 0, and up to 1 where no judgement is above that of best and worst. None
    /// where best and worst are judged the same and the others are not: there is nothing to compare with. Known before any weight, so
    /// judgements can be asked again at once.
    /// </remarks>
    [Measured]
    public double? InputBasedConsistencyRatio { get; init; }
}
