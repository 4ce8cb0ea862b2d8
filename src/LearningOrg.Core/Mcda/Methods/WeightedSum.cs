using Ardalis.GuardClauses;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by the weighted sum of normalized numbers (simple additive weighting, SAW).</summary>
/// <remarks>
/// Fishburn (1967); MacCrimmon (1968). score = Σ wⱼ · normalized xⱼ; its range is that of the normalization. Set-relative unless the
/// normalization is <see cref="ReferenceRangeNormalization"/>: with <see cref="MaxNormalization"/>, the default, the best of a column
/// counts 1, so adding an alternative can reorder the others. Criteria make up for one another without limit. O(m·n) time.
/// </remarks>
public sealed class WeightedSum : ScoringMethod, IAdditiveMethod, IDeclaredRange
{
    private readonly INormalization _normalization;
    private string? _name;

    /// <summary>With the normalization by the best number of each column.</summary>
    public WeightedSum()
        : this(new MaxNormalization())
    {
    }

    /// <summary>With a normalization of your choice.</summary>
    /// <param name="normalization">How columns are made comparable.</param>
    public WeightedSum(INormalization normalization) => _normalization = Guard.Against.Null(normalization);

    /// <inheritdoc/>
    public override string Name => _name ??= $"weighted sum ({_normalization})";

    /// <inheritdoc/>
    public override bool IsSetRelative => _normalization is not ReferenceRangeNormalization;

    internal INormalization Normalization => _normalization;

    /// <summary>The columns, normalized but not weighted.</summary>
    internal double[][] Normalized(DecisionMatrix matrix)
    {
        RefuseOrdinal(matrix);
        var columns = new double[matrix.CriterionCount][];
        for (var criterion = 0; criterion < columns.Length; criterion++)
        {
            columns[criterion] = new double[matrix.AlternativeCount];
            _normalization.Normalize(matrix.Column(criterion), matrix.Criteria[criterion], columns[criterion]);
        }

        return columns;
    }

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        if (_normalization is IEndsNormalization byEnds)
        {
            AddMapped(matrix, byEnds, scores);
        }
        else
        {
            this.AddUp(matrix, scores);
        }
    }

    void IAdditiveMethod.AddContribution(DecisionMatrix matrix, int criterion, Span<double> scores)
    {
        if (_normalization is IEndsNormalization byEnds)
        {
            MapOf(matrix, criterion, byEnds).AddTo(scores, matrix.Column(criterion), matrix.Weights[criterion].Value);
            return;
        }

        using var normalized = Scratch.Zeroed(matrix.AlternativeCount);
        _normalization.Normalize(matrix.Column(criterion), matrix.Criteria[criterion], normalized.Span);
        Lanes.AddScaled(normalized.Span, matrix.Weights[criterion].Value, scores);
    }

    double[]? IDeclaredRange.StopsOf(DecisionMatrix matrix, int criterion)
    {
        var range = (_normalization as ReferenceRangeNormalization)?.RangeOf(matrix.Criteria[criterion]);
        return range is null ? null : [range.Worst, range.Best];
    }

    private static ColumnMap MapOf(DecisionMatrix matrix, int criterion, IEndsNormalization normalization) =>
        normalization.MapOf(matrix.Criteria[criterion], matrix.Minimum(criterion), matrix.Maximum(criterion));

    /// <summary>The same contributions, block by block, so that the scores stay in the nearest cache.</summary>
    private static void AddMapped(DecisionMatrix matrix, IEndsNormalization normalization, Span<double> scores)
    {
        scores.Clear();
        using var maps = new Scratch<ColumnMap>(matrix.CriterionCount);
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            maps.Span[criterion] = MapOf(matrix, criterion, normalization);
        }

        foreach (var block in Blocks.Of(scores.Length))
        {
            for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
            {
                maps.Span[criterion].AddTo(block.Of(scores), block.Of(matrix.Column(criterion)), matrix.Weights[criterion].Value);
            }
        }
    }
}
