using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Normalizations;

namespace LearningOrg.Core.Tests.Mcda.Normalizations.Examples;

public class NormalizationsExample
{
    private sealed record Idea(string Title, double? HoursSaved, double? Days);

    [Fact]
    public void Ranges_and_rivals()
    {
        // <ranges>
        Idea[] ideas = [new("Password portal", HoursSaved: 200, Days: 15), new("Access template", HoursSaved: 60, Days: 5)];
        Idea[] oneMore = [.. ideas, new("Everything anew", HoursSaved: 380, Days: 60)];

        (int Rank, Idea Item, double Score) First(Idea[] list, INormalization normalization) => DecisionMatrix.Of(list, idea => idea.Title)
            .Add(Criterion.Maximize("Hours saved").Within(0, 400), idea => idea.HoursSaved)
            .Add(Criterion.Minimize("Effort").Within(0, 60), idea => idea.Days)
            .RankBy(new WeightedSum(normalization))[0];

        // Each number on the range of its criterion: one idea more changes no score.
        Console.WriteLine(First(ideas, new ReferenceRangeNormalization()));
        // (1, Idea { Title = Password portal, HoursSaved = 200, Days = 15 }, 0.625)
        Console.WriteLine(First(oneMore, new ReferenceRangeNormalization()));
        // (1, Idea { Title = Password portal, HoursSaved = 200, Days = 15 }, 0.625)

        // Each number beside the best of the list: one idea more, and another one comes first, though not the new one.
        Console.WriteLine(First(ideas, new MaxNormalization()).Item.Title);
        // Password portal
        Console.WriteLine(First(oneMore, new MaxNormalization()).Item.Title);
        // Access template
        // </ranges>
        const string portal = "(1, Idea { Title = Password portal, HoursSaved = 200, Days = 15 }, 0.625)";
        Assert.Equal(portal, First(ideas, new ReferenceRangeNormalization()).ToString());
        Assert.Equal(portal, First(oneMore, new ReferenceRangeNormalization()).ToString());
        Assert.Equal("Password portal", First(ideas, new MaxNormalization()).Item.Title);
        Assert.Equal("Access template", First(oneMore, new MaxNormalization()).Item.Title);
    }
}
