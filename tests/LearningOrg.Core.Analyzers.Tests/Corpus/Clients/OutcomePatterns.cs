// Outcomes asked by patterns, as people ask any other object: for null, for a property, for a type.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;

namespace Planning.Patterns;

internal sealed class Desk(ActorId by, TimeProvider clock)
{
    public string Answer(Improvement improvement)
    {
        var outcome = improvement.Triage(by, clock.GetUtcNow());
        return outcome switch
        {
            { IsT0: true } => $"triaged: {outcome.AsT0.Now.Title}", // no LO1003: the pattern has asked
            { Value: Refusal refusal } => refusal.Message,
            _ => "unheard of",
        };
    }

    public bool IsTaken(ImprovementOutcome? outcome) => outcome is not null && outcome is { IsT0: true };

    public Improvement? Taken(ImprovementOutcome? outcome) => outcome is { IsT0: true } taken ? taken.AsT0.Now : null; // no LO1003: the pattern has asked

    public Improvement TakenOnFaith(ImprovementOutcome outcome) => outcome.AsT0.Now; // LO1003

    public void Drop(Improvement? improvement)
    {
        if (improvement?.Triage(by, clock.GetUtcNow()) is null) // no LO1002: the answer is asked for
        {
            return;
        }

        improvement.Triage(by, clock.GetUtcNow()); // LO1002
    }

    public static string Kind(object answer) => answer is ImprovementOutcome { IsT0: true } ? "yes" : answer is ImprovementOutcome ? "no" : "neither";
}
