using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Core.Tests.Mcda;

public class PrometheeFlowsTest
{
    [Property(DisplayName = "PROMETHEE: the net flow is the sum of weight × unicriterion flow, to the last bit")]
    public Property Unicriterion_flows_explain_the_score() => Prop.ForAll(Cases.ToArbitrary(), matrix =>
    {
        var method = new Promethee(PreferenceFunction.Linear(0.5, 3));
        var flows = method.Flows(matrix);
        var scores = method.Rank(matrix).Scores;
        return Enumerable.Range(0, matrix.AlternativeCount).All(alternative =>
        {
            var sum = 0.0;
            for (var criterion = 0; criterion < matrix.CriterionCount; criterion++)
            {
                sum += flows.Unicriterion(criterion)[alternative] * matrix.Weights[criterion].Value;
            }

            return sum == flows.Net[alternative] && sum == scores[alternative];
        });
    });

    [Property(DisplayName = "PROMETHEE: a unicriterion flow is the net flow of a decision on that criterion alone")]
    public Property Unicriterion_flows_are_those_of_one_criterion() => Prop.ForAll(Cases.ToArbitrary(), matrix =>
    {
        var method = new Promethee(PreferenceFunction.VShape(4));
        return Enumerable.Range(0, matrix.CriterionCount).All(criterion =>
        {
            var alone = DecisionMatrix.FromColumns(
                matrix.Alternatives, [matrix.Criteria[criterion]], Weights.Of(1), [matrix.Column(criterion).ToArray()]);
            return method.Flows(alone).Net.SequenceEqual(method.Flows(matrix).Unicriterion(criterion));
        });
    });

    private static Gen<DecisionMatrix> Cases =>
        from alternatives in Gen.Choose(1, 12)
        from criteria in Gen.Choose(1, 4)
        from directions in Gen.Elements(1, -1).ArrayOf(criteria)
        from rows in Gen.Choose(-40, 40).Select(number => number / 4.0).ArrayOf(criteria).ArrayOf(alternatives)
        select Published.Decision([.. directions.Select((_, column) => column + 1.0)], directions, rows);
}
