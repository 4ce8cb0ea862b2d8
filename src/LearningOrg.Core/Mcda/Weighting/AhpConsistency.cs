using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>How far judgements contradict one another.</summary>
/// <param name="Lambda">λ: as many as there are things where nothing is contradicted, more otherwise.</param>
/// <param name="Index">The consistency index CI, from 0.</param>
/// <param name="Ratio">
/// The consistency ratio CR: the index as a share of the random one; none where pairs are left open, as there is no random one for these.
/// </param>
/// <param name="RandomIndex">The index that random judgements have on average; 0 below three things, none where pairs are open.</param>
public sealed record AhpConsistency(
    [property: Measured] double Lambda, [property: Measured] double Index, [property: Measured] double? Ratio, double? RandomIndex)
{
    /// <summary>The ratio up to which Saaty lets judgements pass.</summary>
    public const double AcceptableRatio = 0.1;

    /// <summary>Whether the ratio is 0.1 or less; nobody can say where there is none.</summary>
    public bool? IsAcceptable => Ratio is { } ratio ? ratio <= AcceptableRatio : null;

    /// <summary>As <c>CR 0.169 (too inconsistent)</c>, or <c>CI 0.02 (pairs open, no CR)</c>.</summary>
    public override string ToString() => Ratio is { } ratio
        ? $"CR {Text.Of(Math.Round(ratio, 3))} ({(ratio <= AcceptableRatio ? "acceptable" : "too inconsistent")})"
        : $"CI {Text.Of(Math.Round(Index, 3))} (pairs open, no CR)";
}
