using LearningOrg.Core;
using LearningOrg.Core.Mcda;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Mcda.Robustness;

namespace LearningOrg.Docs.Tests.Examples;

public class RobustnessExample
{
    private static readonly DecisionMatrix Matrix = DecisionMatrix.FromRows(
        ["Portal", "Template", "Chat bot"],
        [Criterion.Maximize("Value"), Criterion.Maximize("Reach"), Criterion.Minimize("Weeks")],
        Weights.Of(0.5, 0.3, 0.2),
        [[8, 900, 12], [5, 1200, 2], [7, 700, 9]]);

    [Fact]
    public void Shares_of_weights()
    {
        // <smaa>
        var known = WeightSpace.Any.MattersMoreThan("Value", "Weeks").Between("Reach", 0.1, 0.4);
        var guessed = UncertainScores.None.With("Portal", "Weeks", Distribution.Pert(8, 12, 30));
        var result = Smaa.Analyze(Matrix, new WeightedSum(), known, guessed, new SmaaOptions { Samples = 20_000, Seed = 7 });

        for (var one = 0; one < Matrix.AlternativeCount; one++)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{result.Alternatives[one]}: first {result.Acceptability(one, 1):P0}, second {result.Acceptability(one, 2):P0}"));
        }
        // Portal: first 48 %, second 52 %
        // Template: first 52 %, second 26 %
        // Chat bot: first 0 %, second 22 %
        // </smaa>
        Assert.Equal([48, 52, 0], Enumerable.Range(0, 3).Select(one => Math.Round(100 * result.Acceptability(one, 1))));
        Assert.Equal([52, 26, 22], Enumerable.Range(0, 3).Select(one => Math.Round(100 * result.Acceptability(one, 2))));
    }

    [Fact]
    public void Intervals_of_weights()
    {
        // <stability>
        var sum = new WeightedSum();
        var reach = WeightStability.Of(Matrix, sum, criterion: 1);
        Console.WriteLine(reach);
        // Reach at 0.3: the order holds from 0.106382978723 to 1, the winner from 0.106382978723 to 1

        var nearest = WeightStability.Swaps(Matrix, sum)[0];
        Console.WriteLine(nearest);
        // Portal passes Template 0.0633832205445 away

        var reversal = RankReversal.Test(Matrix, sum);
        Console.WriteLine(reversal);
        // weighted sum (max): nobody moves in 6 trials
        // </stability>
        Assert.Equal("Reach at 0.3: the order holds from 0.106382978723 to 1, the winner from 0.106382978723 to 1", reach.ToString());
        Assert.Equal("Portal passes Template 0.0633832205445 away", nearest.ToString());
        Assert.Equal("weighted sum (max): nobody moves in 6 trials", reversal.ToString());
    }
}
