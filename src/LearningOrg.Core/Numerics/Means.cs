namespace LearningOrg.Core.Numerics;

/// <summary>The mean of numbers, always between the least and the greatest of them.</summary>
internal static class Means
{
    /// <param name="numbers">At least one; finite.</param>
    public static double Of(ReadOnlySpan<double> numbers)
    {
        var (minimum, maximum) = Reductions.Ends(numbers);
        var mean = Reductions.Sum(numbers) / numbers.Length;
        if (double.IsNaN(mean) || double.IsInfinity(mean))
        {
            // The sum is too large for a number; the mean is not.
            mean = 0;
            foreach (var number in numbers)
            {
                mean += number / numbers.Length;
            }
        }

        // Rounding may leave the range by a last bit: the mean of equal numbers is that number.
        return Math.Min(Math.Max(mean, minimum), maximum);
    }
}
