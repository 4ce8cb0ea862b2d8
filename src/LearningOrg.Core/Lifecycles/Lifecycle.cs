using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Lifecycles;

/// <summary>A state chart as a value: the states something can be in, and the verbs that lead from one to another.</summary>
/// <remarks>
/// After Harel, "Statecharts: a visual formalism for complex systems", Science of Computer Programming 8 (1987): states, transitions with
/// guards, and a history for pauses; no nesting, no parallel regions. What exists is sound: one beginning, every state reached from it, an
/// end reached from every state, no way out of a final one. It holds no position: <see cref="Begin"/> makes one that does. Codes handed in
/// are compared letter by letter, and an unknown one throws. Equal when all of it is, in order. Immutable.
/// </remarks>
public sealed class Lifecycle : IEquatable<Lifecycle>
{
    private readonly LifecycleDraft _draft;
    private readonly LifecycleIndex _index;
    private readonly Sequence<LifecycleState> _states;
    private readonly Sequence<Transition> _transitions;
    private readonly Sequence<LifecycleVerb> _verbs;

    private Lifecycle(LifecycleDraft draft, LifecycleState initial, Sequence<LifecycleState> states, Sequence<Transition> transitions)
    {
        _draft = draft;
        _states = states;
        _transitions = transitions;
        _verbs = Sequence.Of(transitions.Select(transition => transition.Verb).Distinct());
        _index = new(states, transitions);
        Initial = initial;
    }

    /// <summary>What it is the lifecycle of.</summary>
    public string Name => _draft.Name;

    /// <summary>The state that everything begins in.</summary>
    public LifecycleState Initial { get; }

    /// <summary>All states, in the order of declaration.</summary>
    public IReadOnlyList<LifecycleState> States => _states;

    /// <summary>All transitions, in the order of declaration.</summary>
    public IReadOnlyList<Transition> Transitions => _transitions;

    /// <summary>All verbs, in the order in which transitions use them first.</summary>
    public IReadOnlyList<LifecycleVerb> Verbs => _verbs;

    /// <summary>Starts to declare a lifecycle.</summary>
    /// <param name="name">What it is the lifecycle of; not blank.</param>
    /// <exception cref="ArgumentException">The name is blank or has white space around it.</exception>
    public static LifecycleBuilder Named(string name) =>
        new(new(Guard.Against.Untidy(name), Sequence<StateDraft>.Empty, Sequence<LifecycleVerb>.Empty, Sequence<TransitionDraft>.Empty));

    /// <summary>Starts from all that this lifecycle declares, to add states and transitions to it.</summary>
    /// <param name="name">What the wider one is the lifecycle of; the same name by default.</param>
    /// <exception cref="ArgumentException">The name is blank or has white space around it.</exception>
    public LifecycleBuilder Extend(string? name = null) =>
        new(name is null ? _draft : _draft with { Name = Guard.Against.Untidy(name) });

    /// <summary>The state with a code.</summary>
    /// <param name="code">As stored: <c>on-hold</c>.</param>
    /// <exception cref="ArgumentException">No state has the code; the message lists those there are.</exception>
    public LifecycleState State(string code) => _index.State(code, nameof(code), Name);

    /// <summary>The verb with a code.</summary>
    /// <param name="code">As stored: <c>approve</c>.</param>
    /// <exception cref="ArgumentException">No verb has the code; the message lists those there are.</exception>
    public LifecycleVerb Verb(string code) => _index.Verb(code, nameof(code), Name);

    /// <summary>The transitions that leave a state, in the order of declaration; none where it is final.</summary>
    /// <param name="state">The code of the state.</param>
    /// <exception cref="ArgumentException">No state has the code.</exception>
    public IReadOnlyList<Transition> From(string state) => _index.From(_index.State(state, nameof(state), Name));

    /// <summary>Whether a verb leads out of a state, if all it needs is there.</summary>
    /// <param name="state">The code of the state.</param>
    /// <param name="verb">The code of the verb.</param>
    /// <exception cref="ArgumentException">A code is unknown.</exception>
    public bool Permits(string state, string verb) =>
        _index.From(_index.State(state, nameof(state), Name), _index.Verb(verb, nameof(verb), Name)).Count > 0;

    /// <summary>Where a verb leads; null where the state does not permit it or something it needs is not there.</summary>
    /// <param name="state">The code of the state.</param>
    /// <param name="verb">The code of the verb.</param>
    /// <param name="met">The codes of the needs that are met; none by default.</param>
    /// <param name="before">Of a pause, the code of the state before it; without it, null is where a resume leads.</param>
    /// <exception cref="ArgumentException">A code is unknown, or nothing pauses from the state before into this one.</exception>
    public LifecycleState? Target(string state, string verb, IEnumerable<string>? met = null, string? before = null) =>
        Outlook(state, verb, met, before).LeadsTo;

    /// <summary>What stands between a state and one verb.</summary>
    /// <param name="state">The code of the state.</param>
    /// <param name="verb">The code of the verb.</param>
    /// <param name="met">The codes of the needs that are met; none by default.</param>
    /// <param name="before">Of a pause, the code of the state before it, where that is known.</param>
    /// <exception cref="ArgumentException">A code is unknown, or nothing pauses from the state before into this one.</exception>
    public VerbOutlook Outlook(string state, string verb, IEnumerable<string>? met = null, string? before = null) =>
        Outlook(Place(state, before), _index.Verb(verb, nameof(verb), Name), Met(met));

    /// <summary>What may happen now, and what would be needed for the rest: every verb, in the order of <see cref="Verbs"/>.</summary>
    /// <param name="state">The code of the state.</param>
    /// <param name="met">The codes of the needs that are met; none by default.</param>
    /// <param name="before">Of a pause, the code of the state before it, where that is known.</param>
    /// <exception cref="ArgumentException">A code is unknown, or nothing pauses from the state before into this one.</exception>
    public IReadOnlyList<VerbOutlook> WhatNow(string state, IEnumerable<string>? met = null, string? before = null)
    {
        var place = Place(state, before);
        var there = Met(met);
        return Sequence.Of(_verbs.Select(verb => Outlook(place, verb, there)));
    }

    /// <summary>A position in the state that everything begins in.</summary>
    /// <param name="at">When it begins.</param>
    /// <exception cref="ArgumentException">The instant is the default one.</exception>
    [MustUse]
    public LifecyclePosition Begin(DateTimeOffset at) => new(this, new(Initial), Guard.Against.Default(at));

    /// <summary>A position in any state: the way back from what a host stored of one.</summary>
    /// <param name="state">The code of the state.</param>
    /// <param name="since">When it was entered.</param>
    /// <param name="before">The code of the state before, exactly where the state is a pause.</param>
    /// <exception cref="ArgumentException">
    /// A code is unknown, the instant is the default one, a pause has no state before it, or nothing pauses from that into this one.
    /// </exception>
    [MustUse]
    public LifecyclePosition At(string state, DateTimeOffset since, string? before = null)
    {
        var place = Place(state, before);
        return place.State.IsPause && place.Before is null
            ? throw new ArgumentException($"'{state}' is a pause: name the state before it, to which it returns.", nameof(before))
            : new(this, place, Guard.Against.Default(since));
    }

    /// <summary>A Mermaid state diagram; the same lifecycle gives the same text.</summary>
    public string ToMermaid() => MermaidDrawing.Of(this);

    /// <summary>A directed graph in Graphviz' DOT language; the same lifecycle gives the same text.</summary>
    public string ToDot() => DotDrawing.Of(this);

    /// <inheritdoc/>
    public bool Equals(Lifecycle? other) => other is not null
        && Name == other.Name
        && Initial == other.Initial
        && _states.Equals(other._states)
        && _transitions.Equals(other._transitions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Lifecycle);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, _states, _transitions);

    /// <summary>As <c>Improvement: 4 states, 6 transitions</c>.</summary>
    public override string ToString() =>
        $"{Name}: {Text.Of(_states.Count)} {(_states.Count == 1 ? "state" : "states")}, " +
        $"{Text.Of(_transitions.Count)} {(_transitions.Count == 1 ? "transition" : "transitions")}";

    /// <summary>What a draft declares, without what names nothing; null where it has no beginning.</summary>
    internal static Lifecycle? Of(LifecycleDraft draft)
    {
        var pauses = new HashSet<string?>(
            draft.Transitions.Where(transition => transition.Kind == TransitionKind.Pause).Select(transition => transition.To));
        var states = new Dictionary<string, LifecycleState>(StringComparer.Ordinal);
        var order = new List<LifecycleState>();
        LifecycleState? initial = null;
        foreach (var declared in draft.States.Where(state => !states.ContainsKey(state.Code)))
        {
            var state = new LifecycleState(declared.Code, declared.Name, declared.IsFinal, declared.MayRest, pauses.Contains(declared.Code));
            states.Add(state.Code, state);
            order.Add(state);
            initial ??= declared.IsInitial ? state : null;
        }

        var names = draft.VerbNames.ToLookup(verb => verb.Code, StringComparer.Ordinal);
        var transitions =
            from declared in draft.Transitions
            where states.ContainsKey(declared.From) && (declared.To is null || states.ContainsKey(declared.To))
            let verb = names[declared.Verb].FirstOrDefault() ?? new LifecycleVerb(declared.Verb, Codes.Spoken(declared.Verb))
            let to = declared.To is null ? null : states[declared.To]
            select new Transition(declared.Kind, verb, states[declared.From], to, declared.Needs);
        return initial is null ? null : new(draft, initial, Sequence.Of(order), Sequence.Of(transitions));
    }

    /// <summary>The states that can be paused into one.</summary>
    internal IEnumerable<LifecycleState> PausedFrom(LifecycleState pause) => _transitions
        .Where(transition => transition.Kind == TransitionKind.Pause && transition.To == pause)
        .Select(transition => transition.From).Distinct();

    internal VerbOutlook Outlook(Configuration place, LifecycleVerb verb, ICollection<string> met) =>
        OutlookSearch.Of(this, _index, place, verb, met);

    /// <summary>The codes of needs, each known.</summary>
    internal HashSet<string> Met(IEnumerable<string>? codes) => _index.Needs(codes, Name);

    private Configuration Place(string code, string? before)
    {
        var state = _index.State(code, "state", Name);
        if (before is null)
        {
            return new(state);
        }

        var remembered = _index.State(before, nameof(before), Name);
        return PausedFrom(state).Contains(remembered)
            ? new(state, remembered)
            : throw new ArgumentException($"Nothing pauses from '{before}' into '{code}'.", nameof(before));
    }
}
