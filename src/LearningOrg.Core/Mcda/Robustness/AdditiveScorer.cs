using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>The weighted sum: columns are normalized once, or where numbers are uncertain once a sample.</summary>
internal sealed class AdditiveScorer : SampleScorer
{
    private readonly WeightedSum _method;
    private readonly double[][] _normalized;
    private readonly double[] _drawn;

    public AdditiveScorer(DecisionMatrix matrix, WeightedSum method, UncertainScores uncertain)
        : base(WithoutNoise(matrix), uncertain)
    {
        _method = method;
        _drawn = new double[matrix.AlternativeCount];
        _normalized = method.Normalized(Matrix);
    }

    private AdditiveScorer(AdditiveScorer other)
        : base(other)
    {
        _method = other._method;
        _drawn = new double[other._drawn.Length];
        _normalized = Array.ConvertAll(other._normalized, column => (double[])column.Clone());
    }

    public override SampleScorer Clone() => new AdditiveScorer(this);

    public override void Begin(long seed, long sample)
    {
        for (var criterion = 0; !IsCertain && criterion < _normalized.Length; criterion++)
        {
            Matrix.Column(criterion).CopyTo(_drawn);
            if (Draw(seed, sample, criterion, _drawn))
            {
                _method.Normalization.Normalize(_drawn, Matrix.Criteria[criterion], _normalized[criterion]);
            }
        }
    }

    public override void Score(ReadOnlySpan<double> weights, Span<double> scores)
    {
        scores.Clear();
        for (var criterion = 0; criterion < weights.Length; criterion++)
        {
            Lanes.AddScaled(_normalized[criterion], weights[criterion], scores);
        }
    }

    /// <summary>The decision in which numbers that agree in twelve digits are the same: who ties in a ranking must not be told apart by a last
    /// bit in every sample.</summary>
    private static DecisionMatrix WithoutNoise(DecisionMatrix matrix)
    {
        var count = matrix.AlternativeCount;
        var numbers = new double[count * matrix.CriterionCount];
        var known = new Dictionary<long, double>();
        for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
        {
            known.Clear();
            for (var row = 0; row < count; row++)
            {
                var number = matrix[row, criterion];
                if (known.TryGetValue(SignificantDigits.Key(number), out var same))
                {
                    number = same;
                }
                else
                {
                    known.Add(SignificantDigits.Key(number), number);
                }

                numbers[(criterion * count) + row] = number;
            }
        }

        return matrix.WithNumbers(numbers);
    }
}
