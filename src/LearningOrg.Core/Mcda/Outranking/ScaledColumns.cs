using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Outranking;

/// <summary>The columns of a decision in comparable units, turned so that more is better; a column of zeros stays one.</summary>
internal static class ScaledColumns
{
    public static double[][] Of(DecisionMatrix matrix, ElectreScaling scaling)
    {
        var largest = Enumerable.Range(0, matrix.CriterionCount).Select(criterion => Largest(matrix.Column(criterion))).ToArray();
        var overall = Reductions.Maximum(largest);
        var columns = new double[matrix.CriterionCount][];
        for (var criterion = 0; criterion < columns.Length; criterion++)
        {
            // The largest is divided out first, so that no sum, square or range overflows.
            var unit = scaling is ElectreScaling.None ? overall : largest[criterion];
            columns[criterion] = Divided(matrix.Column(criterion), matrix.Criteria[criterion].IsBenefit ? unit : -unit);
            var measure = Measure(columns[criterion], scaling);
            columns[criterion] = Divided(columns[criterion], measure);
        }

        return columns;
    }

    private static double Measure(ReadOnlySpan<double> column, ElectreScaling scaling) => scaling switch
    {
        ElectreScaling.Sum => Sizes(column),
        ElectreScaling.Vector => Math.Sqrt(Reductions.SumOfSquares(column)),
        ElectreScaling.Range => Reductions.Maximum(column) - Reductions.Minimum(column),
        _ => 1,
    };

    private static double Sizes(ReadOnlySpan<double> column)
    {
        var sizes = column.ToArray();
        for (var index = 0; index < sizes.Length; index++)
        {
            sizes[index] = Math.Abs(sizes[index]);
        }

        return Reductions.Sum(sizes);
    }

    private static double Largest(ReadOnlySpan<double> column) =>
        Math.Max(Math.Abs(Reductions.Minimum(column)), Math.Abs(Reductions.Maximum(column)));

    private static double[] Divided(ReadOnlySpan<double> column, double by)
    {
        var divided = new double[column.Length];
        for (var index = 0; index < divided.Length; index++)
        {
            divided[index] = by == 0 ? 0 : column[index] / by;
        }

        return divided;
    }
}
