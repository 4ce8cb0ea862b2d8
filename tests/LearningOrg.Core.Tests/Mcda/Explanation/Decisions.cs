using FsCheck;
using FsCheck.Fluent;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda.Explanation;

/// <summary>Random decisions that every method takes: numbers from 1 to 16 in steps of a quarter.</summary>
internal static class Decisions
{
    public const double Lowest = 1;
    public const double Highest = 16;

    /// <summary>A leads B by 0.6 · 4/12 of value, less 0.4 · 4/20 of effort; C is as A.</summary>
    public static DecisionMatrix Plans { get; } = DecisionMatrix.FromRows(
        ["A", "B", "C"], [Criterion.Maximize("Value"), Criterion.Minimize("Effort")], Weights.Of(0.6, 0.4), [[9, 6], [5, 2], [9, 6]]);

    public static WeightedSum PlansInRanges { get; } =
        new(new ReferenceRangeNormalization(ReferenceRange.Of("Value", 0, 12), ReferenceRange.Of("Effort", 20, 0)));

    public static Gen<DecisionMatrix> Of(int mostAlternatives, int mostCriteria) =>
        from alternatives in Gen.Choose(2, mostAlternatives)
        from criteria in Gen.Choose(1, mostCriteria)
        from directions in Gen.Elements(1, -1).ArrayOf(criteria)
        from weights in Gen.Choose(1, 10).Select(weight => (double)weight).ArrayOf(criteria)
        from rows in Gen.Choose(4, 64).Select(number => number / 4.0).ArrayOf(criteria).ArrayOf(alternatives)
        select Published.Decision(weights, directions, rows);

    /// <summary>Sums that no other alternative changes.</summary>
    public static ScoringMethod[] SumsByThemselves(DecisionMatrix matrix)
    {
        (double, double)[] bounds = [.. matrix.Criteria.Select(_ => (Lowest, Highest))];
        return
        [
            new WeightedSum(InDeclaredRanges(matrix)),
            new Spotis(bounds),
            new Spotis(bounds, matrix.Criteria.Select((_, place) => 4.0 + place)),
            new Rafsi(matrix.Criteria.Select(BestOf), matrix.Criteria.Select(WorstOf)),
        ];
    }

    public static ScoringMethod[] Sums(DecisionMatrix matrix) =>
    [
        .. SumsByThemselves(matrix),
        new WeightedSum(),
        new WeightedSum(new MinMaxNormalization()),
        new WeightedSum(new SumNormalization()),
        new WeightedSum(new VectorNormalization()),
        new WeightedSum(new LogarithmicNormalization()),
        new WeightedSum(new EnhancedAccuracyNormalization()),
        new MooraRatioSystem(),
        new Mabac(),
        new Mairca(),
        new Promethee(),
        new Promethee(PreferenceFunction.Linear(0.5, 3)),
    ];

    public static DecisionMatrix With(this DecisionMatrix matrix, int alternative, int criterion, double number)
    {
        var columns = Enumerable.Range(0, matrix.CriterionCount).Select(place => matrix.Column(place).ToArray()).ToArray();
        columns[criterion][alternative] = number;
        return DecisionMatrix.FromColumns(matrix.Alternatives, matrix.Criteria, matrix.Weights, columns);
    }

    /// <summary>The same decision in which an alternative has the numbers of another on some criteria.</summary>
    public static DecisionMatrix Imitating(this DecisionMatrix matrix, int alternative, int model, IEnumerable<int> criteria) =>
        criteria.Aggregate(matrix, (imitated, criterion) => imitated.With(alternative, criterion, matrix[model, criterion]));

    public static double Better(this Ranking ranking, int one, int other) =>
        ranking.HigherIsBetter ? ranking.Scores[one] - ranking.Scores[other] : ranking.Scores[other] - ranking.Scores[one];

    public static int RowOf(this DecisionMatrix matrix, string alternative) => matrix.Alternatives.ToList().IndexOf(alternative);

    public static ReferenceRangeNormalization InDeclaredRanges(DecisionMatrix matrix) =>
        new([.. matrix.Criteria.Select(criterion => ReferenceRange.Of(criterion.Name, WorstOf(criterion), BestOf(criterion)))]);

    private static double BestOf(Criterion criterion) => criterion.IsBenefit ? Highest : Lowest;

    private static double WorstOf(Criterion criterion) => criterion.IsBenefit ? Lowest : Highest;
}
