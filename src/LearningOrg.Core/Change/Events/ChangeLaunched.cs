namespace LearningOrg.Core.Change.Events;

/// <summary>A change initiative was launched: the first event of each.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who launched it.</param>
/// <param name="At">When.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Charter">What it is about.</param>
/// <param name="Policy">What it is held to.</param>
public sealed record ChangeLaunched(
    ChangeInitiativeId Id, ActorId By, DateTimeOffset At, string Title, ChangeCharter Charter, ChangePolicy Policy) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.Launch;

    private protected override string Story => $"launched as '{Title}'";

    internal override ChangeState Change(ChangeState before) => throw ImpossibleHistory.OutOfPlace(this, $"{Id} was launched before");
}
