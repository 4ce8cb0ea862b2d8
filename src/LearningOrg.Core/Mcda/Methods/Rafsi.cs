using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by where the numbers lie between declared anti-ideal and ideal points (RAFSI).</summary>
/// <remarks>
/// Žižović, Pamučar, Albijanić, Chatterjee &amp; Pribićević, Mathematics 8(6) (2020) 1015. Each number is mapped from its declared points
/// to f in [1, k], the smaller point to 1, then to f ÷ (1 + k) for a benefit and k ÷ ((1 + k) f) for a cost (the paper's f ÷ 2A and H ÷
/// 2f); score = Σ wⱼ times that, in [1 ÷ (1 + k), k ÷ (1 + k)], more is better. Points are declared, not taken from the alternatives, so
/// adding one never changes the score of another: the method was made against rank reversal. Every number must lie between its points. A
/// constant column adds the same to every score. On costs the map is bent, so that the same step gains more close to the ideal. O(m·n)
/// time.
/// </remarks>
public sealed class Rafsi : ScoringMethod, IAdditiveMethod, IDeclaredRange
{
    private readonly Sequence<double> _ideal;
    private readonly Sequence<double> _antiIdeal;
    private readonly double _ratio;
    private string? _name;

    /// <summary>With declared points.</summary>
    /// <param name="ideal">The ideal number on each criterion, in their order; finite.</param>
    /// <param name="antiIdeal">The anti-ideal number on each criterion: below the ideal for a benefit, above it for a cost.</param>
    /// <param name="ratio">How many times better than the anti-ideal the ideal is, k; above 1, in the paper 6.</param>
    /// <exception cref="ArgumentException">
    /// There are no points, counts differ, two are the same or too far apart to subtract, or the ratio is not above 1.
    /// </exception>
    public Rafsi(IEnumerable<double> ideal, IEnumerable<double> antiIdeal, double ratio = 6)
    {
        _ideal = Sequence.Of(Guard.Against.Null(ideal));
        _antiIdeal = Sequence.Of(Guard.Against.Null(antiIdeal));
        _ratio = Guard.Against.NotFinite(ratio) > 1
            ? ratio
            : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, $"{nameof(ratio)} must be above 1.");
        Guard.Against.NullOrEmpty(_ideal, nameof(ideal));
        if (_antiIdeal.Count != _ideal.Count)
        {
            throw new ArgumentException(
                $"There are {Text.Of(_ideal.Count)} ideal, but {Text.Of(_antiIdeal.Count)} anti-ideal numbers.", nameof(antiIdeal));
        }

        for (var criterion = 0; criterion < _ideal.Count; criterion++)
        {
            var best = Guard.Against.NotFinite(_ideal[criterion], nameof(ideal));
            if (best == Guard.Against.NotFinite(_antiIdeal[criterion], nameof(antiIdeal)))
            {
                throw new ArgumentException($"The ideal and the anti-ideal {Text.Of(best)} are the same number.", nameof(antiIdeal));
            }

            if (double.IsInfinity(best - _antiIdeal[criterion]))
            {
                throw new ArgumentException(
                    $"The ideal {Text.Of(best)} and the anti-ideal {Text.Of(_antiIdeal[criterion])} lie too far apart to subtract. " +
                    "Measure in another unit.",
                    nameof(antiIdeal));
            }
        }
    }

    /// <inheritdoc/>
    public override string Name => _name ??= $"RAFSI (ratio {Text.Of(_ratio)})";

    /// <inheritdoc/>
    public override bool IsSetRelative => false;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        Requirement.OneForEachCriterion(matrix, _ideal.Count, "ideal and anti-ideal numbers", Name);
        this.AddUp(matrix, scores);
    }

    void IAdditiveMethod.AddContribution(DecisionMatrix matrix, int criterion, Span<double> scores)
    {
        var isBenefit = matrix.Criteria[criterion].IsBenefit;
        var (lower, upper) = isBenefit ? (_antiIdeal[criterion], _ideal[criterion]) : (_ideal[criterion], _antiIdeal[criterion]);
        if (lower > upper)
        {
            var side = isBenefit ? "above" : "below";
            var need = $"its ideal must be {side} its anti-ideal {Text.Of(_antiIdeal[criterion])}";
            throw Requirement.Unfit(matrix, criterion, Name, need);
        }

        Requirement.Between(matrix, criterion, lower, upper, Name);
        var column = matrix.Column(criterion);
        var weight = matrix.Weights[criterion].Value / (1 + _ratio);
        for (var alternative = 0; alternative < column.Length; alternative++)
        {
            var mapped = 1 + ((_ratio - 1) * ((column[alternative] - lower) / (upper - lower)));
            scores[alternative] += weight * (isBenefit ? mapped : _ratio / mapped);
        }
    }

    double[]? IDeclaredRange.StopsOf(DecisionMatrix matrix, int criterion) => [_antiIdeal[criterion], _ideal[criterion]];
}
