using Ardalis.GuardClauses;

namespace LearningOrg.Core.Lifecycles;

/// <summary>Finds the parts of a lifecycle by their codes.</summary>
internal sealed class LifecycleIndex
{
    private readonly Dictionary<string, LifecycleState> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LifecycleVerb> _verbs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _needs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sequence<Transition>> _from = new(StringComparer.Ordinal);
    private readonly Dictionary<(string State, string Verb), Sequence<Transition>> _steps = [];

    public LifecycleIndex(IEnumerable<LifecycleState> states, IReadOnlyCollection<Transition> transitions)
    {
        foreach (var state in states)
        {
            var leaving = transitions.Where(transition => transition.From == state).ToArray();
            _states.Add(state.Code, state);
            _from.Add(state.Code, Sequence.Wrap(leaving));
            foreach (var step in leaving.GroupBy(transition => transition.Verb.Code, StringComparer.Ordinal))
            {
                _steps.Add((state.Code, step.Key), Sequence.Of(step));
            }
        }

        foreach (var transition in transitions)
        {
            _verbs[transition.Verb.Code] = transition.Verb;
            _needs.UnionWith(transition.Needs.Select(need => need.Code));
        }
    }

    public LifecycleState State(string? code, string argument, string lifecycle) => Find(_states, code, "state", argument, lifecycle);

    public LifecycleVerb Verb(string? code, string argument, string lifecycle) => Find(_verbs, code, "verb", argument, lifecycle);

    public HashSet<string> Needs(IEnumerable<string>? met, string lifecycle)
    {
        var codes = new HashSet<string>(met ?? [], StringComparer.Ordinal);
        foreach (var code in codes.Where(code => code is null || !_needs.Contains(code)))
        {
            throw Unknown(code, "need", _needs, nameof(met), lifecycle);
        }

        return codes;
    }

    public IReadOnlyList<Transition> From(LifecycleState state) => _from[state.Code];

    public IReadOnlyList<Transition> From(LifecycleState state, LifecycleVerb verb) =>
        _steps.TryGetValue((state.Code, verb.Code), out var transitions) ? transitions : Sequence<Transition>.Empty;

    private static T Find<T>(Dictionary<string, T> all, string? code, string what, string argument, string lifecycle) =>
        all.TryGetValue(Guard.Against.Null(code, argument), out var found) ? found : throw Unknown(code, what, all.Keys, argument, lifecycle);

    private static ArgumentException Unknown(string? code, string what, IEnumerable<string> known, string argument, string lifecycle) =>
        new($"'{code}' is not the code of a {what} of {lifecycle}. There are {Text.List([.. known])}.", argument);
}
