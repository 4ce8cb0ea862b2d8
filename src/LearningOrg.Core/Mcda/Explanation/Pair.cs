using Ardalis.GuardClauses;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>Two alternatives of a scored decision, the one above first.</summary>
internal sealed class Pair
{
    private const int MostListed = 10;

    private Pair(DecisionMatrix matrix, ScoringMethod method, double[] scores, int above, int below)
    {
        (Matrix, Method, Scores, Above, Below) = (matrix, method, scores, above, below);
        IsTie = SignificantDigits.Key(scores[above]) == SignificantDigits.Key(scores[below]);
    }

    public DecisionMatrix Matrix { get; }

    public ScoringMethod Method { get; }

    public double[] Scores { get; }

    public int Above { get; }

    public int Below { get; }

    public bool IsTie { get; }

    /// <summary>Scores the decision and finds out who is above, as a ranking would.</summary>
    public static Pair Of(DecisionMatrix matrix, ScoringMethod method, string one, string other)
    {
        var scores = ScoresOf(matrix, method);
        var (left, right) = (RowOf(matrix, one, nameof(one)), RowOf(matrix, other, nameof(other)));
        if (left == right)
        {
            throw new ArgumentException($"'{one}' cannot be above or below itself. Name another alternative.", nameof(other));
        }

        var order = SignificantDigits.Key(scores[left]).CompareTo(SignificantDigits.Key(scores[right]));
        order = order != 0 ? (method.HigherIsBetter ? order : -order) : string.CompareOrdinal(other, one);
        return order > 0 ? new(matrix, method, scores, left, right) : new(matrix, method, scores, right, left);
    }

    public static double[] ScoresOf(DecisionMatrix matrix, ScoringMethod method)
    {
        var scores = new double[Guard.Against.Null(matrix).AlternativeCount];
        Guard.Against.Null(method).ScoreInto(matrix, scores);
        Ranking.RefuseNonsense(matrix, method.Name, scores);
        return scores;
    }

    public static int RowOf(DecisionMatrix matrix, string alternative, string argument)
    {
        Guard.Against.Null(alternative, argument);
        for (var row = 0; row < matrix.AlternativeCount; row++)
        {
            if (string.Equals(matrix.Alternatives[row], alternative, StringComparison.Ordinal))
            {
                return row;
            }
        }

        var more = matrix.AlternativeCount - MostListed;
        var listed = Text.List([.. matrix.Alternatives.Take(MostListed), .. more > 0 ? [$"{Text.Of(more)} more"] : Array.Empty<string>()]);
        throw new ArgumentException($"'{alternative}' is no alternative of the decision; there {Verb(matrix)} {listed}.", argument);
    }

    public string NameOf(int row) => Matrix.Alternatives[row];

    /// <summary>By how much the first is ahead in some scores, whether more or less of them is better.</summary>
    public double LeadIn(double[] scores) => Method.HigherIsBetter ? scores[Above] - scores[Below] : scores[Below] - scores[Above];

    private static string Verb(DecisionMatrix matrix) => matrix.AlternativeCount == 1 ? "is only" : "are";
}
