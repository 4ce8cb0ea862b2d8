using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization.Examples;

public class RiceExample
{
    private sealed record Feature(string Title, double? Reach, double? Impact, double? Confidence, double? Effort);

    [Fact]
    public void The_comments_are_true()
    {
        // <rank>
        Feature[] features =
        [
            new("Smart Search", Reach: 2000, Impact: 2, Confidence: 0.8, Effort: 3),
            new("Dark Mode", Reach: 5000, Impact: 0.5, Confidence: 1, Effort: 1),
            new("Saved Views", Reach: 800, Impact: 1, Confidence: 0.8, Effort: null),
        ];

        var rice = new Rice<Feature>(
            reach: feature => feature.Reach,
            impact: feature => feature.Impact,
            confidence: feature => feature.Confidence,
            effort: feature => feature.Effort,
            period: "month");
        Console.WriteLine(rice.Formula);
        // RICE = Reach × Impact × Confidence ÷ Effort

        var ranking = rice.Prioritize(features, id: feature => feature.Title);
        foreach (var place in ranking)
        {
            Console.WriteLine($"{place.Rank}. {place.Id}: {place.Breakdown}");
        }
        // 1. Dark Mode: 2500 = 5000 Reach × 0.5 Impact × 1 Confidence ÷ 1 Effort
        // 2. Smart Search: 1066.66666667 = 2000 Reach × 2 Impact × 0.8 Confidence ÷ 3 Effort

        Console.WriteLine(ranking.Unscored[0]);
        // Saved Views: No RICE score: Effort is missing (needed: more than 0).
        // </rank>
        Assert.Equal("RICE = Reach × Impact × Confidence ÷ Effort", rice.Formula.ToString());
        Assert.Equal(
            [
                "1. Dark Mode: 2500 = 5000 Reach × 0.5 Impact × 1 Confidence ÷ 1 Effort",
                "2. Smart Search: 1066.66666667 = 2000 Reach × 2 Impact × 0.8 Confidence ÷ 3 Effort",
            ],
            Printed.Places(ranking));
        Assert.Equal("Saved Views: No RICE score: Effort is missing (needed: more than 0).", ranking.Unscored[0].ToString());
        Assert.Equal("weighted reach per month per person-month", ranking.Model.Unit);
    }
}
