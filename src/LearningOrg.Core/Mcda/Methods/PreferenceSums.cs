namespace LearningOrg.Core.Mcda.Methods;

/// <summary>For each number, the sum of the preferences for it over all the others.</summary>
/// <remarks>
/// After sorting, those that a number beats by more than a threshold are the first so many, and as numbers rise they only become more: two
/// pointers walk through once. Where the function rises evenly, the sum over those between the thresholds is that of their numbers, the
/// difference of two running totals. The pointers ask what the definition asks, so every step falls on the same side in both.
/// </remarks>
internal static class PreferenceSums
{
    public static void Of(double[] numbers, PreferenceFunction function, double[] sums)
    {
        if (function.Shape is PreferenceShape.Gaussian)
        {
            ByDefinition(numbers, function, sums);
            return;
        }

        var items = Enumerable.Range(0, numbers.Length).ToArray();
        var sorted = (double[])numbers.Clone();
        Array.Sort(sorted, items);
        var totals = Totals(sorted);
        var (beaten, far) = (0, 0);
        for (var place = 0; place < sorted.Length; place++)
        {
            while (beaten < place && sorted[place] - sorted[beaten] > function.Indifference)
            {
                beaten++;
            }

            while (far < beaten && IsFull(sorted[place] - sorted[far], function))
            {
                far++;
            }

            var between = beaten - far;
            sums[items[place]] = function.Shape switch
            {
                PreferenceShape.Step => beaten,
                PreferenceShape.Level => far + (0.5 * between),
                _ => far + (between == 0 ? 0 : Risen(sorted, place, between, totals[beaten] - totals[far], function)),
            };
        }
    }

    private static bool IsFull(double advantage, PreferenceFunction function) =>
        function.Shape is PreferenceShape.Ramp ? advantage >= function.Preference : advantage > function.Preference;

    private static double Risen(double[] sorted, int place, int between, double total, PreferenceFunction function) =>
        ((between * (sorted[place] - sorted[0] - function.Indifference)) - total) / (function.Preference - function.Indifference);

    /// <summary>Running totals of how far each number is above the least, which loses no digits to a distant zero.</summary>
    private static double[] Totals(double[] sorted)
    {
        var totals = new double[sorted.Length + 1];
        for (var place = 0; place < sorted.Length; place++)
        {
            totals[place + 1] = totals[place] + (sorted[place] - sorted[0]);
        }

        return totals;
    }

    private static void ByDefinition(double[] numbers, PreferenceFunction function, double[] sums)
    {
        for (var one = 0; one < numbers.Length; one++)
        {
            var sum = 0.0;
            foreach (var number in numbers)
            {
                sum += function.Of(numbers[one] - number);
            }

            sums[one] = sum;
        }
    }
}
