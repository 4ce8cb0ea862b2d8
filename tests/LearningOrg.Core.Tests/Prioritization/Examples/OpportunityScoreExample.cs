using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization.Examples;

public class OpportunityScoreExample
{
    private sealed record Outcome(string Title, double? Importance, double? Satisfaction);

    [Fact]
    public void The_comments_are_true()
    {
        // <rank>
        Outcome[] outcomes =
        [
            new("Know when my laptop comes", Importance: 9, Satisfaction: 3),
            new("Have it repaired at my desk", Importance: 9, Satisfaction: 9.5),
            new("Choose the color", Importance: 2.5, Satisfaction: 1),
        ];

        var model = new OpportunityScore<Outcome>(outcome => outcome.Importance, outcome => outcome.Satisfaction);
        Console.WriteLine(model.Formula);
        // Opportunity score = Importance + excess of Importance over Satisfaction

        foreach (var place in model.Prioritize(outcomes, id: outcome => outcome.Title))
        {
            Console.WriteLine($"{place.Rank}. {place.Id}: {place.Breakdown}");
        }
        // 1. Know when my laptop comes: 15 = 9 Importance + 6 Unmet need
        // 2. Have it repaired at my desk: 9 = 9 Importance + 0 Unmet need
        // 3. Choose the color: 4 = 2.5 Importance + 1.5 Unmet need
        // </rank>
        Assert.Equal("Opportunity score = Importance + excess of Importance over Satisfaction", model.Formula.ToString());
        Assert.Equal(
            [
                "1. Know when my laptop comes: 15 = 9 Importance + 6 Unmet need",
                "2. Have it repaired at my desk: 9 = 9 Importance + 0 Unmet need",
                "3. Choose the color: 4 = 2.5 Importance + 1.5 Unmet need",
            ],
            Printed.Places(model.Prioritize(outcomes, outcome => outcome.Title)));
    }
}
