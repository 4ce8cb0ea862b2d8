using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;

namespace LearningOrg.Docs.Tests.Examples;

public class DecisionExample
{
    private sealed record Idea(string Title, double? Value, double? Weeks, double? Risk);

    private static readonly Idea[] Ideas =
    [
        new("Automate password resets", 8, 3, 2),
        new("Replace the CMDB", 9, 30, 7),
        new("Publish known errors", 6, 2, 1),
        new("Chat bot", 7, 12, null),
    ];

    [Fact]
    public void Objects_of_the_host_are_ranked()
    {
        // <rank>
        var ranking = DecisionMatrix.Of(Ideas, idea => idea.Title)
            .Maximize("Value", idea => idea.Value, weight: 3)
            .Minimize("Weeks", idea => idea.Weeks, weight: 2)
            .Minimize("Risk", idea => idea.Risk)
            .RankBy(new Topsis());

        foreach (var (rank, idea, score) in ranking)
        {
            Console.WriteLine(FormattableString.Invariant($"{rank}. {idea.Title}: {score:F2}"));
        }
        // 1. Automate password resets: 0.88
        // 2. Publish known errors: 0.75
        // 3. Replace the CMDB: 0.25

        Console.WriteLine(ranking.Unranked[0]);
        // Chat bot has no number on Risk
        // </rank>
        Assert.Equal("Chat bot has no number on Risk", ranking.Unranked[0].ToString());
        Assert.Equal(["1. Automate password resets: 0.88", "2. Publish known errors: 0.75", "3. Replace the CMDB: 0.25"], ranking.Select(place => FormattableString.Invariant($"{place.Rank}. {place.Item.Title}: {place.Score:F2}")));
    }
}
