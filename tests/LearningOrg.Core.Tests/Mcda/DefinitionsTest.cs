using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Tests.Mcda;

/// <summary>
/// Methods beside their definitions, written down a second time without any care for speed: on ties, constant columns, columns measured in
/// units from 1e-150 to 1e150 and columns far from their zero. PROMETHEE's stands in <see cref="PrometheeTest"/>.
/// </summary>
public class DefinitionsTest
{
    // Half of the last bit of a number near 1, by which each operation may miss.
    private const double Rounding = 1.2e-16;

    [Property(DisplayName = "TOPSIS is its definition", MaxTest = 500)]
    public Property Topsis_is_its_definition() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var scores = new Topsis().Rank(matrix).Scores;
        return Rows(matrix).All(row =>
        {
            var (toIdeal, toAntiIdeal) = (Distance(row, ideal: true), Distance(row, ideal: false));
            var sum = toIdeal + toAntiIdeal;

            // Shares of a column's length lie in [−1, 1] and carry a rounding for each of its numbers and a few more; so does each
            // distance, whose error counts for as much more as distances are smaller than 1.
            var allowed = Rounding * (matrix.AlternativeCount + 10) * matrix.CriterionCount / sum;
            return sum == 0 ? scores[row] == 0 : Math.Abs(scores[row] - (toAntiIdeal / sum)) <= allowed;
        });

        double Distance(int row, bool ideal) => Math.Sqrt(Criteria(matrix).Sum(criterion =>
        {
            // Divided by the largest first, because squares of such numbers are none.
            var largest = Rows(matrix).Max(other => Math.Abs(matrix[other, criterion]));
            var length = largest == 0 ? 0 : largest * Math.Sqrt(Rows(matrix).Sum(other => Math.Pow(matrix[other, criterion] / largest, 2)));
            var goal = ideal == matrix.Criteria[criterion].IsBenefit
                ? Rows(matrix).Max(other => matrix[other, criterion])
                : Rows(matrix).Min(other => matrix[other, criterion]);
            var difference = length == 0 ? 0 : matrix.Weights[criterion].Value * ((matrix[row, criterion] / length) - (goal / length));
            return difference * difference;
        }));
    });

    [Property(DisplayName = "VIKOR is its definition: S, R and Q", MaxTest = 500)]
    public Property Vikor_is_its_definition() => Prop.ForAll(Decisions.ToArbitrary(), Majorities.ToArbitrary(), (matrix, v) =>
    {
        var solution = new Vikor(v).Solve(matrix);
        var s = Rows(matrix).Select(row => Criteria(matrix).Sum(criterion => Regret(row, criterion))).ToArray();
        var r = Rows(matrix).Select(row => Criteria(matrix).Max(criterion => Regret(row, criterion))).ToArray();

        // Each regret is rounded four times whatever the unit and the zero, because numbers of one column are subtracted first. A share of
        // the range of S or R is off by as much more as that range is smaller than 1.
        var allowed = Rounding * 4 * (matrix.CriterionCount + 1);
        return Rows(matrix).All(row =>
            Math.Abs(solution.S.Scores[row] - s[row]) <= allowed &&
            Math.Abs(solution.R.Scores[row] - r[row]) <= allowed &&
            Math.Abs(solution.Q.Scores[row] - (v * Share(s, row)) - ((1 - v) * Share(r, row))) <=
                (4 * Rounding) + (4 * allowed * ((v / Range(s)) + ((1 - v) / Range(r)))));

        double Regret(int row, int criterion)
        {
            var (low, high) = (Rows(matrix).Min(other => matrix[other, criterion]), Rows(matrix).Max(other => matrix[other, criterion]));
            var (best, worst) = matrix.Criteria[criterion].IsBenefit ? (high, low) : (low, high);
            return best == worst ? 0 : matrix.Weights[criterion].Value * (best - matrix[row, criterion]) / (best - worst);
        }

        static double Share(double[] measure, int row) =>
            measure.Max() == measure.Min() ? 0 : (measure[row] - measure.Min()) / (measure.Max() - measure.Min());

        // Where all are the same on paper, this is 0 or the last bit of a sum, and Q may be anything between.
        static double Range(double[] measure) => measure.Max() - measure.Min() is var range && range == 0 ? 1e-16 : range;
    });

    private static Gen<double> Majorities => Gen.Elements(0, 0.25, 0.5, 1);

    private static Gen<DecisionMatrix> Decisions =>
        from alternatives in Gen.Choose(1, 40)
        from criteria in Gen.Choose(1, 6)
        from directions in Gen.Elements(1, -1).ArrayOf(criteria)
        from weights in Gen.Choose(0, 5).Select(weight => (double)weight).ArrayOf(criteria)
        where weights.Any(weight => weight > 0)
        from tops in Gen.Elements(0, 2, 1000).ArrayOf(criteria)
        from units in Gen.Elements(1, 1e-150, 1e150).ArrayOf(criteria)
        from zeros in Gen.Elements(0, -7, 1e9).ArrayOf(criteria)
        from rows in Gen.Choose(0, int.MaxValue - 1).ArrayOf(criteria).ArrayOf(alternatives)
        select Published.Decision(
            weights,
            directions,
            [.. rows.Select(row => row
                .Select((number, column) => (zeros[column] + (number % (tops[column] + 1) / 4.0)) * units[column]).ToArray())]);

    private static int[] Rows(DecisionMatrix matrix) => [.. Enumerable.Range(0, matrix.AlternativeCount)];

    private static int[] Criteria(DecisionMatrix matrix) => [.. Enumerable.Range(0, matrix.CriterionCount)];
}
