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
        var stretches = new Stretches(sorted, function.Preference - function.Indifference);
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
                _ => far + Risen(sorted, place, far, beaten, stretches, function),
            };
        }
    }

    private static bool IsFull(double advantage, PreferenceFunction function) =>
        function.Shape is PreferenceShape.Ramp ? advantage >= function.Preference : advantage > function.Preference;

    /// <summary>The sum of the evenly rising preferences for one number over those from one place up to, not with, another.</summary>
    private static double Risen(double[] sorted, int place, int far, int beaten, Stretches stretches, PreferenceFunction function)
    {
        var risen = 0.0;
        for (var last = beaten - 1; last >= far;)
        {
            var start = stretches.Starts[last];
            var first = Math.Max(start, far);
            var total = stretches.Totals[last] - (first == start ? 0 : stretches.Totals[first - 1]);
            risen += ((last - first + 1) * (sorted[place] - sorted[start] - function.Indifference)) - total;
            last = first - 1;
        }

        return risen / (function.Preference - function.Indifference);
    }

    /// <summary>
    /// The running totals begin anew on every stretch as long as the rise: at most three lie under it, and small thresholds lose no digits
    /// to a wide range.
    /// </summary>
    private sealed class Stretches
    {
        public Stretches(double[] sorted, double length)
        {
            Starts = new int[sorted.Length];
            Totals = new double[sorted.Length];
            for (int place = 1, start = 0; place < sorted.Length; place++)
            {
                start = sorted[place] - sorted[start] > length ? place : start;
                Starts[place] = start;
                Totals[place] = (place == start ? 0 : Totals[place - 1]) + (sorted[place] - sorted[start]);
            }
        }

        /// <summary>For each place, where its stretch starts.</summary>
        public int[] Starts { get; }

        /// <summary>For each place, how far the numbers of its stretch up to it lie above the first of them, added up.</summary>
        public double[] Totals { get; }
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
