using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Tests.Mcda;

public class CodasTest
{
    [Property(DisplayName = "CODAS: sorting gives what comparing every two gives")]
    public Property Sorting_is_comparing() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var expected = ByDefinition(one.Matrix, one.Threshold);
        var scores = new Codas(one.Threshold).Rank(one.Matrix).Scores;
        return scores.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) < 1e-12 * one.Matrix.AlternativeCount);
    });

    private static Gen<(DecisionMatrix Matrix, double Threshold)> Cases =>
        from alternatives in Gen.Choose(1, 20)
        from criteria in Gen.Choose(1, 3)
        from directions in Gen.Elements(1, -1).ArrayOf(criteria)
        from rows in Gen.Choose(1, 12).Select(number => (double)number).ArrayOf(criteria).ArrayOf(alternatives)
        from threshold in Gen.Elements(0, 0.01, 0.02, 0.1, 0.5)
        select (Published.Decision([.. directions.Select((_, column) => column + 1.0)], directions, rows), threshold);

    private static double[] ByDefinition(DecisionMatrix matrix, double threshold)
    {
        var all = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        var gains = Enumerable.Range(0, matrix.CriterionCount).Select(column =>
        {
            var numbers = all.Select(row => matrix[row, column]).ToArray();
            var normalized = numbers.Select(number => matrix.Criteria[column].IsBenefit ? number / numbers.Max() : numbers.Min() / number).ToArray();
            return normalized.Select(number => matrix.Weights[column].Value * (number - normalized.Min())).ToArray();
        }).ToArray();
        var euclidean = all.Select(row => Math.Sqrt(gains.Sum(column => column[row] * column[row]))).ToArray();
        var taxicab = all.Select(row => gains.Sum(column => column[row])).ToArray();
        return [.. all.Select(one => all.Sum(other =>
            euclidean[one] - euclidean[other]
            + (Math.Abs(euclidean[one] - euclidean[other]) >= threshold ? taxicab[one] - taxicab[other] : 0)))];
    }
}
