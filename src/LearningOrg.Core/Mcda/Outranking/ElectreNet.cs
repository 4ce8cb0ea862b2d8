using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>Ranks by net concordance and net discordance: what speaks for an alternative less what speaks for the others.</summary>
/// <remarks>
/// The variant of ELECTRE I without thresholds, after van Delft &amp; Nijkamp, Multi-Criteria Analysis and Regional Decision-Making
/// (1977). c(a, b) as there; d(a, b) is the largest weighted loss of a to b divided by the largest weighted difference between both, in
/// [0, 1], on columns divided by their length. Net concordance is Σ c(a, ·) − Σ c(·, a), more is better; net discordance Σ d(a, ·) − Σ
/// d(·, a), less is better; both in [−(m − 1), m − 1] and together 0. The score is the mean of the ranks in both, less is better. A
/// constant column changes nothing; one alternative has rank 1. Ratio data. Set-relative. O(n·m²) time and O(m²) memory for m
/// alternatives.
/// </remarks>
public sealed class ElectreNet : ScoringMethod
{
    /// <inheritdoc/>
    public override string Name => "ELECTRE I, net indices";

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override bool IsSetRelative => true;

    /// <summary>The whole solution: both net indices and the mean of their ranks.</summary>
    /// <param name="matrix">The decision.</param>
    /// <exception cref="ArgumentException">A criterion is ordinal; the message names it.</exception>
    [MustUse]
    public ElectreNetSolution Solve(DecisionMatrix matrix)
    {
        var ranking = Rank(matrix);
        var (concordance, discordance) = Indices(matrix);
        return new(concordance, discordance, ranking);
    }

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        var (concordance, discordance) = Indices(matrix);
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            scores[alternative] = (concordance.Ranks[alternative] + discordance.Ranks[alternative]) / 2.0;
        }
    }

    private static (Ranking Concordance, Ranking Discordance) Indices(DecisionMatrix matrix)
    {
        var columns = ScaledColumns.Of(matrix, ElectreScaling.Vector);
        for (var criterion = 0; criterion < columns.Length; criterion++)
        {
            for (var alternative = 0; alternative < matrix.AlternativeCount; alternative++)
            {
                columns[criterion][alternative] *= matrix.Weights[criterion].Value;
            }
        }

        var count = matrix.AlternativeCount;
        var (concordance, loss) = (PairTable.Concordance(matrix), PairTable.LargestLoss(columns));
        return (
            new(matrix, "ELECTRE I, net concordance", Net(concordance, count), higherIsBetter: true),
            new(matrix, "ELECTRE I, net discordance", Net(Shares(loss, count), count), higherIsBetter: false));
    }

    private static double[] Shares(double[] loss, int count)
    {
        var shares = new double[loss.Length];
        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < count; other++)
            {
                // The largest difference between two is the larger of what each loses to the other.
                var (behind, ahead) = (loss[(one * count) + other], loss[(other * count) + one]);
                shares[(one * count) + other] = behind == 0 ? 0 : behind / Math.Max(behind, ahead);
            }
        }

        return shares;
    }

    private static double[] Net(double[] table, int count)
    {
        var net = new double[count];
        var differences = new double[count];
        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < count; other++)
            {
                differences[other] = table[(one * count) + other] - table[(other * count) + one];
            }

            // Sorted, so that the sum does not depend on the order of the alternatives; noise below the last digit counts as nothing.
            Array.Sort(differences);
            net[one] = Math.Round(Reductions.Sum(differences), SignificantDigits.Digits);
        }

        return net;
    }
}
