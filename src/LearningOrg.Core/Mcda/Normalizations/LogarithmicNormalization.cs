using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Normalizations;

/// <summary>
/// Takes the share of the logarithms: ln x ÷ ln Πx for a benefit, (1 − ln x ÷ ln Πx) ÷ (m − 1) for a cost of m alternatives
/// ("logarithmic").
/// </summary>
/// <remarks>
/// Zavadskas &amp; Turskis, A New Logarithmic Normalization Method in Games Theory, Informatica 19(2) (2008) 303–314. Results lie in [0, 1]
/// and sum to 1; a constant column gives equal shares, a column of ones too. Below 1 logarithms are negative and the best could come out
/// worst, so numbers must be 1 or more. Set-relative; the unit matters.
/// </remarks>
public sealed class LogarithmicNormalization : INormalization
{
    /// <inheritdoc/>
    public void Normalize(ReadOnlySpan<double> column, Criterion criterion, Span<double> normalized)
    {
        ColumnGuards.RefuseBelow(1, column, criterion, "logarithmic normalization");
        for (var index = 0; index < column.Length; index++)
        {
            normalized[index] = Math.Log(column[index]);
        }

        var sum = Reductions.Sum(normalized);
        for (var index = 0; index < column.Length; index++)
        {
            // Equal shares are what both formulas tend to where they have nothing to divide by: only ones, or a single alternative.
            var share = sum == 0 || column.Length == 1 ? 1.0 / column.Length : normalized[index] / sum;
            normalized[index] = criterion.IsBenefit || column.Length == 1 ? share : (1 - share) / (column.Length - 1);
        }
    }

    /// <summary>As <c>logarithmic</c>.</summary>
    public override string ToString() => "logarithmic";
}
