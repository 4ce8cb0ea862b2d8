using LearningOrg.Core.Mcda.Weighting;

namespace LearningOrg.Core.Tests.Mcda.Weighting.Examples;

public class WeightsExample
{
    [Fact]
    public void Judgements_with_open_pairs()
    {
        // <judgements>
        var judgements = JudgementMatrix.Incomplete("Value", "Risk", "Effort", "Reach")
            .Prefer("Value", over: "Risk", Preference.Weak)
            .Prefer("Risk", over: "Effort", Preference.Weak)
            .Prefer("Effort", over: "Reach", Preference.Equal);

        Console.WriteLine(judgements.Priorities());
        // [0.5, 0.25, 0.125, 0.125]

        Console.WriteLine(judgements.Prefer("Value", over: "Reach", Preference.Extreme).Consistency());
        // CI 0.014 (pairs open, no CR)
        // </judgements>
        Assert.Equal("[0.5, 0.25, 0.125, 0.125]", judgements.Priorities().ToString());
        Assert.Equal("CI 0.014 (pairs open, no CR)", judgements.Prefer("Value", over: "Reach", Preference.Extreme).Consistency().ToString());
    }

    [Fact]
    public void Best_and_worst()
    {
        // <best-worst>
        var result = BestWorst.Nonlinear(best: 2, worst: 0, bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8]);

        Console.WriteLine(result.Weights);
        // [0.0714285714286, 0.338689813341, 0.58988161523]

        Console.WriteLine(result.ConsistencyRatio < 0.1);
        // True
        // </best-worst>
        Assert.Equal("[0.0714285714286, 0.338689813341, 0.58988161523]", result.Weights.ToString());
        Assert.True(result.ConsistencyRatio < 0.1);
    }
}
