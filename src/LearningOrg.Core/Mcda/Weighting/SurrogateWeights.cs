namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weights that stand in for those nobody stated, taken from the order of importance alone.</summary>
/// <remarks>
/// Ranks are given in the order of the criteria: 1 for the most important; criteria that tie share a rank (1, 2, 2, 4) and the average of
/// the weights of their places. Alternatives do not count, so adding one changes nothing.
/// </remarks>
public static class SurrogateWeights
{
    /// <summary>The centre of all weights that keep the order: (1 ÷ n) · Σ 1 ÷ k for k from the rank to n.</summary>
    /// <remarks>
    /// Barron &amp; Barrett, Decision Quality Using Ranked Attribute Weights, Management Science 42(11) (1996): the best of the three in
    /// their trials. Steep: of four criteria the first gets 0.52.
    /// </remarks>
    /// <param name="ranks">The rank of each criterion.</param>
    /// <exception cref="ArgumentException">There are none, or they are not the ranks of an order.</exception>
    public static Weights RankOrderCentroid(params int[] ranks)
    {
        var count = CriterionRanks.Checked(ranks).Length;
        var places = new double[count];
        for (var place = count; place >= 1; place--)
        {
            places[place - 1] = (1.0 / place) + (place < count ? places[place] : 0);
        }

        return ByPlace(ranks, places);
    }

    /// <summary>In steps of the same size: n + 1 − rank.</summary>
    /// <remarks>
    /// Stillwell, Seaver &amp; Edwards, Organizational Behavior and Human Performance 28 (1981). The flattest of the three.
    /// </remarks>
    /// <param name="ranks">The rank of each criterion.</param>
    /// <exception cref="ArgumentException">There are none, or they are not the ranks of an order.</exception>
    public static Weights RankSum(params int[] ranks)
    {
        var count = CriterionRanks.Checked(ranks).Length;
        return ByPlace(ranks, Enumerable.Range(1, count).Select(place => (double)(count + 1 - place)).ToArray());
    }

    /// <summary>In shares of the first: 1 ÷ rank.</summary>
    /// <remarks>Stillwell, Seaver &amp; Edwards, Organizational Behavior and Human Performance 28 (1981).</remarks>
    /// <param name="ranks">The rank of each criterion.</param>
    /// <exception cref="ArgumentException">There are none, or they are not the ranks of an order.</exception>
    public static Weights RankReciprocal(params int[] ranks)
    {
        var count = CriterionRanks.Checked(ranks).Length;
        return ByPlace(ranks, Enumerable.Range(1, count).Select(place => 1.0 / place).ToArray());
    }

    private static Weights ByPlace(int[] ranks, double[] places) => Weights.Normalized(Array.ConvertAll(
        ranks, rank => places.Skip(rank - 1).Take(ranks.Count(other => other == rank)).Average()));
}
