namespace LearningOrg.Core.Mcda.Dominance;

/// <summary>Ranks by layers of dominance: first those that nobody dominates, then those that only the first do, and so on.</summary>
/// <remarks>
/// Goldberg, Genetic Algorithms in Search, Optimization and Machine Learning (1989); Srinivas &amp; Deb, Evolutionary Computation 2(3)
/// (1994). One alternative dominates another when it is nowhere worse and somewhere better. The score is the number of the layer, from 1
/// (the Pareto front), less is better: one more than the length of the longest chain of alternatives of which each dominates the next and
/// the last dominates this one. Numbers are only compared, never calculated with, so ordinal criteria will do, and any relabelling that
/// keeps the order changes nothing. Weights do not count, except that a criterion of weight 0 is left out. Alternatives that are the same
/// share a layer; a constant column distinguishes nobody; a single alternative has layer 1. Set-relative: adding an alternative can push
/// others down, but never changes who dominates whom. Most alternatives end up in the first layer where there are many criteria.
/// O(n·m log m) time for m alternatives where n is at most 2 or layers are small, O(n·m²) at worst: efficient non-dominated sort, Zhang,
/// Tian, Cheng &amp; Jin, IEEE Transactions on Evolutionary Computation 19(2) (2015) 201–213.
/// </remarks>
public sealed class DominanceLayers : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "dominance layers";

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override bool AcceptsOrdinal => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        var layers = NonDominatedSort.Layers(matrix);
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = layers[alternative];
        }
    }
}
