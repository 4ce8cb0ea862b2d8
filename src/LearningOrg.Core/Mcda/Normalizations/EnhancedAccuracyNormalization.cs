using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>Takes from 1 the share in all that is lost against the best: 1 − |best − x| ÷ Σ|best − xᵢ| ("enhanced accuracy").</summary>
/// <remarks>
/// Zeng, Li &amp; Yang, VIKOR Method with Enhanced Accuracy for Multiple Criteria Decision Making in Healthcare Management, Journal of
/// Medical Systems 37(2) (2013); also in Jahan &amp; Edwards (2015). Results lie in [0, 1]; the best gets 1. Neither unit nor zero matters:
/// interval data will do. In a constant column nothing is lost, and every number gets 1. Set-relative.
/// </remarks>
public sealed class EnhancedAccuracyNormalization : INormalization
{
    /// <inheritdoc/>
    public void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized)
    {
        var minimum = Reductions.Minimum(column);
        var maximum = Reductions.Maximum(column);
        for (var index = 0; index < column.Length; index++)
        {
            normalized[index] = criterion.IsBenefit ? maximum - column[index] : column[index] - minimum;
        }

        var lost = ColumnGuards.RefuseImmeasurable(Reductions.Sum(normalized), criterion);
        for (var index = 0; index < column.Length; index++)
        {
            normalized[index] = lost == 0 ? 1 : 1 - (normalized[index] / lost);
        }
    }

    /// <summary>As <c>enhanced accuracy</c>.</summary>
    public override string ToString() => "enhanced accuracy";
}
