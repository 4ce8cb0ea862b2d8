using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>Divides by the sum of the column: x ÷ Σx for a benefit, (1 ÷ x) ÷ Σ(1 ÷ x) for a cost ("sum").</summary>
/// <remarks>
/// As given by Jahan &amp; Edwards, Materials &amp; Design 65 (2015) 335–342. Results lie in [0, 1] and sum to 1; a constant column gives
/// equal shares. Ratio data: numbers must be positive, except that benefits may be 0 as long as one is not. Set-relative.
/// </remarks>
public sealed class SumNormalization : INormalization
{
    /// <inheritdoc/>
    public void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized)
    {
        // Dividing by the best first, which checks the column too, keeps the sum finite.
        new MaxNormalization().Normalize(column, criterion, normalized);
        var sum = Reductions.Sum(normalized);
        for (var index = 0; index < column.Length; index++)
        {
            normalized[index] /= sum;
        }
    }

    /// <summary>As <c>sum</c>.</summary>
    public override string ToString() => "sum";
}
