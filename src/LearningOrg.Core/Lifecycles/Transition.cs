namespace LearningOrg.Core.Lifecycles;

/// <summary>One arrow of a lifecycle: the verb that leads from a state to another, and what it needs.</summary>
/// <remarks>
/// Made by <see cref="LifecycleBuilder"/>. It may lead back to the state it leaves. Equal when all of it is. Immutable.
/// </remarks>
public sealed record Transition
{
    private readonly Sequence<Need> _needs;

    internal Transition(TransitionKind kind, LifecycleVerb verb, LifecycleState from, LifecycleState? to, Sequence<Need> needs)
    {
        Kind = kind;
        Verb = verb;
        From = from;
        To = to;
        _needs = needs;
    }

    /// <summary>Whether it moves, pauses or resumes.</summary>
    public TransitionKind Kind { get; }

    /// <summary>What is done.</summary>
    public LifecycleVerb Verb { get; }

    /// <summary>The state it leaves.</summary>
    public LifecycleState From { get; }

    /// <summary>The state it leads to; null for <see cref="TransitionKind.Resume"/>, which leads to the state before the pause.</summary>
    public LifecycleState? To { get; }

    /// <summary>What must be there, all of it; often nothing.</summary>
    public IReadOnlyList<Need> Needs => _needs;

    /// <summary>The verb and, as UML writes a guard, the needs: <c>approve [a baseline, a target]</c>.</summary>
    internal string Label(Func<string, string> escape)
    {
        var guard = string.Join(", ", Needs.Select(need => escape(need.Name)));
        return guard.Length == 0 ? escape(Verb.Imperative) : $"{escape(Verb.Imperative)} [{guard}]";
    }

    /// <summary>As <c>Assessed → Approved: approve [a baseline, a target]</c>.</summary>
    public override string ToString() => $"{From} → {To?.Name ?? "the state before"}: {Label(text => text)}";

    internal Need[] Missing(ICollection<string> met) => [.. Needs.Where(need => !met.Contains(need.Code))];
}
