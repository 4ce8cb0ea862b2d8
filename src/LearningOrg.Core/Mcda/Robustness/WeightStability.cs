using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>How far the weight of one criterion can go before a weighted sum ranks differently.</summary>
/// <remarks>
/// After Mareschal, Weight Stability Intervals in Multicriteria Decision Aid, European Journal of Operational Research 33(1) (1988). The
/// other weights keep their proportions (where they are all 0 they rise alike), so every score is a straight line over the weight, and
/// where two lines cross is calculated, not searched for. Alternatives that tie now may part: only who is ahead must stay ahead. Immutable.
/// </remarks>
public sealed class WeightStability
{
    private readonly ScoreLines _lines;

    private WeightStability(DecisionMatrix matrix, int criterion, ScoreLines lines)
    {
        _lines = lines;
        Criterion = matrix.Criteria[criterion];
        Weight = matrix.Weights[criterion];
        FullOrder = lines.KeepOrder();
        Winner = Top(1);
    }

    /// <summary>The criterion whose weight varies.</summary>
    public Criterion Criterion { get; }

    /// <summary>The weight it has.</summary>
    public Weight Weight { get; }

    /// <summary>Where nobody overtakes anybody.</summary>
    public WeightInterval FullOrder { get; }

    /// <summary>Where the first stays first.</summary>
    public WeightInterval Winner { get; }

    /// <summary>Calculates the intervals of a criterion.</summary>
    /// <param name="matrix">The decision, with its weights.</param>
    /// <param name="method">The weighted sum.</param>
    /// <param name="criterion">Whose weight varies, from 0.</param>
    /// <exception cref="ArgumentException">The method cannot work with a criterion; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such criterion.</exception>
    [MustUse]
    public static WeightStability Of(DecisionMatrix matrix, WeightedSum method, int criterion)
    {
        Guard.Against.Null(matrix);
        Guard.Against.Null(method);
        Guard.Against.OutsideOf(criterion, 0, matrix.CriterionCount - 1);
        return new(matrix, criterion, new ScoreLines(matrix, method.Normalized(matrix), criterion));
    }

    /// <summary>Where the best so many stay the best, in whatever order.</summary>
    /// <remarks>Where others tie with the last of them, those count as among the best.</remarks>
    /// <param name="count">How many; from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    [MustUse]
    public WeightInterval Top([InclusiveRange(1, int.MaxValue)] int count)
    {
        Guard.Against.OutsideOf(count, 1, int.MaxValue);
        return _lines.KeepTop(count);
    }

    /// <summary>Every weight at which two alternatives swap, rising. O(n² log n) time for n alternatives.</summary>
    [MustUse]
    public IReadOnlyList<WeightBreakpoint> Breakpoints() => Sequence.Of(_lines.Breakpoints());

    /// <summary>For two neighbors in the ranking each, the least change of all weights at which they swap; the nearest first.</summary>
    /// <remarks>
    /// Nearest in the sense of the root of the sum of squared differences, among weights that are 0 or more and sum to one. Neighbors that
    /// tie already are left out, and so are those that no weights can swap, because the one ahead is nowhere worse.
    /// </remarks>
    /// <param name="matrix">The decision, with its weights.</param>
    /// <param name="method">The weighted sum.</param>
    /// <exception cref="ArgumentException">The method cannot work with a criterion; the message names it.</exception>
    [MustUse]
    public static IReadOnlyList<WeightSwap> Swaps(DecisionMatrix matrix, WeightedSum method)
    {
        var ranking = Guard.Against.Null(method).Rank(Guard.Against.Null(matrix));
        var normalized = method.Normalized(matrix);
        var weights = matrix.Weights.Select(weight => weight.Value).ToArray();
        return Sequence.Of(ranking
            .Skip(1)
            .Zip(ranking, (lower, higher) => (higher, lower))
            .Where(pair => pair.higher.Rank < pair.lower.Rank)
            .Select(pair =>
            {
                var lead = Array.ConvertAll(normalized, column => ScoreLines.Lead(column[pair.higher.Index], column[pair.lower.Index]));
                return NearestTie.Of(weights, lead) is { } tie
                    ? new WeightSwap(pair.higher.Name, pair.lower.Name, Weights.Normalized(tie), NearestTie.Distance(weights, tie))
                    : null;
            })
            .OfType<WeightSwap>()
            .OrderBy(swap => swap.Distance));
    }

    /// <summary>As <c>Effort at 0.3: the order holds from 0.1 to 0.36, the winner from 0 to 0.5</c>.</summary>
    public override string ToString() =>
        $"{Criterion.Name} at {Text.Of(Weight.Value)}: the order holds from {FullOrder}, the winner from {Winner}";
}
