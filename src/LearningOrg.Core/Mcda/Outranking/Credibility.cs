namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>How credible it is that each of some rows of numbers is at least as good as each of some others.</summary>
/// <remarks>
/// Roy (1978): σ = C · Π (1 − dⱼ) ÷ (1 − C) over the criteria that object more than all agree, dⱼ &gt; C. A criterion without weight is
/// left out altogether, veto included.
/// </remarks>
internal sealed class Credibility
{
    private Credibility(double[] concordance, double[] degree) => (Concordance, Degree) = (concordance, degree);

    /// <summary>C, pair by pair: the first row with all others, the second with all others…</summary>
    public double[] Concordance { get; }

    /// <summary>σ, likewise.</summary>
    public double[] Degree { get; }

    /// <summary>Compares all rows with all others, which are both kept criterion by criterion.</summary>
    public static Credibility Of(DecisionMatrix matrix, OutrankingThresholds[] thresholds, double[][] rows, double[][] others)
    {
        var (count, width) = (rows[0].Length, others[0].Length);
        var concordance = new double[count * width];
        for (var criterion = 0; criterion < thresholds.Length; criterion++)
        {
            var (rule, weight) = (thresholds[criterion], matrix.Weights[criterion].Value);
            var (column, across, sign) = (rows[criterion], others[criterion], matrix.Criteria[criterion].IsBenefit ? 1 : -1);
            for (var pair = 0; pair < concordance.Length && weight > 0; pair++)
            {
                var number = column[pair / width];
                concordance[pair] += weight * rule.Concordance(number, sign * (across[pair % width] - number));
            }
        }

        for (var pair = 0; pair < concordance.Length; pair++)
        {
            concordance[pair] = Math.Min(1, concordance[pair]);
        }

        var degree = (double[])concordance.Clone();
        for (var criterion = 0; criterion < thresholds.Length; criterion++)
        {
            var (rule, weight) = (thresholds[criterion], matrix.Weights[criterion].Value);
            var (column, across, sign) = (rows[criterion], others[criterion], matrix.Criteria[criterion].IsBenefit ? 1 : -1);
            for (var pair = 0; pair < degree.Length && weight > 0 && rule.Veto is not null; pair++)
            {
                var number = column[pair / width];
                var discordance = rule.Discordance(number, sign * (across[pair % width] - number));
                if (discordance > concordance[pair])
                {
                    degree[pair] *= (1 - discordance) / (1 - concordance[pair]);
                }
            }
        }

        return new(concordance, degree);
    }

    /// <summary>The columns of a matrix.</summary>
    public static double[][] Columns(DecisionMatrix matrix) =>
        [.. Enumerable.Range(0, matrix.CriterionCount).Select(criterion => matrix.Column(criterion).ToArray())];
}
