using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda.Methods;

/// <summary>Ranks by the distance to the best point of declared bounds, or to a point that you expect (SPOTIS).</summary>
/// <remarks>
/// Dezert, Tchamova, Han &amp; Tacnet (2020). score = Σ wⱼ · |xⱼ − sⱼ| ÷ (upperⱼ − lowerⱼ), in [0, 1], less is better; sⱼ is the better
/// bound, or the expected solution point. Bounds are declared, not taken from the alternatives, so adding one never changes the score of
/// another. Bounds given here go before those that criteria declare (<see cref="Criterion.Within"/>). Every number must lie in its
/// bounds. A constant column adds the same to every score. With an expected solution point, going beyond it is as bad as staying behind
/// it, so a dominating alternative can rank below: use it only where more than expected is not wanted. O(m·n) time.
/// </remarks>
public sealed class Spotis : ScoringMethod
{
    private readonly Sequence<(double Lower, double Upper)>? _bounds;
    private readonly Sequence<double>? _expected;

    /// <summary>Towards the better ends of the ranges that criteria declare themselves (<see cref="Criterion.Within"/>).</summary>
    public Spotis()
    {
    }

    /// <summary>Towards the better bounds.</summary>
    /// <param name="bounds">The bounds of each criterion, in the order of the criteria; finite, the upper above the lower.</param>
    /// <exception cref="ArgumentException">There are none, or a pair is not in order.</exception>
    public Spotis(IEnumerable<(double Lower, double Upper)> bounds)
    {
        _bounds = Sequence.Of(Guard.Against.Null(bounds));
        Guard.Against.NullOrEmpty(_bounds, nameof(bounds));
        foreach (var (lower, upper) in _bounds)
        {
            if (Guard.Against.NotFinite(lower, nameof(bounds)) >= Guard.Against.NotFinite(upper, nameof(bounds)))
            {
                throw new ArgumentException(
                    $"The bounds {Text.Of(lower)} to {Text.Of(upper)} leave no room: the upper must be above the lower.", nameof(bounds));
            }
        }
    }

    /// <summary>Towards an expected solution point.</summary>
    /// <param name="bounds">The bounds of each criterion, in the order of the criteria; finite, the upper above the lower.</param>
    /// <param name="expectedSolutionPoint">The number wished for on each criterion, in its bounds.</param>
    /// <exception cref="ArgumentException">Counts differ, a pair is not in order or the point lies outside.</exception>
    public Spotis(IEnumerable<(double Lower, double Upper)> bounds, IEnumerable<double> expectedSolutionPoint)
        : this(bounds)
    {
        _expected = Sequence.Of(Guard.Against.Null(expectedSolutionPoint));
        if (_expected.Count != _bounds!.Count)
        {
            throw new ArgumentException(
                $"There are {Text.Of(_bounds.Count)} bounds, but the point has {Text.Of(_expected.Count)} numbers.",
                nameof(expectedSolutionPoint));
        }

        for (var criterion = 0; criterion < _bounds.Count; criterion++)
        {
            var (lower, upper) = _bounds[criterion];
            Guard.Against.OutsideOf(_expected[criterion], lower, upper, nameof(expectedSolutionPoint));
        }
    }

    /// <inheritdoc/>
    public override string Name => _expected is null ? "SPOTIS" : "SPOTIS (expected solution point)";

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override bool IsSetRelative => false;

    /// <inheritdoc/>
    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        if (_bounds is not null)
        {
            Requirement.OneForEachCriterion(matrix, _bounds.Count, "bounds", Name);
        }

        scores.Clear();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            var (lower, upper) = _bounds?[criterion] ?? Requirement.DeclaredRange(matrix.Criteria[criterion], Name);
            Requirement.Between(matrix, criterion, lower, upper, Name);
            var goal = _expected?[criterion] ?? (matrix.Criteria[criterion].IsBenefit ? upper : lower);
            var column = matrix.Column(criterion);
            var weight = matrix.Weights[criterion].Value;
            for (var alternative = 0; alternative < column.Length; alternative++)
            {
                scores[alternative] += weight * (Math.Abs(column[alternative] - goal) / (upper - lower));
            }
        }
    }
}
