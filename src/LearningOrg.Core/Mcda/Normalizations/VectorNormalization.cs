using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>Divides by the length of the column: x ÷ √Σx² for a benefit, 1 − x ÷ √Σx² for a cost ("vector").</summary>
/// <remarks>
/// Hwang &amp; Yoon, Multiple Attribute Decision Making (1981); the form for costs is that of Jahan &amp; Edwards, Materials &amp; Design
/// 65 (2015) 335–342. Results lie in [0, 1] where no number is negative. The best gets the most, but how much depends on all the others. A
/// column of zeros has no length: each x ÷ √Σx² counts as 0. Set-relative. The unit does not matter, the zero does: ratio data.
/// </remarks>
public sealed class VectorNormalization : INormalization
{
    /// <inheritdoc/>
    public void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized)
    {
        var largest = Math.Max(Math.Abs(Reductions.Minimum(column)), Math.Abs(Reductions.Maximum(column)));

        // The largest is divided out first, so that no square overflows or vanishes.
        for (var index = 0; index < column.Length; index++)
        {
            normalized[index] = largest == 0 ? 0 : column[index] / largest;
        }

        var length = Math.Sqrt(Reductions.SumOfSquares(normalized));
        for (var index = 0; index < column.Length; index++)
        {
            var share = largest == 0 ? 0 : normalized[index] / length;
            normalized[index] = criterion.IsBenefit ? share : 1 - share;
        }
    }

    /// <summary>As <c>vector</c>.</summary>
    public override string ToString() => "vector";
}
