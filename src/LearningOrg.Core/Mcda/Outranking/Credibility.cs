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
    /// <param name="matrix">Whose weights and directions count.</param>
    /// <param name="thresholds">Those of each criterion.</param>
    /// <param name="rows">What is said to be at least as good.</param>
    /// <param name="others">As what.</param>
    /// <param name="takenAtOthers">Whether thresholds that grow with a number are taken at that of the other instead of the row.</param>
    public static Credibility Of(
        DecisionMatrix matrix, OutrankingThresholds[] thresholds, double[][] rows, double[][] others, bool takenAtOthers = false)
    {
        var (count, width) = (rows[0].Length, others[0].Length);
        var concordance = new double[count * width];
        for (var criterion = 0; criterion < thresholds.Length; criterion++)
        {
            var (rule, weight) = (thresholds[criterion], matrix.Weights[criterion].Value);
            var (column, across, sign) = (rows[criterion], others[criterion], matrix.Criteria[criterion].IsBenefit ? 1 : -1);
            for (var pair = 0; pair < concordance.Length && weight > 0; pair++)
            {
                var (number, other) = (column[pair / width], across[pair % width]);
                concordance[pair] += weight * rule.Concordance(takenAtOthers ? other : number, sign * (other - number));
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
                var (number, other) = (column[pair / width], across[pair % width]);
                var discordance = rule.Discordance(takenAtOthers ? other : number, sign * (other - number));
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
