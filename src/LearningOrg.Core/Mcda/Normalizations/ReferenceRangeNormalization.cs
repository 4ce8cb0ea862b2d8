using Ardalis.GuardClauses;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>Places each number on a declared range of its criterion: (x − worst) ÷ (best − worst) ("reference range").</summary>
/// <remarks>
/// Not set-relative: a number counts the same whatever else is on the list, so adding an alternative never reorders the others. Results lie
/// in [0, 1]. Neither unit nor zero matters: interval data will do. A number outside its range is refused rather than cut off, which would
/// let two different numbers count the same. The global scaling of Belton &amp; Stewart, Multiple Criteria Decision Analysis (2002), §5.2.
/// Immutable.
/// </remarks>
public sealed class ReferenceRangeNormalization : IEndsNormalization
{
    private readonly Dictionary<string, ReferenceRange> _ranges = new(StringComparer.Ordinal);

    /// <summary>With the ranges that criteria declare themselves (<see cref="Criterion.Within"/>).</summary>
    public ReferenceRangeNormalization()
    {
    }

    /// <summary>With ranges declared apart, which go before those of the criteria.</summary>
    /// <param name="ranges">One for each criterion that declares none itself; their order does not matter.</param>
    /// <exception cref="ArgumentException">There is none, or a criterion has two.</exception>
    public ReferenceRangeNormalization(params ReferenceRange[] ranges)
    {
        foreach (var range in Guard.Against.NullOrEmpty(ranges))
        {
            if (_ranges.ContainsKey(Guard.Against.Null(range, nameof(ranges)).Criterion))
            {
                throw new ArgumentException($"There are two ranges for '{range.Criterion}'. Declare one.", nameof(ranges));
            }

            _ranges.Add(range.Criterion, range);
        }
    }

    /// <inheritdoc/>
    public void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized)
    {
        var (minimum, maximum) = Reductions.Ends(column);
        ((IEndsNormalization)this).MapOf(Guard.Against.Null(criterion), minimum, maximum).Map(column, normalized);
    }

    ColumnMap IEndsNormalization.MapOf(Criterion criterion, double minimum, double maximum)
    {
        var range = _ranges.TryGetValue(criterion.Name, out var declared) ? declared : criterion.Range;
        if (range is null)
        {
            throw new ArgumentException(
                $"'{criterion.Name}' has no reference range. Declare it with {nameof(Criterion)}.{nameof(Criterion.Within)}.",
                nameof(criterion));
        }

        if (range.Best > range.Worst != criterion.IsBenefit)
        {
            throw new ArgumentException(
                $"The range of {range} contradicts the criterion, of which {(criterion.IsBenefit ? "more" : "less")} is better.",
                nameof(criterion));
        }

        var (lower, upper) = (Math.Min(range.Worst, range.Best), Math.Max(range.Worst, range.Best));
        if (minimum < lower || maximum > upper)
        {
            throw new ArgumentException(
                $"'{criterion.Name}' has the number {Text.Of(minimum < lower ? minimum : maximum)}, outside of its range, " +
                $"{Text.Of(range.Worst)} to {Text.Of(range.Best)}. Correct the number, or declare a wider range.",
                nameof(criterion));
        }

        return ColumnMap.Line(range.Worst, range.Best - range.Worst);
    }

    /// <summary>As <c>reference range</c>.</summary>
    public override string ToString() => "reference range";
}
