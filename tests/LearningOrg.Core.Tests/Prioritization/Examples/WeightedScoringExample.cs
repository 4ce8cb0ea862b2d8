using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Tests.Prioritization.Examples;

public class WeightedScoringExample
{
    private sealed record Idea(string Title, double? HoursSaved, double? Days, double? People);

    [Fact]
    public void The_comments_are_true()
    {
        // <rank>
        Idea[] ideas =
        [
            new("Password portal", HoursSaved: 200, Days: 15, People: 100),
            new("Access template", HoursSaved: 60, Days: 3, People: 10),
            new("Everything anew", HoursSaved: 500, Days: 90, People: 1000),
        ];

        var model = WeightedScoring<Idea>.Named("Service improvements", version: "2026.1")
            .Maximize("Hours saved", "hours a month", idea => idea.HoursSaved, from: 0, to: 400, weight: 0.5)
            .Minimize("Effort", "person-days", idea => idea.Days, from: 0, to: 60, weight: 0.3)
            .Add("Reach", "people", idea => idea.People, ValueFunction.Through((0, 0), (10, 0.5), (1000, 1)), weight: 0.2)
            .Build();

        var ranking = model.Prioritize(ideas, id: idea => idea.Title);
        foreach (var place in ranking)
        {
            Console.WriteLine($"{place.Rank}. {place.Id}: {place.Score}");
        }
        // 1. Everything anew: 0.7 (Service improvements 2026.1)
        // 2. Password portal: 0.584090909091 (Service improvements 2026.1)
        // 3. Access template: 0.46 (Service improvements 2026.1)

        foreach (var part in ranking[0].Breakdown.Parts)
        {
            Console.WriteLine(part + (part.Factors[0].IsBeyondRange ? ", beyond the range" : string.Empty));
        }
        // 1 Hours saved × 0.5 weight, beyond the range
        // 0 Effort × 0.3 weight, beyond the range
        // 1 Reach × 0.2 weight
        // </rank>
        Assert.Equal(
            [
                "1. Everything anew: 0.7 (Service improvements 2026.1)",
                "2. Password portal: 0.584090909091 (Service improvements 2026.1)",
                "3. Access template: 0.46 (Service improvements 2026.1)",
            ],
            ranking.Select(place => $"{place.Rank}. {place.Id}: {place.Score}"));

        // By the definition: 0.5 × 200/400 + 0.3 × (1 − 15/60) + 0.2 × (0.5 + 0.5 × 90/990), and so on.
        Assert.Equal(0.25 + 0.225 + (0.2 * (0.5 + (0.5 * 90 / 990))), ranking[1].Score.Value, 1e-12);
        Assert.Equal(0.075 + 0.285 + 0.1, ranking[2].Score.Value, 1e-12);
        Assert.Equal(
            ["1 Hours saved × 0.5 weight, beyond the range", "0 Effort × 0.3 weight, beyond the range", "1 Reach × 0.2 weight"],
            ranking[0].Breakdown.Parts.Select(part => part + (part.Factors[0].IsBeyondRange ? ", beyond the range" : string.Empty)));
    }

    [Fact]
    public void Weights_that_do_not_sum_to_one_are_an_error()
    {
        // <weights>
        try
        {
            _ = WeightedScoring<Idea>.Named("Service improvements", version: "2026.2")
                .Maximize("Hours saved", "hours a month", idea => idea.HoursSaved, from: 0, to: 400, weight: 0.7)
                .Minimize("Effort", "person-days", idea => idea.Days, from: 0, to: 60, weight: 0.4)
                .Build();
        }
        catch (ArgumentException refused)
        {
            Console.WriteLine(refused.Message);
            // The weights 0.7 and 0.4 sum to 1.1, not to 1. Correct them, or use Weights.Normalized to divide each by the sum. …
        }
        // </weights>
        var error = Assert.Throws<ArgumentException>(() => WeightedScoring<Idea>.Named("Service improvements", "2026.2")
            .Maximize("Hours saved", "hours a month", idea => idea.HoursSaved, 0, 400, 0.7)
            .Minimize("Effort", "person-days", idea => idea.Days, 0, 60, 0.4)
            .Build());
        Assert.StartsWith(
            "The weights 0.7 and 0.4 sum to 1.1, not to 1. Correct them, or use Weights.Normalized to divide each by the sum.",
            error.Message);
    }
}
