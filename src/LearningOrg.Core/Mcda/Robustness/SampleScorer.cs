using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>Scores the alternatives of one sample: its uncertain numbers are drawn, then weights may vary. More is better.</summary>
internal abstract class SampleScorer
{
    private readonly (int Row, Distribution Distribution)[][] _uncertain;

    protected SampleScorer(DecisionMatrix matrix, UncertainScores uncertain)
    {
        Matrix = matrix;
        _uncertain = uncertain.For(matrix);
        IsCertain = uncertain.Count == 0;
    }

    protected SampleScorer(SampleScorer other)
    {
        Matrix = other.Matrix;
        IsCertain = other.IsCertain;
        _uncertain = other._uncertain;
    }

    public bool IsCertain { get; }

    protected DecisionMatrix Matrix { get; }

    public static SampleScorer Of(DecisionMatrix matrix, ScoringMethod method, UncertainScores uncertain) => method is WeightedSum sum
        ? new AdditiveScorer(matrix, sum, uncertain)
        : new MethodScorer(matrix, method, uncertain);

    /// <summary>One that another thread may use.</summary>
    public abstract SampleScorer Clone();

    /// <summary>Draws the uncertain numbers of a sample.</summary>
    public abstract void Begin(long seed, long sample);

    /// <summary>Scores with weights that sum to one; only their order counts.</summary>
    public abstract void Score(ReadOnlySpan<double> weights, Span<double> scores);

    /// <summary>Draws the uncertain numbers of a column; each from a stream of its own.</summary>
    protected bool Draw(long seed, long sample, int criterion, Span<double> column)
    {
        foreach (var (row, distribution) in _uncertain[criterion])
        {
            var random = new RandomStream(seed, sample, RandomPurpose.Scores + (uint)((row * Matrix.CriterionCount) + criterion));
            column[row] = distribution.Draw(ref random);
        }

        return _uncertain[criterion].Length > 0;
    }
}
