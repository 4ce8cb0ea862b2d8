using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Lifecycles;

/// <summary>A lifecycle in the making: states, and the verbs that lead from one to another.</summary>
/// <remarks>
/// Immutable: each call gives a new one. The order of declaration is kept: it is the order of lists and drawings, and where several
/// transitions of one verb leave one state, the first whose needs are met is taken. Codes are lower-case words of letters and digits,
/// joined by hyphens; a malformed one throws. What only the whole chart can show is answered by <see cref="Build"/>.
/// </remarks>
[MustUse]
public sealed class LifecycleBuilder
{
    private readonly LifecycleDraft _draft;

    internal LifecycleBuilder(LifecycleDraft draft) => _draft = draft;

    /// <summary>Adds the state that everything begins in; there is one.</summary>
    /// <param name="code">A stable code to store.</param>
    /// <param name="name">The name people read; not blank.</param>
    /// <param name="mayRest">Whether something may stay in it for good though it can be left.</param>
    /// <exception cref="ArgumentException">The code is malformed or the name blank.</exception>
    public LifecycleBuilder Begins(string code, string name, bool mayRest = false) =>
        With(new StateDraft(Guard.Against.Malformed(code), Guard.Against.Untidy(name), IsInitial: true, IsFinal: false, mayRest));

    /// <summary>Adds a state.</summary>
    /// <param name="code">A stable code to store.</param>
    /// <param name="name">The name people read; not blank.</param>
    /// <param name="mayRest">Whether something may stay in it for good though it can be left.</param>
    /// <exception cref="ArgumentException">The code is malformed or the name blank.</exception>
    public LifecycleBuilder State(string code, string name, bool mayRest = false) =>
        With(new StateDraft(Guard.Against.Malformed(code), Guard.Against.Untidy(name), IsInitial: false, IsFinal: false, mayRest));

    /// <summary>Adds a state that nothing leads out of.</summary>
    /// <param name="code">A stable code to store.</param>
    /// <param name="name">The name people read; not blank.</param>
    /// <exception cref="ArgumentException">The code is malformed or the name blank.</exception>
    public LifecycleBuilder Final(string code, string name) =>
        With(new StateDraft(Guard.Against.Malformed(code), Guard.Against.Untidy(name), IsInitial: false, IsFinal: true, MayRest: true));

    /// <summary>Names a verb otherwise than by its code, which is read as words: <c>take-up</c> as "Take up".</summary>
    /// <param name="code">The code that transitions use.</param>
    /// <param name="name">An imperative; not blank.</param>
    /// <exception cref="ArgumentException">The code is malformed or the name blank.</exception>
    public LifecycleBuilder Verb(string code, string name) => new(_draft with
    {
        VerbNames = Sequence.Of(_draft.VerbNames.Append(new LifecycleVerb(Guard.Against.Malformed(code), Guard.Against.Untidy(name)))),
    });

    /// <summary>Adds a transition.</summary>
    /// <param name="verb">What is done.</param>
    /// <param name="from">The state it leaves.</param>
    /// <param name="to">The state it leads to, which may be the same.</param>
    /// <param name="needs">What must be there, all of it.</param>
    /// <exception cref="ArgumentException">A code is malformed or a need null.</exception>
    public LifecycleBuilder Move(string verb, string from, string to, params Need[] needs) =>
        Move(verb, [Guard.Against.Null(from)], to, needs);

    /// <summary>Adds a transition out of each of several states.</summary>
    /// <param name="verb">What is done.</param>
    /// <param name="from">The states it leaves; at least one.</param>
    /// <param name="to">The state it leads to.</param>
    /// <param name="needs">What must be there, all of it.</param>
    /// <exception cref="ArgumentException">A code is malformed, a need null, or there is no state to leave.</exception>
    public LifecycleBuilder Move(string verb, IEnumerable<string> from, string to, params Need[] needs) =>
        With(TransitionKind.Move, verb, from, Guard.Against.Malformed(to), needs);

    /// <summary>Adds a pause: each of several states can be left for a state that remembers which it was.</summary>
    /// <remarks>A history state, as Harel's statecharts have it. Only pauses lead into a pause, and none leads out of one.</remarks>
    /// <param name="verb">What is done.</param>
    /// <param name="into">The state that waits; declared like any other.</param>
    /// <param name="from">The states it leaves; at least one.</param>
    /// <param name="needs">What must be there, all of it.</param>
    /// <exception cref="ArgumentException">A code is malformed, a need null, or there is no state to leave.</exception>
    public LifecycleBuilder Pause(string verb, string into, IEnumerable<string> from, params Need[] needs) =>
        With(TransitionKind.Pause, verb, from, Guard.Against.Malformed(into), needs);

    /// <summary>Adds the way out of a pause, to exactly the state before it.</summary>
    /// <param name="verb">What is done.</param>
    /// <param name="from">The state that waits.</param>
    /// <param name="needs">What must be there, all of it.</param>
    /// <exception cref="ArgumentException">A code is malformed or a need null.</exception>
    public LifecycleBuilder Resume(string verb, string from, params Need[] needs) =>
        With(TransitionKind.Resume, verb, [Guard.Against.Null(from)], to: null, needs);

    /// <summary>Looks at the whole.</summary>
    /// <returns>The lifecycle, or everything that is wrong with it.</returns>
    public LifecycleOutcome Build()
    {
        var problems = DeclarationCheck.Problems(_draft);
        var lifecycle = Lifecycle.Of(_draft);
        if (lifecycle is not null)
        {
            problems.AddRange(ReachCheck.Problems(lifecycle));
        }

        return problems.Count > 0 ? new InvalidLifecycle(_draft.Name, problems) : lifecycle!;
    }

    /// <summary>The name of the lifecycle and how much of it is declared.</summary>
    public override string ToString() =>
        $"{_draft.Name}, in the making: {Text.Of(_draft.States.Count)} states, {Text.Of(_draft.Transitions.Count)} transitions";

    private LifecycleBuilder With(StateDraft state) => new(_draft with { States = Sequence.Of(_draft.States.Append(state)) });

    private LifecycleBuilder With(TransitionKind kind, string verb, IEnumerable<string> from, string? to, Need[] needs)
    {
        Guard.Against.Malformed(verb);
        var guards = Sequence.Of(Guard.Against.Null(needs).Select(need => Guard.Against.Null(need, nameof(needs))).Distinct());
        var added = Guard.Against.Null(from)
            .Select(code => new TransitionDraft(kind, verb, Guard.Against.Malformed(code, nameof(from)), to, guards)).ToArray();
        return added.Length > 0
            ? new(_draft with { Transitions = Sequence.Of(_draft.Transitions.Concat(added)) })
            : throw new ArgumentException($"'{verb}' leaves no state. Name at least one in {nameof(from)}.", nameof(from));
    }
}
