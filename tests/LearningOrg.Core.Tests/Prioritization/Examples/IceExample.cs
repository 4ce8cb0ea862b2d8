using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization.Examples;

public class IceExample
{
    private sealed record Idea(string Title, double? Impact, double? Confidence, double? Ease);

    [Fact]
    public void The_comments_are_true()
    {
        // <variants>
        Idea[] ideas =
        [
            new("Chat bot", Impact: 8, Confidence: 6, Ease: 9),
            new("New portal", Impact: 9, Confidence: 9, Ease: 3),
            new("Shorter form", Impact: 5, Confidence: 10, Ease: 10),
        ];

        var product = new Ice<Idea>(IceVariant.Product, idea => idea.Impact, idea => idea.Confidence, idea => idea.Ease);
        foreach (var place in product.Prioritize(ideas, id: idea => idea.Title))
        {
            Console.WriteLine($"{place.Rank}. {place.Id}: {place.Breakdown}");
        }
        // 1. Shorter form: 500 = 5 Impact × 10 Confidence × 10 Ease
        // 2. Chat bot: 432 = 8 Impact × 6 Confidence × 9 Ease
        // 3. New portal: 243 = 9 Impact × 9 Confidence × 3 Ease

        var mean = new Ice<Idea>(IceVariant.Mean, idea => idea.Impact, idea => idea.Confidence, idea => idea.Ease);
        Console.WriteLine(mean.Score(ideas[0]));
        // 7.66666666667 = 8 Impact ÷ 3 ratings + 6 Confidence ÷ 3 ratings + 9 Ease ÷ 3 ratings

        Idea[] two = [new("Lopsided", 10, 10, 1), new("Balanced", 6, 6, 6)];
        var byProduct = product.Prioritize(two, idea => idea.Title)[0].Id;      // Balanced: 216 against 100
        var byMean = mean.Prioritize(two, idea => idea.Title)[0].Id;            // Lopsided: 7 against 6
        // </variants>
        Assert.Equal(
            [
                "1. Shorter form: 500 = 5 Impact × 10 Confidence × 10 Ease",
                "2. Chat bot: 432 = 8 Impact × 6 Confidence × 9 Ease",
                "3. New portal: 243 = 9 Impact × 9 Confidence × 3 Ease",
            ],
            Printed.Places(product.Prioritize(ideas, idea => idea.Title)));
        Assert.Equal(
            "7.66666666667 = 8 Impact ÷ 3 ratings + 6 Confidence ÷ 3 ratings + 9 Ease ÷ 3 ratings",
            mean.Score(ideas[0]).ToString());
        Assert.Equal(("Balanced", "Lopsided"), (byProduct, byMean));
        Assert.Equal([216, 100], product.Prioritize(two, idea => idea.Title).Select(place => place.Score.Value));
        Assert.Equal([7, 6], mean.Prioritize(two, idea => idea.Title).Select(place => place.Score.Value));
    }
}
