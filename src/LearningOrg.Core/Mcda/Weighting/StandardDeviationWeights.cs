using Ardalis.GuardClauses;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>Weighs a criterion by the standard deviation of its normalized numbers.</summary>
/// <remarks>
/// Diakoulaki, Mavrotas &amp; Papayannakis, Computers &amp; Operations Research 22 (1995) 763–770. Normalized, because the deviation of raw
/// numbers would depend on their unit; by <see cref="MinMaxNormalization"/> unless another is chosen. Whether one divides by m or by m − 1
/// (ddof 0 or 1) does not show: all columns are equally long, and the weights are shares. A constant column gets weight 0. Set-relative.
/// </remarks>
public sealed class StandardDeviationWeights : WeightingMethod
{
    private readonly INormalization _normalization;

    /// <summary>Of numbers placed between the worst and the best of their column.</summary>
    public StandardDeviationWeights()
        : this(new MinMaxNormalization())
    {
    }

    /// <summary>Of numbers normalized as you choose.</summary>
    /// <param name="normalization">How columns are made comparable.</param>
    public StandardDeviationWeights(INormalization normalization) => _normalization = Guard.Against.Null(normalization);

    /// <inheritdoc/>
    public override string Name => $"standard deviation weights ({_normalization})";

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> importances)
    {
        using var normalized = Scratch.Zeroed(matrix.AlternativeCount);
        for (var criterion = 0; criterion < importances.Length; criterion++)
        {
            _normalization.Normalize(matrix.Column(criterion), matrix.Criteria[criterion], normalized.Span);
            importances[criterion] = IsConstant(normalized.Span) ? 0 : Moments.Center(normalized.Span);
        }
    }
}
