using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weighs a criterion by how little is lost on it when another one is served best (CILOS).</summary>
/// <remarks>
/// Zavadskas &amp; Podvezko, International Journal of Information Technology &amp; Decision Making 15(2) (2016) 267–283, after Mirkin
/// (1974). Columns are divided by their best (<see cref="MaxNormalization"/>); pᵢⱼ = 1 − the number that the best alternative of criterion
/// i has on j; the weights solve F·q = 0, where F is P with each diagonal element the negative sum of its column. Where several
/// alternatives are the best of a criterion, their losses are averaged: the paper takes one for granted. The unit does not matter, the zero
/// does: ratio data, costs positive, benefits from 0 on. A criterion on which nothing is ever lost, such as a constant one, would get all
/// the weight or leave it undetermined; it is an error that names it. Set-relative. The less a criterion varies the more it weighs,
/// contrary to entropy.
/// </remarks>
public sealed class CilosWeights : WeightingMethod
{
    /// <inheritdoc/>
    public override string Name => "CILOS weights";

    internal static void Solve(DecisionMatrix matrix, Span<double> importances)
    {
        var system = Losses(matrix);
        var count = importances.Length;
        for (var criterion = 0; criterion < count; criterion++)
        {
            var lost = 0.0;
            for (var served = 0; served < count; served++)
            {
                lost += system[served, criterion];
            }

            if (lost <= 0)
            {
                throw new ArgumentException(
                    $"On '{matrix.Criteria[criterion].Name}' nothing is lost, whichever criterion is served best, " +
                    "so that CILOS cannot weigh it. Leave it out.",
                    nameof(matrix));
            }

            system[criterion, criterion] = -lost;
        }

        // The equations say one thing too little about the size of q, and one twice: the last gives way to Σq = 1.
        var right = new double[count];
        right[count - 1] = 1;
        for (var criterion = 0; criterion < count; criterion++)
        {
            system[count - 1, criterion] = 1;
        }

        LinearSystem.Solve(system, right);
        for (var criterion = 0; criterion < count; criterion++)
        {
            importances[criterion] = Math.Max(0, right[criterion]);
        }
    }

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> importances) => Solve(matrix, importances);

    /// <summary>In row i and column j: what is lost on criterion j, as a share of its best, when criterion i is served best.</summary>
    private static double[,] Losses(DecisionMatrix matrix)
    {
        var columns = new double[matrix.CriterionCount][];
        var normalization = new MaxNormalization();
        for (var criterion = 0; criterion < columns.Length; criterion++)
        {
            columns[criterion] = new double[matrix.AlternativeCount];
            normalization.Normalize(matrix.Column(criterion), matrix.Criteria[criterion], columns[criterion]);
        }

        var losses = new double[columns.Length, columns.Length];
        for (var served = 0; served < columns.Length; served++)
        {
            var best = 0;
            for (var alternative = 0; alternative < matrix.AlternativeCount; alternative++)
            {
                // The best was divided by itself, which is 1 exactly.
                if (columns[served][alternative] < 1)
                {
                    continue;
                }

                best++;
                for (var criterion = 0; criterion < columns.Length; criterion++)
                {
                    losses[served, criterion] += 1 - columns[criterion][alternative];
                }
            }

            for (var criterion = 0; criterion < columns.Length; criterion++)
            {
                losses[served, criterion] /= best;
            }
        }

        return losses;
    }
}
