using LearningOrg.Core.Prioritization;

namespace LearningOrg.Core.Tests.Prioritization.Examples;

public class Cd3Example
{
    private sealed record Work(string Title, double? PerWeek, double? Weeks);

    [Fact]
    public void The_comments_are_true()
    {
        // <rank>
        Work[] plans = [new("Super Spoon", PerWeek: 10, Weeks: 2), new("Second Machine", PerWeek: 30, Weeks: 4)];

        var cd3 = new Cd3<Work>(costOfDelay: work => work.PerWeek, duration: work => work.Weeks, currency: "EUR");
        foreach (var place in cd3.Prioritize(plans, id: work => work.Title))
        {
            Console.WriteLine($"{place.Rank}. {place.Id}: {place.Breakdown}");
        }
        // 1. Second Machine: 7.5 = 30 Cost of delay ÷ 4 Duration
        // 2. Super Spoon: 5 = 10 Cost of delay ÷ 2 Duration
        // </rank>
        Assert.Equal(
            ["1. Second Machine: 7.5 = 30 Cost of delay ÷ 4 Duration", "2. Super Spoon: 5 = 10 Cost of delay ÷ 2 Duration"],
            Printed.Places(cd3.Prioritize(plans, work => work.Title)));
        Assert.Equal("EUR per week per week", cd3.Formula.Model.Unit);
    }
}
