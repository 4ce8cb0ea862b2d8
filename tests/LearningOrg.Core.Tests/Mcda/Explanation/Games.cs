using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Tests.Mcda.Explanation;

/// <summary>A score that follows from an alternative's own numbers alone: what a coalition of the criteria that are 1 is worth.</summary>
internal sealed class Game(Func<double[], double> worth) : ScoringMethod
{
    public override string Name => "game";

    public override bool IsSetRelative => false;

    protected override void Calculate(DecisionMatrix matrix, Span<double> scores)
    {
        for (var row = 0; row < scores.Length; row++)
        {
            var alternative = row;
            scores[row] = worth([.. Enumerable.Range(0, matrix.CriterionCount).Select(criterion => matrix[alternative, criterion])]);
        }
    }
}

/// <summary>A method of which nothing is known but its scores.</summary>
internal sealed class Opaque(ScoringMethod method) : ScoringMethod
{
    public override string Name => "opaque";

    public override bool HigherIsBetter => method.HigherIsBetter;

    public override bool IsSetRelative => method.IsSetRelative;

    protected override void Calculate(DecisionMatrix matrix, Span<double> scores) => method.ScoreInto(matrix, scores);
}
