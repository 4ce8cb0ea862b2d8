using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>What columns must be so that one may divide by them; errors name the criterion.</summary>
internal static class ColumnGuards
{
    public static void RefuseBelow(double least, ReadOnlySpan<double> column, Criterion criterion, string purpose)
    {
        var minimum = Reductions.Minimum(column);
        if (minimum < least)
        {
            throw new ArgumentException(
                $"'{criterion.Name}' goes down to {Text.Of(minimum)}; {purpose} needs numbers from {Text.Of(least)} on.", nameof(column));
        }
    }

    public static void RefuseNotPositive(ReadOnlySpan<double> column, Criterion criterion, string purpose)
    {
        var minimum = Reductions.Minimum(column);
        if (minimum <= 0)
        {
            throw new ArgumentException(
                $"'{criterion.Name}' goes down to {Text.Of(minimum)}; {purpose} needs positive numbers.", nameof(column));
        }
    }

    /// <summary>An intermediate that overflowed would turn a whole column into zeros without a word.</summary>
    public static double RefuseImmeasurable(double intermediate, Criterion criterion)
    {
        if (double.IsNaN(intermediate) || double.IsInfinity(intermediate))
        {
            throw new ArgumentException(
                $"The numbers of '{criterion.Name}' are too large or too small to calculate with. Measure in another unit.",
                nameof(criterion));
        }

        return intermediate;
    }
}
