using LearningOrg.Core.Prioritization.Sequencing;

namespace LearningOrg.Docs.Tests.Examples;

public class SequencingExample
{
    private sealed record Work(string Title, double Weeks, Urgency Urgency, params string[] Needs);

    [Fact]
    public void The_comments_are_true()
    {
        // <order>
        Work[] plans =
        [
            new("Super Spoon", Weeks: 2, Urgency.Standard(costPerTime: 10)),
            new("Second Machine", Weeks: 4, Urgency.Standard(costPerTime: 30), Needs: "Bigger Fuse"),
            new("Bigger Fuse", Weeks: 1, Urgency.Standard(costPerTime: 0)),
            new("Hygiene Audit", Weeks: 1, Urgency.FixedDate(deadline: 7, penalty: 500)),
            new("New Till", Weeks: 2, Urgency.Intangible(risesFrom: 12, costPerTime: 5)),
        ];

        var outcome = WorkSequence.Of(
            plans, id: work => work.Title, duration: work => work.Weeks, urgency: work => work.Urgency, needs: work => work.Needs);
        if (!outcome.TryAccept(out var best, out var refusal))
        {
            Console.Error.WriteLine(refusal.Message);       // names the circle: Second Machine needs Bigger Fuse and …
            return;
        }

        foreach (var place in best)
        {
            Console.WriteLine(place);
        }
        // 1. Bigger Fuse: 0 to 1, delay cost 0
        // 2. Second Machine: 1 to 5, delay cost 150
        // 3. Hygiene Audit: 5 to 6, delay cost 0
        // 4. Super Spoon: 6 to 8, delay cost 80
        // 5. New Till: 8 to 10, delay cost 0

        Console.WriteLine(best.IsProvenOptimal);            // True
        Console.WriteLine(best.ComparedWith(best.DoingFirst("Super Spoon")));
        // Doing Super Spoon before Bigger Fuse would cost 500 more: 730 instead of 230.
        // </order>
        Assert.Null(refusal);
        Assert.Equal(
            [
                "1. Bigger Fuse: 0 to 1, delay cost 0",
                "2. Second Machine: 1 to 5, delay cost 150",
                "3. Hygiene Audit: 5 to 6, delay cost 0",
                "4. Super Spoon: 6 to 8, delay cost 80",
                "5. New Till: 8 to 10, delay cost 0",
            ],
            best.Select(place => place.ToString()));
        Assert.True(best.IsProvenOptimal);
        Assert.Equal(
            "Doing Super Spoon before Bigger Fuse would cost 500 more: 730 instead of 230.",
            best.ComparedWith(best.DoingFirst("Super Spoon")).ToString());
    }
}
