namespace LearningOrg.Core.Lifecycles;

/// <summary>A lifecycle as it was declared, not looked at yet.</summary>
internal sealed record LifecycleDraft(
    string Name, Sequence<StateDraft> States, Sequence<LifecycleVerb> VerbNames, Sequence<TransitionDraft> Transitions);

/// <summary>A state as it was declared.</summary>
internal sealed record StateDraft(string Code, string Name, bool IsInitial, bool IsFinal, bool MayRest);

/// <summary>A transition as it was declared: by codes, which may name nothing.</summary>
internal sealed record TransitionDraft(TransitionKind Kind, string Verb, string From, string? To, Sequence<Need> Needs)
{
    public override string ToString() => $"'{Verb}' from '{From}'{(To is null ? null : $" to '{To}'")}";
}
