using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>
/// How priorities are taken from judgements. All agree on consistent ones; on others they may not, so name yours beside the numbers.
/// </summary>
[ClosedHierarchy]
public enum AhpPriority
{
    /// <summary>The principal eigenvector: Saaty's own. Where pairs are open, of the matrix of Harker (1987).</summary>
    Eigenvector,

    /// <summary>
    /// The geometric mean of each row (Crawford &amp; Williams, 1985): the least squares of logarithms. Where pairs are open, the least
    /// squares over those that are not (Bozóki, Fülöp &amp; Rónyai, 2010).
    /// </summary>
    GeometricMean,

    /// <summary>
    /// The mean of each row after columns are divided by their sums: an approximation to work out by hand. Every pair is needed.
    /// </summary>
    ColumnMean,
}
