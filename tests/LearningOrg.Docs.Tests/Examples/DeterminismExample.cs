using LearningOrg.Core;
using LearningOrg.Core.Prioritization;

namespace LearningOrg.Docs.Tests.Examples;

public class DeterminismExample
{
    [Fact]
    public void Scores_that_agree_in_twelve_digits_tie()
    {
        // <ties>
        (string Id, double Value)[] items = [("C", 0.3), ("B", 0.1 + 0.2), ("A", 0.29), ("D", 0.300000000001)];

        var model = new ValueEffort<(string Id, double Value)>(item => item.Value, _ => 1);
        foreach (var place in model.Prioritize(items, id: item => item.Id))
        {
            Console.WriteLine($"{place.Rank}. {place.Id} ({place.Score.Value:R})");
        }
        // 1. D (0.300000000001)
        // 2. B (0.30000000000000004)
        // 2. C (0.3)
        // 4. A (0.29)
        // </ties>
        Assert.Equal(
            ["1. D (0.300000000001)", "2. B (0.30000000000000004)", "2. C (0.3)", "4. A (0.29)"],
            model.Prioritize(items, item => item.Id)
                .Select(place => FormattableString.Invariant($"{place.Rank}. {place.Id} ({place.Score.Value:R})")));
    }

    [Fact]
    public void Scores_of_two_models_do_not_compare()
    {
        // <compare>
        var rice = Score.Of(250, ScoringModelId.Of("RICE", "1", "weighted reach per quarter per person-month"));
        var wsjf = Score.Of(8, ScoringModelId.Of("WSJF", "1", "relative to the backlog Infrastructure"));

        var comparable = rice.IsComparableWith(wsjf);       // false
        try
        {
            _ = rice > wsjf;
        }
        catch (ArgumentException refused)
        {
            Console.WriteLine(refused.Message);
            // A score of RICE 1 (weighted reach per quarter per person-month) cannot be compared with a score of
            // WSJF 1 (relative to the backlog Infrastructure): model, version and unit must be the same. …
        }
        // </compare>
        Assert.False(comparable);
        Assert.StartsWith(
            "A score of RICE 1 (weighted reach per quarter per person-month) cannot be compared with a score of "
            + "WSJF 1 (relative to the backlog Infrastructure): model, version and unit must be the same.",
            Assert.Throws<ArgumentException>(() => rice > wsjf).Message);
    }
}
