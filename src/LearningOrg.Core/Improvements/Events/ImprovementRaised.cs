namespace LearningOrg.Core.Improvements.Events;

/// <summary>An improvement was raised: the first event of each.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who raised it.</param>
/// <param name="At">When.</param>
/// <param name="Title">What would improve, in one line.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Details">What else was told.</param>
public sealed record ImprovementRaised(
    ImprovementId Id, ActorId By, DateTimeOffset At, string Title, ImprovementSource Source, ImprovementDetails Details)
    : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Raise;

    private protected override string Story => $"raised as '{Title}' from {Source}";

    internal override ImprovementState Change(ImprovementState before) =>
        throw ImpossibleHistory.OutOfPlace(this, $"{Id} was raised before");
}
