using System.Collections;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda;

/// <summary>The alternatives of a decision in order, best first.</summary>
/// <remarks>Scores that agree in twelve significant digits share a rank (1, 2, 2, 4); tied alternatives are listed by name.
/// Immutable.</remarks>
public sealed class Ranking : IReadOnlyList<RankedAlternative>
{
    private readonly double[] _scores;
    private readonly int[] _ranks;
    private readonly RankOrder _order;

    internal Ranking(DecisionMatrix matrix, string method, double[] scores, bool higherIsBetter)
    {
        Matrix = matrix;
        Method = method;
        HigherIsBetter = higherIsBetter;
        _scores = scores;
        RefuseNonsense(matrix, method, scores);
        _order = higherIsBetter ? RankOrder.Descending(scores, matrix.Alternatives) : RankOrder.Ascending(scores, matrix.Alternatives);
        _ranks = new int[scores.Length];
        for (var position = 0; position < _order.Count; position++)
        {
            _ranks[_order.ItemAt(position)] = _order.RankAt(position);
        }
    }

    /// <summary>The decision.</summary>
    public DecisionMatrix Matrix { get; }

    /// <summary>The method and its options.</summary>
    public string Method { get; }

    /// <summary>Whether a higher score is better.</summary>
    public bool HigherIsBetter { get; }

    /// <summary>The scores, in the order of the matrix.</summary>
    public IReadOnlyList<double> Scores => Sequence.Wrap(_scores);

    /// <summary>The ranks, in the order of the matrix.</summary>
    public IReadOnlyList<int> Ranks => Sequence.Wrap(_ranks);

    /// <summary>How many alternatives there are.</summary>
    public int Count => _order.Count;

    /// <summary>The alternative at a place of the listing.</summary>
    /// <param name="index">From 0, the best.</param>
    public RankedAlternative this[int index]
    {
        get
        {
            var alternative = _order.ItemAt(index);
            return new(_order.RankAt(index), Matrix.Alternatives[alternative], alternative, _scores[alternative], _order.IsTiedAt(index));
        }
    }

    /// <inheritdoc/>
    public IEnumerator<RankedAlternative> GetEnumerator()
    {
        for (var position = 0; position < Count; position++)
        {
            yield return this[position];
        }
    }

    /// <summary>As <c>6 alternatives on 4 criteria, ranked by TOPSIS</c>.</summary>
    public override string ToString() => $"{Matrix}, ranked by {Method}";

    internal static void RefuseNonsense(DecisionMatrix matrix, string method, ReadOnlySpan<double> scores)
    {
        if (Reductions.AreFinite(scores))
        {
            return;
        }

        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            if (double.IsNaN(scores[alternative]) || double.IsInfinity(scores[alternative]))
            {
                throw new ArgumentException(
                    $"{method} gives '{matrix.Alternatives[alternative]}' no finite score: " +
                    $"numbers are too large or too small to calculate with, most of all those on '{FarthestFromOne(matrix).Name}'. " +
                    "Measure in another unit.",
                    nameof(matrix));
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Criterion FarthestFromOne(DecisionMatrix matrix)
    {
        var (farthest, distance) = (0, 0.0);
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            foreach (var number in matrix.Column(criterion))
            {
                var size = Math.Abs(number);
                var times = size is 0 or >= 1 ? size : 1 / size;
                if (times > distance)
                {
                    (farthest, distance) = (criterion, times);
                }
            }
        }

        return matrix.Criteria[farthest];
    }
}
