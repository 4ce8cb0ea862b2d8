using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weights from the nonlinear best-worst method, what else they might be, and how far they are from the judgements.</summary>
/// <param name="Weights">The weights, in the order of the criteria: the centres of their intervals, as shares.</param>
/// <param name="Intervals">All the weights of each criterion that deviate no more than these.</param>
/// <param name="Deviation">ξ: the largest deviation of a ratio of weights from a judgement, from 0; 0 where all are consistent.</param>
/// <param name="ConsistencyRatio">
/// ξ ÷ <see cref="BestWorst.ConsistencyIndex"/>, from 0; it may pass 1 with four criteria or more. None where best and worst are judged
/// the same and the others are not: there is nothing to compare with.
/// </param>
/// <param name="InputBasedConsistencyRatio">As in <see cref="BestWorstWeights.InputBasedConsistencyRatio"/>.</param>
public sealed record NonlinearBestWorstWeights(
    Weights Weights,
    IReadOnlyList<WeightInterval> Intervals,
    [property: Measured] double Deviation,
    [property: Measured] double? ConsistencyRatio,
    [property: Measured] double? InputBasedConsistencyRatio);
