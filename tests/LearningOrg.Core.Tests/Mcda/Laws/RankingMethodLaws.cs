using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Tests.Mcda.Laws;

/// <summary>
/// What a scoring method promises, on random decisions with ties and constant columns. To hold a method of your own to the laws: derive,
/// name the method, and say what it does not promise.
/// </summary>
public abstract partial class RankingMethodLaws
{
    protected abstract ScoringMethod Method { get; }

    /// <summary>What the method is called in the table of laws.</summary>
    protected virtual string Title => Method.Name;

    /// <summary>The numbers that columns are drawn from; all that the method accepts on a benefit and on a cost alike.</summary>
    protected virtual Gen<double> Number { get; } = Gen.Choose(1, 60).Select(number => number / 4.0);

    /// <summary>All that the method says it keeps.</summary>
    public KeptLaws Kept => new(
        Title, KeepsDominance, NeverReversesDominance, IsMonotone, !Method.IsSetRelative, ScoresIgnoreUnits, RanksIgnoreUnits);

    [Property(DisplayName = "scores are finite, and ranks are those of the scores")]
    public Property Scores_are_finite() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var ranking = Method.Rank(matrix);
        var all = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        return ranking.Scores.All(double.IsFinite)
            && ranking.All(place => ranking.Ranks[place.Index] == place.Rank)
            && all.All(one => all.All(other => ranking.Ranks[one] >= ranking.Ranks[other] || !IsBetter(ranking, other, one)));
    });

    [Property(DisplayName = "INV-39 permuting the alternatives permutes the ranks")]
    public Property Order_of_input_does_not_matter() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var rows = Enumerable.Range(0, matrix.AlternativeCount).Reverse().ToArray();
        var (straight, reversed) = (Method.Rank(matrix), Method.Rank(Of(matrix, rows)));
        return rows.Select((row, position) => Close(straight.Scores[row], reversed.Scores[position])).All(same => same);
    });

    [Property(DisplayName = "the order of the criteria does not matter")]
    public Property Order_of_criteria_does_not_matter() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var turned = DecisionMatrix.FromRows(
            matrix.Alternatives,
            matrix.Criteria.Reverse(),
            Weights.Of([.. matrix.Weights.Select(weight => weight.Value).Reverse()]),
            [.. matrix.Alternatives.Select((_, row) => RowOf(matrix, row).Reverse().ToArray())]);
        var (straight, reversed) = (Method.Rank(matrix).Scores, Method.Rank(turned).Scores);
        return Jumps || straight.Zip(reversed, (one, other) => Close(one, other, 1e-9)).All(same => same);
    });

    [Property(DisplayName = "scoring into a span gives the same bits as ranking, whatever the span held")]
    public Property Scores_are_the_ranking_s() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var scores = Enumerable.Repeat(double.NaN, matrix.AlternativeCount).ToArray();
        Method.ScoreInto(matrix, scores);
        return scores.SequenceEqual(Method.Rank(matrix).Scores);
    });

    /// <summary>Random decisions.</summary>
    protected Gen<DecisionMatrix> Decisions =>
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

    /// <summary>Some alternatives of a decision, in another order.</summary>
    private static DecisionMatrix Of(DecisionMatrix matrix, int[] rows) => DecisionMatrix.FromRows(
        rows.Select(row => matrix.Alternatives[row]),
        matrix.Criteria,
        matrix.Weights,
        [.. rows.Select(row => RowOf(matrix, row))]);

    /// <summary>The same alternatives with other numbers.</summary>
    private static DecisionMatrix With(DecisionMatrix matrix, Func<int, int, double> number) => DecisionMatrix.FromRows(
        matrix.Alternatives,
        matrix.Criteria,
        matrix.Weights,
        [.. Enumerable.Range(0, matrix.AlternativeCount)
            .Select(row => Enumerable.Range(0, matrix.CriterionCount).Select(column => number(row, column)).ToArray())]);

    private static double[] RowOf(DecisionMatrix matrix, int row) =>
        [.. Enumerable.Range(0, matrix.CriterionCount).Select(column => matrix[row, column])];

    // Far enough apart that rounding to twelve digits cannot tie them.
    private static bool IsBetter(Ranking ranking, int one, int other) =>
        !Close(ranking.Scores[one], ranking.Scores[other]) && ranking.Scores[one] > ranking.Scores[other] == ranking.HigherIsBetter;

    private static bool Close(double a, double b, double tolerance = 1e-12) =>
        Math.Abs(a - b) <= tolerance * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));
}
