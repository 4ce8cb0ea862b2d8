using LearningOrg.Core.Prioritization;

namespace LearningOrg.Docs.Tests.Examples;

public class LiveRankingExample
{
    private sealed record Idea(string Number, double? Value, double? Effort);

    [Fact]
    public void The_comments_are_true()
    {
        // <edit>
        var model = new ValueEffort<Idea>(idea => idea.Value, idea => idea.Effort);
        Idea[] ideas = [new("CIM0000001", Value: 6, Effort: 2), new("CIM0000002", Value: 8, Effort: 4), new("CIM0000003", Value: 5, null)];

        var march = LiveRanking.Of(model, ideas, id: idea => idea.Number);
        var april = march
            .With(new Idea("CIM0000002", Value: 8, Effort: 1))      // an edit: takes the place of the idea with this number
            .With(new Idea("CIM0000004", Value: 3, Effort: 1))      // a new idea joins
            .Without("CIM0000003");

        foreach (var place in april)
        {
            Console.WriteLine($"{place.Rank}. {place.Id}: {place.Breakdown}");
        }
        // 1. CIM0000002: 8 = 8 Value ÷ 1 Effort
        // 2. CIM0000001: 3 = 6 Value ÷ 2 Effort
        // 2. CIM0000004: 3 = 3 Value ÷ 1 Effort

        Console.WriteLine($"{march.RankOf("CIM0000002")} in March, {april.RankOf("CIM0000002")} in April");
        // 2 in March, 1 in April

        Console.WriteLine(march.Unscored[0]);
        // CIM0000003: No Value/effort score: Effort is missing (needed: more than 0).
        // </edit>
        Assert.Equal(
            ["1. CIM0000002: 8 = 8 Value ÷ 1 Effort", "2. CIM0000001: 3 = 6 Value ÷ 2 Effort", "2. CIM0000004: 3 = 3 Value ÷ 1 Effort"],
            april.Select(place => $"{place.Rank}. {place.Id}: {place.Breakdown}"));
        Assert.Equal((2, 1), (march.RankOf("CIM0000002"), april.RankOf("CIM0000002")));
        Assert.Equal("CIM0000003: No Value/effort score: Effort is missing (needed: more than 0).", march.Unscored[0].ToString());
    }
}
