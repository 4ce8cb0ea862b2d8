namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>The weights nearest to given ones that give no lead to either of two alternatives, where others give it to the other one.</summary>
/// <remarks>
/// Nearest weights have the form max(0, wⱼ + a + b · leadⱼ). For each b the a that makes them sum to one is found by sorting, and the lead
/// that is left rises with b: halving finds it.
/// </remarks>
internal static class NearestTie
{
    // Halving 53 bits and the exponents that matter.
    private const int MostHalvings = 200;

    public static double[]? Of(double[] weights, double[] lead)
    {
        // No weights make them swap where the one is nowhere worse; at most they tie.
        if (lead.Min() >= 0 || lead.Max() <= 0)
        {
            return null;
        }

        var sum = Lead(weights, lead);
        var size = lead.Max(Math.Abs);

        var (low, high) = (-1 / size, 1 / size);
        for (var step = 0; step < MostHalvings && Lead(Project(weights, lead, low), lead) > 0; step++)
        {
            low *= 2;
        }

        for (var step = 0; step < MostHalvings && Lead(Project(weights, lead, high), lead) < 0; step++)
        {
            high *= 2;
        }

        for (var step = 0; step < MostHalvings; step++)
        {
            var middle = low + ((high - low) / 2);
            if (middle == low || middle == high)
            {
                break;
            }

            if (Lead(Project(weights, lead, middle), lead) > 0)
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return Project(weights, lead, sum > 0 ? low : high);
    }

    public static double Distance(double[] one, double[] other) =>
        Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum());

    private static double Lead(double[] weights, double[] lead) => weights.Zip(lead, (weight, gain) => weight * gain).Sum();

    /// <summary>The nearest weights to w + b · lead: Held, Wolfe &amp; Crowder, Mathematical Programming 6 (1974).</summary>
    private static double[] Project(double[] weights, double[] lead, double b)
    {
        var points = weights.Zip(lead, (weight, gain) => weight + (b * gain)).ToArray();
        var sorted = points.OrderByDescending(point => point).ToArray();
        var (sum, shift) = (0.0, 0.0);
        for (var count = 1; count <= sorted.Length; count++)
        {
            sum += sorted[count - 1];
            var candidate = (1 - sum) / count;
            if (sorted[count - 1] + candidate <= 0)
            {
                break;
            }

            shift = candidate;
        }

        return Array.ConvertAll(points, point => Math.Max(0, point + shift));
    }
}
