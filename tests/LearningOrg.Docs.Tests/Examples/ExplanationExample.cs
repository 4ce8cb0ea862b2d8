using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Explanation;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Docs.Tests.Examples;

public class ExplanationExample
{
    private sealed record Plan(string Title, double? Value, double? Effort);

    [Fact]
    public void The_comments_are_true()
    {
        // <explain>
        Plan[] plans =
        [
            new("Portal", Value: 9, Effort: 6),
            new("Template", Value: 5, Effort: 2),
            new("Everything anew", Value: 11, Effort: 14),
        ];

        var matrix = DecisionMatrix.Of(plans, plan => plan.Title)
            .Maximize("Value", plan => plan.Value, weight: 0.6)
            .Minimize("Effort", plan => plan.Effort, weight: 0.4)
            .ToMatrix();
        var sum = new WeightedSum(new ReferenceRangeNormalization(
            ReferenceRange.Of("Value", worst: 0, best: 12), ReferenceRange.Of("Effort", worst: 20, best: 0)));

        Console.WriteLine(Explain.Score(matrix, sum, "Portal"));
        // Portal scores 0.730: +0.450 Value, +0.280 Effort.

        var why = Explain.Lead(matrix, sum, "Portal", "Template");
        Console.WriteLine(why);
        // Portal outranks Template by 0.12: +0.20 Value, −0.08 Effort.

        foreach (var flip in Explain.Flips(matrix, sum, "Portal", "Template"))
        {
            Console.WriteLine(flip);
        }
        // Template would be above Portal if Value of Portal fell from 9 below 6.6.
        // Template would be above Portal if Value of Template rose from 5 above 7.4.
        // Template would be above Portal if Effort of Portal rose from 6 above 12.
        // </explain>
        Assert.Equal("Portal scores 0.730: +0.450 Value, +0.280 Effort.", Explain.Score(matrix, sum, "Portal").ToString());
        Assert.Equal("Portal outranks Template by 0.12: +0.20 Value, −0.08 Effort.", why.ToString());
        Assert.Equal(
            [
                "Template would be above Portal if Value of Portal fell from 9 below 6.6.",
                "Template would be above Portal if Value of Template rose from 5 above 7.4.",
                "Template would be above Portal if Effort of Portal rose from 6 above 12.",
            ],
            Explain.Flips(matrix, sum, "Portal", "Template").Select(flip => flip.ToString()));

        // <others>
        Console.WriteLine(Explain.Lead(matrix, new Promethee(), "Portal", "Template"));
        // Portal outranks Template by 0.20: +0.60 Value, −0.40 Effort (unicriterion flows).

        Console.WriteLine(Explain.Lead(matrix, new Topsis(), "Portal", "Template"));
        // Portal outranks Template by 0.10: +0.23 Value, −0.13 Effort (Shapley shares).
        // </others>
        Assert.Equal(
            "Portal outranks Template by 0.20: +0.60 Value, −0.40 Effort (unicriterion flows).",
            Explain.Lead(matrix, new Promethee(), "Portal", "Template").ToString());
        Assert.Equal(
            "Portal outranks Template by 0.10: +0.23 Value, −0.13 Effort (Shapley shares).",
            Explain.Lead(matrix, new Topsis(), "Portal", "Template").ToString());
    }
}
