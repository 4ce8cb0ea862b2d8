using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>Places each number between the worst of the column, 0, and the best, 1: (x − worst) ÷ (best − worst) ("min-max").</summary>
/// <remarks>
/// Weitendorf (1976), as given by Zavadskas &amp; Turskis, Technological and Economic Development of Economy 17(2) (2011). Neither unit nor
/// zero matters: interval data will do. In a constant column every number is the best, and gets 1. Set-relative, and sensitive to it: one
/// outlier crowds all the others together.
/// </remarks>
public sealed class MinMaxNormalization : IEndsNormalization
{
    /// <inheritdoc/>
    public void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized)
    {
        var (minimum, maximum) = Reductions.Ends(column);
        ((IEndsNormalization)this).MapOf(criterion, minimum, maximum).Map(column, normalized);
    }

    ColumnMap IEndsNormalization.MapOf(Criterion criterion, double minimum, double maximum)
    {
        var range = ColumnGuards.RefuseImmeasurable(maximum - minimum, criterion);
        return range == 0 ? ColumnMap.Ones
            : criterion.IsBenefit ? ColumnMap.Line(minimum, range)
            : ColumnMap.Line(maximum, -range);
    }

    /// <summary>As <c>min-max</c>.</summary>
    public override string ToString() => "min-max";
}
