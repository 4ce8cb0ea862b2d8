using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Improvements;

/// <summary>Something that happened to an improvement.</summary>
/// <param name="Id">To which one.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When.</param>
/// <remarks>A fact: equal when all it says is equal. The cases are those of this file; no other assembly can add one.</remarks>
[ClosedHierarchy]
public abstract record ImprovementEvent(ImprovementId Id, ActorId By, DateTimeOffset At)
{
    // Internal and abstract, which is what keeps other assemblies from deriving: a private constructor would not, since records have a
    // copy constructor.
    internal abstract ImprovementVerb Verb { get; }

    private protected abstract string Story { get; }

    /// <summary>As <c>CIM0000001 triaged by ada at 2026-03-01T09:00:00+00:00</c>.</summary>
    public sealed override string ToString() => $"{Id} {Story} by {By} at {Text.Of(At)}";
}

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
}

/// <summary>An improvement was looked at and found worth assessing.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who triaged it.</param>
/// <param name="At">When.</param>
public sealed record ImprovementTriaged(ImprovementId Id, ActorId By, DateTimeOffset At) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Triage;

    private protected override string Story => "triaged";
}

/// <summary>An improvement was scored, for the first time or anew.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who assessed it.</param>
/// <param name="At">When.</param>
/// <param name="Score">The score, which knows its model.</param>
public sealed record ImprovementAssessed(ImprovementId Id, ActorId By, DateTimeOffset At, Score Score) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Assess;

    private protected override string Story => $"assessed at {Score}";
}

/// <summary>An improvement was turned down.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who rejected it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record ImprovementRejected(ImprovementId Id, ActorId By, DateTimeOffset At, string Reason) : ImprovementEvent(Id, By, At)
{
    internal override ImprovementVerb Verb => ImprovementVerb.Reject;

    private protected override string Story => $"rejected ('{Reason}')";
}
