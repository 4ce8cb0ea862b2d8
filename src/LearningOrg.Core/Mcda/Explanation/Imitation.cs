namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>The game behind Shapley shares: an alternative has its own number on some criteria and imitates another on the rest.</summary>
/// <remarks>
/// Baseline Shapley values, Sundararajan &amp; Najmi, The Many Shapley Values for Model Explanation, ICML 2020. What a coalition of
/// criteria is worth is found by scoring the whole decision again, so that what one number does to the others counts too. Criteria on
/// which both are the same get 0 and cost nothing. O(2ᵏ) scorings for k criteria on which they differ.
/// </remarks>
internal static class Imitation
{
    private const int MostCriteria = 12;

    /// <summary>What imitating on every criterion is worth, and what each criterion adds to that by not being imitated.</summary>
    public static (double Start, double[] Shares) Of(
        DecisionMatrix matrix, ScoringMethod method, int alternative, double[] model, Func<double[], double> worth)
    {
        var players = Enumerable.Range(0, model.Length)
            .Where(criterion => matrix[alternative, criterion] != model[criterion])
            .ToArray();
        if (players.Length > MostCriteria)
        {
            throw new ArgumentException(
                $"{method.Name} is no sum of criteria, and to share out {Text.Of(players.Length)} of them takes " +
                $"2^{Text.Of(players.Length)} rankings. '{matrix.Alternatives[alternative]}' may differ on {Text.Of(MostCriteria)} " +
                "criteria at most from what it is compared with. Leave out criteria, or take an additive method.",
                nameof(matrix));
        }

        var worths = new double[1 << players.Length];
        var row = new double[model.Length];
        for (var coalition = 0; coalition < worths.Length; coalition++)
        {
            model.CopyTo(row, 0);
            for (var player = 0; player < players.Length; player++)
            {
                if ((coalition & (1 << player)) != 0)
                {
                    row[players[player]] = matrix[alternative, players[player]];
                }
            }

            worths[coalition] = worth(Scored(matrix.WithRow(alternative, row), method, alternative));
        }

        var values = ShapleyValues.Of(worths, players.Length);
        var shares = new double[model.Length];
        for (var player = 0; player < players.Length; player++)
        {
            shares[players[player]] = values[player];
        }

        return (worths[0], shares);
    }

    private static double[] Scored(DecisionMatrix matrix, ScoringMethod method, int alternative)
    {
        try
        {
            return Pair.ScoresOf(matrix, method);
        }
        catch (ArgumentException refusal)
        {
            throw new ArgumentException(
                $"{method.Name} takes the decision, but not with '{matrix.Alternatives[alternative]}' changed on some criteria, " +
                $"which its Shapley shares need: {refusal.Message}",
                nameof(matrix),
                refusal);
        }
    }
}
