using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>Divides by the best of the column: x ÷ max for a benefit, min ÷ x for a cost (linear, "max").</summary>
/// <remarks>The best becomes 1. Ratio data: numbers must be positive, except that benefits may be 0 as long as one is not.</remarks>
public sealed class MaxNormalization : IEndsNormalization
{
    internal static MaxNormalization Shared { get; } = new();

    /// <inheritdoc/>
    public void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized)
    {
        var (minimum, maximum) = Reductions.Ends(column);
        ((IEndsNormalization)this).MapOf(criterion, minimum, maximum).Map(column, normalized);
    }

    ColumnMap IEndsNormalization.MapOf(Criterion criterion, double minimum, double maximum)
    {
        if (criterion.IsBenefit ? minimum < 0 || maximum <= 0 : minimum <= 0)
        {
            throw new ArgumentException(
                $"'{criterion.Name}' goes from {Text.Of(minimum)} to {Text.Of(maximum)}; dividing by its best number needs " +
                (criterion.IsBenefit ? "numbers from 0 on, not all 0." : "positive numbers."),
                nameof(criterion));
        }

        return criterion.IsBenefit ? ColumnMap.Line(0, maximum) : ColumnMap.Inverse(minimum);
    }

    /// <summary>As <c>max</c>.</summary>
    public override string ToString() => "max";
}
