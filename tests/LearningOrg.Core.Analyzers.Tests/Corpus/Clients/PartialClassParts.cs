// One class in two parts, with a partial method between them.
using LearningOrg.Core;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Gates;

namespace Changes;

public sealed partial class Programme(ChangeInitiative change, ActorId lead)
{
    public partial ChangeOutcome Decide(DateTimeOffset at);

    partial void OnDecided(ChangeOutcome outcome);

    public void Run(DateTimeOffset at)
    {
        OnDecided(Decide(at)); // no LO1002: handed on
        Decide(at); // LO1002
    }
}

public sealed partial class Programme
{
    private ChangeInitiative _change = change;

    public partial ChangeOutcome Decide(DateTimeOffset at) => _change.Go(ChangeStep.Urgency, lead, at);

    partial void OnDecided(ChangeOutcome outcome)
    {
        if (outcome.TryPickT0(out var accepted, out _))
        {
            _change = accepted.Now;
        }

        _change = outcome.AsT0.Now; // no LO1003: asked above, if not heeded
    }

    public ChangeOutcome OnConditions(DateTimeOffset at) =>
        _change.GoOnConditions(ChangeStep.Coalition, [], lead, at); // LO4002

    public ChangeOutcome OnSomeConditions(DateTimeOffset at, List<GateCondition> open) =>
        _change.GoOnConditions(ChangeStep.Coalition, open, lead, at); // no LO4002: what is in there is not known

    public ChangeOutcome Stop(DateTimeOffset at) => _change.Kill(ChangeStep.Wins, "Asked by " + lead, lead, at); // LO4003

    public ChangeOutcome Pause(DateTimeOffset at) =>
        _change.Hold(ChangeStep.Wins, $"Waiting for the budget of {at.Year}", at.AddDays(90), lead, at); // no LO4003: nobody in it
}
