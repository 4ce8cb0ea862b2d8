using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>How far judgements contradict one another.</summary>
/// <param name="Lambda">λ: as many as there are things where nothing is contradicted, more otherwise.</param>
/// <param name="Index">The consistency index CI, from 0.</param>
/// <param name="Ratio">The consistency ratio CR: the index as a share of the random one.</param>
/// <param name="RandomIndex">The index that random judgements have on average; 0 below three things.</param>
public sealed record AhpConsistency(
    [property: Measured] double Lambda, [property: Measured] double Index, [property: Measured] double Ratio, double RandomIndex)
{
    /// <summary>The ratio up to which Saaty lets judgements pass.</summary>
    public const double AcceptableRatio = 0.1;

    /// <summary>Whether the ratio is 0.1 or less.</summary>
    public bool IsAcceptable => Ratio <= AcceptableRatio;

    /// <summary>As <c>CR 0.169 (too inconsistent)</c>.</summary>
    public override string ToString() => $"CR {Text.Of(Math.Round(Ratio, 3))} ({(IsAcceptable ? "acceptable" : "too inconsistent")})";
}
