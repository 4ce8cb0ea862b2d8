using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Tests.Mcda;

/// <summary>What a scoring method promises, on random decisions with ties and constant columns. Derive, name the method and what it does not promise.</summary>
public abstract class RankingMethodLaws
{
    protected abstract ScoringMethod Method { get; }

    /// <summary>Whether an alternative that is nowhere worse and somewhere better, on a criterion with weight, always ranks strictly above.</summary>
    protected virtual bool KeepsDominance => true;

    /// <summary>Whether such an alternative at least never ranks below.</summary>
    protected virtual bool NeverReversesDominance => true;

    /// <summary>The numbers that columns are drawn from.</summary>
    protected virtual Gen<double> Number { get; } = Gen.Choose(1, 60).Select(number => number / 4.0);

    [Property(DisplayName = "scores are finite, and ranks are those of the scores")]
    public Property Scores_are_finite() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var ranking = Method.Rank(matrix);
        return ranking.Scores.All(double.IsFinite) && ranking.All(place => ranking.Ranks[place.Index] == place.Rank);
    });

    [Property(DisplayName = "INV-39 permuting the alternatives permutes the ranks")]
    public Property Order_of_input_does_not_matter() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var rows = Enumerable.Range(0, matrix.AlternativeCount).Reverse().ToArray();
        var turned = DecisionMatrix.FromRows(
            rows.Select(row => matrix.Alternatives[row]),
            matrix.Criteria,
            matrix.Weights,
            [.. rows.Select(row => Enumerable.Range(0, matrix.CriterionCount).Select(column => matrix[row, column]).ToArray())]);
        var (straight, reversed) = (Method.Rank(matrix), Method.Rank(turned));
        return rows.Select((row, position) => Close(straight.Scores[row], reversed.Scores[position])).All(same => same);
    });

    [Property(DisplayName = "INV-38 an alternative that dominates another is never ranked below it, and strictly above where the method promises it")]
    public Property Dominance_is_kept() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var ranking = Method.Rank(matrix);
        var all = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        return !NeverReversesDominance || all.All(a => all.All(b => !Dominates(matrix, a, b)
            || (KeepsDominance ? ranking.Ranks[a] < ranking.Ranks[b] : ranking.Ranks[a] <= ranking.Ranks[b])));
    });

    [Property(DisplayName = "scoring into a span gives the same bits as ranking")]
    public Property Scores_are_the_ranking_s() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var scores = new double[matrix.AlternativeCount];
        Method.ScoreInto(matrix, scores);
        return scores.SequenceEqual(Method.Rank(matrix).Scores);
    });

    private Gen<DecisionMatrix> Decisions =>
        from alternatives in Gen.Choose(1, 9)
        from criteria in Gen.Choose(1, 5)
        from directions in Gen.Elements(Direction.More, Direction.Less).ArrayOf(criteria)
        from weights in Gen.Choose(1, 10).Select(weight => (double)weight).ArrayOf(criteria)
        from rows in Number.ArrayOf(criteria).ArrayOf(alternatives)
        select DecisionMatrix.FromRows(
            rows.Select((_, row) => $"A{row}"),
            directions.Select((direction, column) => Criterion.Of($"C{column}", direction, ScaleType.Ratio)),
            Weights.Normalized(weights),
            rows);

    private static bool Dominates(DecisionMatrix matrix, int a, int b)
    {
        var gains = Enumerable.Range(0, matrix.CriterionCount)
            .Select(column => matrix.Criteria[column].IsBenefit ? matrix[a, column] - matrix[b, column] : matrix[b, column] - matrix[a, column]).ToArray();
        return gains.All(gain => gain >= 0) && gains.Any(gain => gain > 0);
    }

    private static bool Close(double a, double b) => Math.Abs(a - b) <= 1e-12 * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));
}

public class WeightedSumKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new WeightedSum();
}

public class TopsisKeepsTheLaws : RankingMethodLaws
{
    protected override ScoringMethod Method { get; } = new Topsis();
}
