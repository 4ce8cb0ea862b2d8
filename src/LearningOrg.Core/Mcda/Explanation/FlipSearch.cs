using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>Looks for changes of one number that turn the order of two alternatives.</summary>
/// <remarks>
/// A number goes to each end of its criterion's range; where the order is then turned, halving finds where it turns. Of sums that no other
/// alternative changes, the lead falls all the way, so there is one such place and halving finds it to the last bit.
/// </remarks>
internal sealed class FlipSearch
{
    private const int Halvings = 40;
    private const int HalvingsToTheLastBit = 100;

    private readonly Pair _pair;
    private readonly bool _isExact;
    private readonly DecisionMatrix _matrix;
    private readonly int _above;
    private readonly int _below;
    private readonly double[] _scores;

    public FlipSearch(Pair pair)
    {
        _pair = pair;
        _isExact = pair.Method is IAdditiveMethod && !pair.Method.IsSetRelative;

        // Where the others do not matter, they need not be scored again and again.
        (_matrix, _above, _below) = pair.Method.IsSetRelative
            ? (pair.Matrix, pair.Above, pair.Below)
            : (Alone(pair), 0, 1);
        _scores = new double[_matrix.AlternativeCount];
    }

    /// <summary>The nearest turn for each of the two alternatives on each criterion, where there is one.</summary>
    public IEnumerable<Flip> All() =>
        from criterion in Enumerable.Range(0, _matrix.CriterionCount)
        from row in new[] { _above, _below }
        from flip in Turns(row, criterion).OrderBy(flip => flip.ShareOfRange).Take(1)
        select flip;

    private static DecisionMatrix Alone(Pair pair) => DecisionMatrix.FromRows(
        [pair.NameOf(pair.Above), pair.NameOf(pair.Below)],
        pair.Matrix.Criteria,
        pair.Matrix.Weights,
        [RowOf(pair.Matrix, pair.Above), RowOf(pair.Matrix, pair.Below)]);

    private static double[] RowOf(DecisionMatrix matrix, int alternative) =>
        [.. Enumerable.Range(0, matrix.CriterionCount).Select(criterion => matrix[alternative, criterion])];

    private IEnumerable<Flip> Turns(int row, int criterion)
    {
        var stops = (_pair.Method as IDeclaredRange)?.StopsOf(_pair.Matrix, criterion)
            ?? [_pair.Matrix.Minimum(criterion), _pair.Matrix.Maximum(criterion)];
        var from = _matrix[row, criterion];
        foreach (var stop in stops.Where(stop => stop != from && IsTurned(row, criterion, stop, toTheLastBit: false)))
        {
            var to = TurnBetween(row, criterion, from, stop);
            yield return new(
                _pair.NameOf(_pair.Above),
                _pair.NameOf(_pair.Below),
                _matrix.Alternatives[row],
                _matrix.Criteria[criterion],
                from,
                to,
                Math.Abs(to - from) / (stops.Max() - stops.Min()),
                _isExact);
        }
    }

    private double TurnBetween(int row, int criterion, double kept, double turned)
    {
        for (var halving = 0; halving < (_isExact ? HalvingsToTheLastBit : Halvings); halving++)
        {
            var middle = kept + ((turned - kept) / 2);
            if (middle == kept || middle == turned)
            {
                break;
            }

            (kept, turned) = IsTurned(row, criterion, middle, _isExact) ? (kept, middle) : (middle, turned);
        }

        return turned;
    }

    /// <summary>Whether a number would turn the order: in twelve digits, as ranks do, or to the last bit; one that is refused does
    /// not.</summary>
    private bool IsTurned(int row, int criterion, double number, bool toTheLastBit)
    {
        var numbers = RowOf(_matrix, row);
        numbers[criterion] = number;
        try
        {
            _pair.Method.ScoreInto(_matrix.WithRow(row, numbers), _scores);
        }
        catch (ArgumentException)
        {
            return false;
        }

        var (ahead, behind) = _pair.Method.HigherIsBetter
            ? (_scores[_below], _scores[_above])
            : (_scores[_above], _scores[_below]);
        return !double.IsInfinity(ahead - behind) && !double.IsNaN(ahead - behind)
            && (toTheLastBit ? ahead > behind : SignificantDigits.Key(ahead) > SignificantDigits.Key(behind));
    }
}
