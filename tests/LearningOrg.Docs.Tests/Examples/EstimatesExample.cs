using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Mcda.Robustness;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Docs.Tests.Examples;

public class EstimatesExample
{
    private sealed record Idea(string Title, double PerWeek, Estimate Weeks);

    [Fact]
    public void Places_that_estimates_leave_open()
    {
        // <rank>
        Idea[] ideas =
        [
            new("Portal", PerWeek: 12, Weeks: Estimate.ThreePoint(low: 3, likely: 4, high: 5)),
            new("Print queue", PerWeek: 6, Weeks: Estimate.Between(2, 4)),
            new("One form", PerWeek: 20, Weeks: Estimate.Between(9, 16)),
            new("Known errors", PerWeek: 2, Weeks: Estimate.Exactly(2)),
        ];

        var cd3 = new Cd3<Idea>(idea => idea.PerWeek, idea => idea.Weeks.Likely, currency: "EUR");
        var ranked = cd3.PrioritizeEstimates(ideas, id: idea => idea.Title, (idea, input) => input.Name == "Duration" ? idea.Weeks : null);
        foreach (var place in ranked)
        {
            Console.WriteLine(place);
        }
        // 1–2. Portal: 3 (CD3 1), from 2.4 to 4
        // 1–3. Print queue: 2 (CD3 1), from 1.5 to 3
        // 2–3. One form: 1.6 (CD3 1), from 1.25 to 2.22222222222
        // 4. Known errors: 1 (CD3 1)

        Console.WriteLine(string.Join(" and ", ranked[1].TiedWith.Select(other => other.Id)));      // Portal and One form
        // </rank>
        Assert.Equal(
            [
                "1–2. Portal: 3 (CD3 1), from 2.4 to 4",
                "1–3. Print queue: 2 (CD3 1), from 1.5 to 3",
                "2–3. One form: 1.6 (CD3 1), from 1.25 to 2.22222222222",
                "4. Known errors: 1 (CD3 1)",
            ],
            ranked.Select(place => place.ToString()));
        Assert.Equal("Portal and One form", string.Join(" and ", ranked[1].TiedWith.Select(other => other.Id)));

        // <acceptability>
        var shares = ranked.Acceptability(options: new SmaaOptions { Samples = 20_000, Seed = 7 });
        for (var place = 0; place < ranked.Count; place++)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{ranked[place].Id}: first {shares.Acceptability(place, 1):P0}, second {shares.Acceptability(place, 2):P0}"));
        }
        // Portal: first 96 %, second 4 %
        // Print queue: first 4 %, second 76 %
        // One form: first 0 %, second 20 %
        // Known errors: first 0 %, second 0 %
        // </acceptability>
        Assert.Equal([96, 4, 0, 0], ranked.Select((_, place) => Math.Round(100 * shares.Acceptability(place, 1))));
        Assert.Equal([4, 76, 20, 0], ranked.Select((_, place) => Math.Round(100 * shares.Acceptability(place, 2))));
    }

    [Fact]
    public void A_register_with_estimates()
    {
        var at = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var ada = ActorId.Of("ada");
        var register = ContinualImprovementRegister.Open("Service desk improvements", ada, at);

        // <register>
        var portal = new ImprovementDetails
        {
            Inputs = [PriorityInput.Of("cost of delay", 12, "EUR / week"), PriorityInput.Of("duration", Estimate.ThreePoint(3, 4, 5), "weeks")],
        };
        var queue = new ImprovementDetails
        {
            Inputs = [PriorityInput.Of("cost of delay", 6, "EUR / week"), PriorityInput.Of("duration", Estimate.Between(2, 4), "weeks")],
        };
        register = Keep(register.Raise(ImprovementId.Of("CIM0000011"), "Portal", ImprovementSource.Idea, ada, at, portal));
        register = Keep(register.Raise(ImprovementId.Of("CIM0000012"), "Print queue", ImprovementSource.Idea, ada, at, queue));

        var ranked = register.Prioritize(PolicyTemplates.For(PolicyModel.Cd3)!);
        Console.WriteLine(ranked[0]);       // 1–2. CIM0000011: 3 (Default CD3 1.0), from 2.4 to 4
        // </register>
        Assert.Equal("1–2. CIM0000011: 3 (Default CD3 1.0), from 2.4 to 4", ranked[0].ToString());
    }

    private static ContinualImprovementRegister Keep(RegisterOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
