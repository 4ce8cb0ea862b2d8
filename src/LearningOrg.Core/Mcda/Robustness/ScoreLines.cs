using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>The scores of all alternatives as straight lines over the weight of one criterion.</summary>
internal sealed class ScoreLines
{
    private readonly IReadOnlyList<string> _names;
    private readonly double _weight;

    // The score at weight t is t · own + (1 − t) · rest.
    private readonly double[] _own;
    private readonly double[] _rest;
    private readonly int[] _order;
    private readonly long[] _keys;

    public ScoreLines(DecisionMatrix matrix, double[][] normalized, int criterion)
    {
        _names = matrix.Alternatives;
        _weight = matrix.Weights[criterion].Value;
        _own = normalized[criterion];
        _rest = new double[matrix.AlternativeCount];
        var others = 1 - _weight;
        for (var other = 0; other < matrix.CriterionCount; other++)
        {
            if (other != criterion)
            {
                Lanes.AddScaled(normalized[other], others > 0 ? matrix.Weights[other].Value / others : 1.0 / (matrix.CriterionCount - 1), _rest);
            }
        }

        _keys = [.. Enumerable.Range(0, matrix.AlternativeCount).Select(item => SignificantDigits.Key(At(item, _weight)))];
        _order = [.. Enumerable.Range(0, matrix.AlternativeCount).OrderByDescending(item => _keys[item])];
    }

    private static WeightInterval Whole => new(Weight.Of(0), Weight.Of(1));

    /// <summary>By how much one number is above another: not at all where they agree in twelve digits, so that noise makes no lines
    /// cross.</summary>
    public static double Lead(double one, double other) =>
        SignificantDigits.Key(one) == SignificantDigits.Key(other) ? 0 : one - other;

    /// <summary>The first to be overtaken are overtaken by those who come next.</summary>
    public WeightInterval KeepOrder()
    {
        var whole = Whole;
        for (int start = 0, end; start < _order.Length; start = end)
        {
            end = EndOfTie(start);
            var next = end < _order.Length ? EndOfTie(end) : end;
            for (var higher = start; higher < end; higher++)
            {
                for (var lower = end; lower < next; lower++)
                {
                    whole = Narrow(whole, _order[higher], _order[lower]);
                }
            }
        }

        return whole;
    }

    public WeightInterval KeepTop(int count)
    {
        var whole = Whole;
        if (count >= _order.Length)
        {
            return whole;
        }

        var end = count;
        while (end < _order.Length && _keys[_order[end]] == _keys[_order[count - 1]])
        {
            end++;
        }

        for (var inside = 0; inside < end; inside++)
        {
            for (var outside = end; outside < _order.Length; outside++)
            {
                whole = Narrow(whole, _order[inside], _order[outside]);
            }
        }

        return whole;
    }

    public IEnumerable<WeightBreakpoint> Breakpoints()
    {
        var points = new List<WeightBreakpoint>();
        for (var one = 0; one < _own.Length; one++)
        {
            for (var other = one + 1; other < _own.Length; other++)
            {
                var steeper = _own[one] - _rest[one] - (_own[other] - _rest[other]);
                if (Crossing(one, other) is { } weight)
                {
                    points.Add(steeper > 0 ? new(weight, _names[one], _names[other]) : new(weight, _names[other], _names[one]));
                }
            }
        }

        return points
            .OrderBy(point => point.Weight)
            .ThenBy(point => point.Riser, StringComparer.Ordinal)
            .ThenBy(point => point.Faller, StringComparer.Ordinal);
    }

    private WeightInterval Narrow(WeightInterval interval, int higher, int lower) => Crossing(higher, lower) is not { } weight ? interval
        : weight <= _weight ? interval with { Lower = Weight.Of(Math.Max(interval.Lower.Value, weight)) }
        : interval with { Upper = Weight.Of(Math.Min(interval.Upper.Value, weight)) };

    /// <summary>Where two lines cross, from 0 to 1; none where they do not, or are the same.</summary>
    private double? Crossing(int one, int other)
    {
        var (atOne, atZero) = (Lead(_own[one], _own[other]), Lead(_rest[one], _rest[other]));
        if ((atOne > 0 && atZero > 0) || (atOne < 0 && atZero < 0) || atOne == atZero)
        {
            return null;
        }

        return atZero / (atZero - atOne);
    }

    private double At(int item, double weight) => (weight * _own[item]) + ((1 - weight) * _rest[item]);

    private int EndOfTie(int start)
    {
        var end = start + 1;
        while (end < _order.Length && _keys[_order[end]] == _keys[_order[start]])
        {
            end++;
        }

        return end;
    }
}
