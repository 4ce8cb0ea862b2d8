using FsCheck.Xunit;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>The lifecycle as far as it goes today: Raised, Triaged, Assessed and the one terminal stage, Rejected.</summary>
[Properties(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 500)]
public class ImprovementChartTest
{
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly Score Score = Score.Of(250, ScoringModelId.Of("RICE", "1", "points"));

    // Written out a second time, by hand: this is what the code is compared with.
    private static readonly Dictionary<(string Stage, string Verb), string> Table = new()
    {
        [("raised", "triage")] = "triaged",
        [("raised", "reject")] = "rejected",
        [("triaged", "assess")] = "assessed",
        [("triaged", "reject")] = "rejected",
        [("assessed", "assess")] = "assessed",
        [("assessed", "reject")] = "rejected",
    };

    [Fact(DisplayName = "INV-8 no terminal stage has an exit, every other has one, and every stage is reached from Raised")]
    public void Terminal_stages_have_no_exit_and_every_stage_is_reached()
    {
        Assert.Equal(
            ImprovementStage.All.Where(stage => stage.IsTerminal).Select(stage => stage.Code),
            ImprovementStage.All.Select(stage => stage.Code).Except(Table.Keys.Select(step => step.Stage)));
        var reached = new HashSet<string> { "raised" };
        while (Table.Any(step => reached.Contains(step.Key.Stage) && reached.Add(step.Value)))
        {
        }

        Assert.Equal(ImprovementStage.All.Select(stage => stage.Code).ToHashSet(), reached);
        Assert.Equal("raised", Improvement.Lifecycle.Initial.Code);
    }

    [Fact(DisplayName = "INV-9 the declared lifecycle is the table, each stage and verb once")]
    public void The_declared_lifecycle_is_the_table()
    {
        Assert.Equal(Table.Count, Improvement.Lifecycle.Transitions.Count);
        Assert.Equal(Table, Improvement.Lifecycle.Transitions.ToDictionary(step => (step.From.Code, step.Verb.Code), step => step.To!.Code));
        Assert.Equal(
            ImprovementStage.All.Select(stage => (stage.Code, stage.Name, stage.IsTerminal)),
            Improvement.Lifecycle.States.Select(state => (state.Code, state.Name, state.IsFinal)));
    }

    [Fact(DisplayName = "INV-9 the accepted pairs of stage and verb are those of the chart, and lead where it says")]
    public void The_accepted_pairs_are_those_of_the_chart()
    {
        var accepted = new Dictionary<(string, string), string>();
        foreach (var entry in ImprovementStage.All.Select(At))
        {
            var at = entry.LastEventAt;
            var outcomes = new (string Verb, ImprovementOutcome Outcome)[]
            {
                ("triage", entry.Triage(Ada, at)), ("assess", entry.Assess(Score, Ada, at)), ("reject", entry.Reject("No owner", Ada, at)),
            };
            foreach (var (verb, outcome) in outcomes)
            {
                if (outcome.TryAccept(out var now, out var refusal))
                {
                    accepted.Add((entry.Stage.Code, verb), now.Stage.Code);
                }
                else
                {
                    Assert.IsType<NotPermitted>(refusal);
                }
            }
        }

        Assert.Equal(Table, accepted);
    }

    [Property(DisplayName = "INV-9 whatever is tried, in whatever order, the table says what is answered")]
    public bool The_model_agrees(EntryHistory history)
    {
        var (stage, last) = ("raised", ImprovementArbitraries.Start);
        foreach (var (before, tried, outcome) in history.Steps)
        {
            var at = tried.At(before.LastEventAt);
            var expected = !Table.TryGetValue((stage, tried.Verb), out var next) ? "not-permitted" : at < last ? "out-of-sequence" : null;
            _ = outcome.TryAccept(out var now, out var refusal);
            if (refusal?.Code != expected)
            {
                return false;
            }

            (stage, last) = expected is null ? (next!, at) : (stage, last);
            if (now is not null && (now.Stage.Code != stage || now.LastEventAt != last))
            {
                return false;
            }
        }

        return history.Now.Stage.Code == stage && history.Now.LastEventAt == last;
    }

    internal static Improvement At(ImprovementStage stage)
    {
        var raised = Improvement.Raise(
            ImprovementId.Of("CIM0000007"), "Password resets", ImprovementSource.KpiMonitoring, Ada, ImprovementArbitraries.Start).Now;
        return stage.Match(
            raised: () => raised,
            triaged: () => Accept(raised.Triage(Ada, raised.LastEventAt)),
            assessed: () => Accept(At(ImprovementStage.Triaged).Assess(Score, Ada, raised.LastEventAt)),
            rejected: () => Accept(raised.Reject("No owner in this budget year", Ada, raised.LastEventAt)));
    }

    private static Improvement Accept(ImprovementOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
