using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weights from the best-worst method, and how far they are from the judgements.</summary>
/// <param name="Weights">The weights, in the order of the criteria.</param>
/// <param name="Deviation">ξ: the largest deviation from a judgement, from 0; 0 where the judgements are consistent.</param>
public sealed record BestWorstWeights(Weights Weights, [property: Measured] double Deviation);
