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
        : base(matrix, uncertain)
    {
        _method = method;
        _drawn = new double[matrix.AlternativeCount];
        _normalized = method.Normalized(matrix);
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
}
