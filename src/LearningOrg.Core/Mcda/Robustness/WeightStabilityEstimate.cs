using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>How far the weight of one criterion can go before a method ranks differently, searched for and not calculated.</summary>
/// <remarks>
/// For methods whose scores are no straight lines over a weight. The weight goes outward by steps of 1 ÷ 256 until the ranking differs,
/// and that step is halved: a change that comes and goes within a step is missed, so the interval is an estimate. For the weighted sum
/// <see cref="WeightStability"/> is exact. Immutable.
/// </remarks>
/// <param name="Criterion">The criterion whose weight varies.</param>
/// <param name="Weight">The weight it has.</param>
/// <param name="FullOrder">Where nobody overtakes anybody.</param>
/// <param name="Winner">Where the first stays first.</param>
public sealed record WeightStabilityEstimate(Criterion Criterion, Weight Weight, WeightInterval FullOrder, WeightInterval Winner)
{
    private const int Steps = 256;
    private const double Precision = 1e-12;

    /// <summary>Searches for the intervals of a criterion.</summary>
    /// <param name="matrix">The decision, with its weights.</param>
    /// <param name="method">The method.</param>
    /// <param name="criterion">Whose weight varies, from 0.</param>
    /// <exception cref="ArgumentException">The method cannot work with a criterion; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such criterion.</exception>
    [MustUse]
    public static WeightStabilityEstimate Search(DecisionMatrix matrix, IRankingMethod method, int criterion)
    {
        Guard.Against.Null(method);
        Guard.Against.OutsideOf(criterion, 0, Guard.Against.Null(matrix).CriterionCount - 1);
        var now = method.Rank(matrix);
        var (all, first) = (now.Select(place => (place.Index, place.Rank)).ToArray(), now.Select(place => (place.Index, Math.Min(place.Rank, 2))).ToArray());
        var weight = matrix.Weights[criterion];

        bool Holds((int Index, int Rank)[] order, double at) => IsKept(order, method.Rank(matrix.WithWeights(Shifted(matrix.Weights, criterion, at))));
        WeightInterval Around((int Index, int Rank)[] order) => new(
            Weight.Of(Search(weight.Value, 0, at => Holds(order, at))), Weight.Of(Search(weight.Value, 1, at => Holds(order, at))));

        return new(matrix.Criteria[criterion], weight, Around(all), Around(first));
    }

    /// <summary>As <c>Effort at 0.3: the order holds from about 0.1 to 0.36, the winner from about 0 to 0.5</c>.</summary>
    public override string ToString() =>
        $"{Criterion.Name} at {Text.Of(Weight.Value)}: the order holds from about {FullOrder}, the winner from about {Winner}";

    /// <summary>The same weights with that of one criterion at a number and the others in proportion.</summary>
    internal static Weights Shifted(Weights weights, int criterion, double at)
    {
        var others = 1 - weights[criterion].Value;
        return Weights.Normalized([.. weights.Select((weight, index) => index == criterion ? at
            : others > 0 ? weight.Value * ((1 - at) / others)
            : (1 - at) / Math.Max(1, weights.Count - 1))]);
    }

    /// <summary>Whether nobody who is behind in an order, best first, is ahead in a ranking.</summary>
    private static bool IsKept((int Index, int Rank)[] order, Ranking ranking)
    {
        var (worstAhead, worstHere) = (0, 0);
        for (var place = 0; place < order.Length; place++)
        {
            var (index, rank) = order[place];
            if (place > 0 && rank != order[place - 1].Rank)
            {
                worstAhead = worstHere;
            }

            if (ranking.Ranks[index] < worstAhead)
            {
                return false;
            }

            worstHere = Math.Max(worstHere, ranking.Ranks[index]);
        }

        return true;
    }

    private static double Search(double from, double to, Func<double, bool> holds)
    {
        var kept = from;
        for (var step = 1; step <= Steps; step++)
        {
            var next = step == Steps ? to : from + ((to - from) * step / Steps);
            if (!holds(next))
            {
                return Halve(kept, next, holds);
            }

            kept = next;
        }

        return to;
    }

    private static double Halve(double kept, double lost, Func<double, bool> holds)
    {
        while (Math.Abs(lost - kept) > Precision)
        {
            var middle = (kept + lost) / 2;
            (kept, lost) = holds(middle) ? (middle, lost) : (kept, middle);
        }

        return kept;
    }
}
