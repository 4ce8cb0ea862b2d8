namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>The priorities whose ratios have logarithms closest to those of the judgements there are, by least squares.</summary>
/// <remarks>
/// Bozóki, Fülöp &amp; Rónyai, On Optimal Completions of Incomplete Pairwise Comparison Matrices, Mathematical and Computer Modelling 52
/// (2010) 318–333: L·y = b, where L is the Laplacian of the graph of judgements, bᵢ = Σ ln aᵢⱼ over those of i, and the priorities are eʸ.
/// </remarks>
internal static class IncompleteLeastSquares
{
    /// <param name="judgements">Linked.</param>
    public static double[] Solve(JudgementMatrix judgements)
    {
        // Only differences of y count, so that the last is set to 0, and its row and column left out.
        var free = judgements.Count - 1;
        var (laplacian, logarithms) = (new double[free, free], new double[free]);
        for (var one = 0; one < free; one++)
        {
            for (var other = 0; other <= free; other++)
            {
                if (other != one && judgements.IsJudged(one, other))
                {
                    laplacian[one, one]++;
                    logarithms[one] += Math.Log(judgements[one, other]);
                    if (other < free)
                    {
                        laplacian[one, other] = -1;
                    }
                }
            }
        }

        LinearSystem.Solve(laplacian, logarithms);
        return logarithms.Append(0).Select(Math.Exp).ToArray();
    }
}
