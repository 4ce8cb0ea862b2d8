namespace LearningOrg.Core.Mcda.Methods;

/// <summary>
/// Ranks by who is ahead in most of three rankings: ratio system, reference point and full multiplicative form (MULTIMOORA).
/// </summary>
/// <remarks>
/// Brauers &amp; Zavadskas (2010, 2011), by rank dominance. One alternative dominates another when it is ahead of it in more of the three
/// rankings than it is behind; the score is how many it dominates minus how many dominate it, from −(m − 1) to m − 1, more is better. The
/// papers settle circles (A before B before C before A) by inspection; here their members come out level, each having won and lost. Ratio
/// data: every number must be positive, for the multiplicative form. Constant columns do not matter. A better number can cost its
/// alternative a rank, as in the reference point. Set-relative. O(m·n + m²) time.
/// </remarks>
public sealed class Multimoora : ScoringMethod
{
    private static readonly ScoringMethod[] Parts = [new MooraRatioSystem(), new MooraReferencePoint(), new FullMultiplicativeForm()];

    /// <inheritdoc/>
    public override string Name => "MULTIMOORA";

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        var ranks = Array.ConvertAll(Parts, part => part.Rank(matrix).Ranks);
        scores.Clear();
        for (var one = 0; one < scores.Length; one++)
        {
            for (var other = one + 1; other < scores.Length; other++)
            {
                var lead = 0;
                foreach (var ranking in ranks)
                {
                    lead += Math.Sign(ranking[other] - ranking[one]);
                }

                scores[one] += Math.Sign(lead);
                scores[other] -= Math.Sign(lead);
            }
        }
    }
}
