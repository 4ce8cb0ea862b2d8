namespace LearningOrg.Core.Numerics;

/// <summary>How far each group's mean may be trusted beside the mean of all: the estimators of Bühlmann and Straub.</summary>
/// <remarks>
/// For group i with weights wᵢⱼ and observations xᵢⱼ, mean mᵢ = Σ wx ÷ Σ w and total weight wᵢ, and w and m for all of them:
/// <list type="bullet">
/// <item>within groups: σ² = Σᵢ Σⱼ wᵢⱼ (xᵢⱼ − mᵢ)² ÷ Σᵢ (nᵢ − 1);</item>
/// <item>between groups: τ² = (Σᵢ wᵢ (mᵢ − m)² − (k − 1) σ²) · w ÷ (w² − Σ wᵢ²), and 0 where that is negative;</item>
/// <item>credibility: zᵢ = wᵢ ÷ (wᵢ + σ² ÷ τ²), and what to expect of a group that nothing is known of: μ = Σ zᵢ mᵢ ÷ Σ zᵢ.</item>
/// </list>
/// Source: H. Bühlmann, E. Straub, Glaubwürdigkeit für Schadensätze, Mitteilungen der Vereinigung schweizerischer Versicherungsmathematiker 70
/// (1970); in English H. Bühlmann, A. Gisler, A Course in Credibility Theory and its Applications, Springer 2005, chapter 4.
/// </remarks>
internal sealed class BuhlmannStraub
{
    private BuhlmannStraub(double[] factors, double expected, double? between)
    {
        Factors = factors;
        Expected = expected;
        Between = between;
    }

    /// <summary>zᵢ, from 0 to 1. All 0 where groups do not differ by more than chance, or where that cannot be told.</summary>
    public double[] Factors { get; }

    /// <summary>μ. The mean of all where every factor is 0.</summary>
    public double Expected { get; }

    /// <summary>τ², in squares of the observations; none where no group has two observations, or there is one group alone.</summary>
    public double? Between { get; }

    /// <param name="weights">For each group its weights; positive, at least one.</param>
    /// <param name="observations">For each group its observations, as many.</param>
    public static BuhlmannStraub Of(double[][] weights, double[][] observations)
    {
        var totals = Array.ConvertAll(weights, group => Reductions.Sum(group));
        var means = weights.Select((group, place) => Mean(group, observations[place])).ToArray();
        var all = Mean(totals, means);
        var within = WithinOf(weights, observations, means);
        var between = within is { } variance && means.Length > 1 ? BetweenOf(totals, means, all, variance) : (double?)null;
        var factors = between is > 0
            ? Array.ConvertAll(totals, total => total / (total + (within!.Value / between.Value)))
            : new double[means.Length];
        return new(factors, between is > 0 ? Mean(factors, means) : all, between);
    }

    /// <summary>Σ wx ÷ Σ w, between the least and the greatest.</summary>
    public static double Mean(double[] weights, double[] numbers)
    {
        var (least, greatest) = Reductions.Ends(numbers);
        var sum = Reductions.Sum(weights.Select((weight, place) => weight * numbers[place]).ToArray());
        return Math.Min(Math.Max(sum / Reductions.Sum(weights), least), greatest);
    }

    private static double? WithinOf(double[][] weights, double[][] observations, double[] means)
    {
        var deviations = means.Select((mean, place) => SquaresAbout(mean, weights[place], observations[place])).ToArray();
        var freedom = weights.Sum(group => group.Length - 1);
        return freedom > 0 ? Reductions.Sum(deviations) / freedom : null;
    }

    private static double BetweenOf(double[] totals, double[] means, double all, double within)
    {
        var total = Reductions.Sum(totals);
        var surplus = SquaresAbout(all, totals, means) - ((means.Length - 1) * within);
        return Math.Max(0, surplus * total / ((total * total) - Reductions.SumOfSquares(totals)));
    }

    /// <summary>Σ w (x − center)².</summary>
    public static double SquaresAbout(double center, double[] weights, double[] numbers) =>
        Reductions.Sum(weights.Select((weight, place) => weight * ((numbers[place] - center) * (numbers[place] - center))).ToArray());
}
