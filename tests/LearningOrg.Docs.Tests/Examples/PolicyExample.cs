using LearningOrg.Core;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Docs.Tests.Truths;
using LearningOrg.Interchange.Policies;

namespace LearningOrg.Docs.Tests.Examples;

public class PolicyExample
{
    private sealed record Request(string Title, double? PeopleAMonth, double? PersonDays, string? Risk);

    [Fact]
    public void A_policy_ranks_the_hosts_own_objects()
    {
        ProgramOutput.StandInTheRoot();
        // <bind>
        if (!PolicyJson.Read("docs/guide/files/service-desk.json").TryAccept(out var policy, out var refusal))
        {
            Console.Error.WriteLine(refusal.Message);
            return;
        }

        Request[] requests =
        [
            new("Self-service password reset", PeopleAMonth: 420, PersonDays: 20, Risk: "low"),
            new("Retire the old print queue", PeopleAMonth: 45, PersonDays: 5, Risk: "Medium"),
            new("Chat with the service desk", PeopleAMonth: 90, PersonDays: null, Risk: "low"),
        ];

        // One lambda for all criteria: the policy says what it wants, by the name of its input, and you say where that stands.
        IScoringModel<Request> model = policy.Bind<Request>((request, criterion) => criterion.Input switch
        {
            "people" => request.PeopleAMonth,
            "days" => request.PersonDays,
            "risk" => criterion.Labels!.TryRate(request.Risk, out var rating) ? rating.ToNumber() : null,
            _ => null,
        });

        var ranking = model.Prioritize(requests, id: request => request.Title);
        Console.WriteLine(ranking[0].Breakdown.Score);
        // 0.855555555556 (Service desk 2026.1)
        Console.WriteLine(ranking.Unscored[0]);
        // Chat with the service desk: No Service desk score: Effort is missing (needed: any finite number).
        // </bind>
        Assert.Equal("0.855555555556 (Service desk 2026.1)", ranking[0].Breakdown.Score.ToString());

        // By the definition: 0.5 × (0.5 + 0.5 × 370/450) + 0.3 × (1 − 20/60) + 0.2 × 1.
        Assert.Equal((0.5 * (0.5 + (0.5 * 370 / 450))) + (0.3 * 2 / 3) + 0.2, ranking[0].Score.Value, 1e-12);
        Assert.Equal(
            "Chat with the service desk: No Service desk score: Effort is missing (needed: any finite number).",
            ranking.Unscored[0].ToString());
    }

    [Fact]
    public void A_policy_can_be_made_in_code()
    {
        // <make>
        PolicyOutcome outcome = PrioritizationPolicy.Of(
            name: "Portal",
            version: "1",
            PolicyModel.Rice,
            [
                new("Reach", "visitors"),
                new("Impact", "impact") { Scale = ScaleType.Ordinal },
                new("Confidence", "confidence"),
            ],
            settings: new Dictionary<string, string> { ["period"] = "month" });
        if (!outcome.TryAccept(out _, out var refusal))
        {
            Console.WriteLine(refusal.Message);
            // The policy 'Portal' cannot be applied. 'Impact' is ordinal, and the model calculates with it. State a number for each of
            // its labels, or measure it. RICE needs a criterion named 'Effort'.
        }
        // </make>
        Assert.Equal(
            "The policy 'Portal' cannot be applied. 'Impact' is ordinal, and the model calculates with it. State a number for each of "
            + "its labels, or measure it. RICE needs a criterion named 'Effort'.",
            refusal?.Message);
    }
}
