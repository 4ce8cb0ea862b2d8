namespace LearningOrg.Core.Change.Work;

/// <summary>Evidence was found to be wrong, and no longer counts.</summary>
/// <remarks>What came before it does not come back: the matter is to be looked at anew.</remarks>
/// <param name="Evidence">The number of the evidence.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="By">Who retracted it.</param>
/// <param name="At">When.</param>
public sealed record EvidenceRetraction(string Evidence, string Reason, ActorId By, DateTimeOffset At)
{
    /// <summary>As <c>S1 retracted by ada at 2026-03-01T09:00:00+00:00: asked the wrong people</c>.</summary>
    public override string ToString() => $"{Evidence} retracted by {By} at {Text.Of(At)}: {Reason}";
}
