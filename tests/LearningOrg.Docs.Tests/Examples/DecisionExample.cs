using LearningOrg.Core;
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
        using var output = new StringWriter();
        var previous = Console.Out;
        Console.SetOut(output);
        try
        {
            Rank();
        }
        finally
        {
            Console.SetOut(previous);
        }

        Assert.Equal(
            ["1. Automate password resets: 0.96", "2. Publish known errors: 0.89", "3. Replace the CMDB: 0.20", "Chat bot has no number on Risk"],
            output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Rank()
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

        foreach (var unranked in ranking.Unranked)
        {
            Console.WriteLine(unranked);
        }

        // </rank>
    }
}
