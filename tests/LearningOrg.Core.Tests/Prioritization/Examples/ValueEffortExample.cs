using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization.Examples;

public class ValueEffortExample
{
    private sealed record Idea(string Title, double? HoursSaved, double? Days);

    [Fact]
    public void The_comments_are_true()
    {
        // <rank>
        Idea[] ideas =
        [
            new("Reset passwords by yourself", HoursSaved: 120, Days: 40),
            new("Template for access requests", HoursSaved: 60, Days: 3),
            new("Rename a menu", HoursSaved: 2, Days: 0.5),
            new("Rewrite the wiki", HoursSaved: 15, Days: 30),
        ];

        var model = new ValueEffort<Idea>(
            idea => idea.HoursSaved, idea => idea.Days, valueUnit: "hours a month", effortUnit: "person-days");
        var thresholds = ValueEffortThresholds.Of(highValue: 50, lowEffort: 5);
        foreach (var place in model.Prioritize(ideas, id: idea => idea.Title))
        {
            var isKnown = model.TryQuadrant(place.Item, thresholds, out var quadrant, out _);
            Console.WriteLine($"{place.Rank}. {place.Id}: {(isKnown ? quadrant : null)}, {place.Breakdown}");
        }
        // 1. Template for access requests: Quick win, 20 = 60 Value ÷ 3 Effort
        // 2. Rename a menu: Fill-in, 4 = 2 Value ÷ 0.5 Effort
        // 3. Reset passwords by yourself: Big bet, 3 = 120 Value ÷ 40 Effort
        // 4. Rewrite the wiki: Time sink, 0.5 = 15 Value ÷ 30 Effort
        // </rank>
        Assert.Equal(
            [
                "1. Template for access requests: Quick win, 20 = 60 Value ÷ 3 Effort",
                "2. Rename a menu: Fill-in, 4 = 2 Value ÷ 0.5 Effort",
                "3. Reset passwords by yourself: Big bet, 3 = 120 Value ÷ 40 Effort",
                "4. Rewrite the wiki: Time sink, 0.5 = 15 Value ÷ 30 Effort",
            ],
            model.Prioritize(ideas, idea => idea.Title).Select(place =>
                $"{place.Rank}. {place.Id}: {QuadrantOf(place.Item)}, {place.Breakdown}"));

        ValueEffortQuadrant? QuadrantOf(Idea idea) => model.TryQuadrant(idea, thresholds, out var quadrant, out _) ? quadrant : null;
    }
}
