using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>Any scoring method, run anew for every sample.</summary>
internal sealed class MethodScorer : SampleScorer
{
    private readonly ScoringMethod _method;
    private DecisionMatrix _drawn;

    public MethodScorer(DecisionMatrix matrix, ScoringMethod method, UncertainScores uncertain)
        : base(matrix, uncertain)
    {
        _method = method;
        _drawn = matrix;
    }

    private MethodScorer(MethodScorer other)
        : base(other)
    {
        _method = other._method;
        _drawn = other.Matrix;
    }

    public override SampleScorer Clone() => new MethodScorer(this);

    public override void Begin(long seed, long sample)
    {
        if (IsCertain)
        {
            return;
        }

        var count = Matrix.AlternativeCount;
        var numbers = new double[count * Matrix.CriterionCount];
        for (var criterion = 0; criterion < Matrix.CriterionCount; criterion++)
        {
            var column = numbers.AsSpan(criterion * count, count);
            Matrix.Column(criterion).CopyTo(column);
            Draw(seed, sample, criterion, column);
        }

        _drawn = Matrix.WithNumbers(numbers);
    }

    public override void Score(ReadOnlySpan<double> weights, Span<double> scores)
    {
        var weighted = _drawn.WithWeights(Weights.Normalized(weights.ToArray()));
        _method.ScoreInto(weighted, scores);
        Ranking.RefuseNonsense(weighted, _method.Name, scores);
        for (var alternative = 0; alternative < scores.Length; alternative++)
        {
            // Twelve digits decide, as in a ranking. A key has fewer bits than a number holds.
            var key = (double)SignificantDigits.Key(scores[alternative]);
            scores[alternative] = _method.HigherIsBetter ? key : -key;
        }
    }
}
