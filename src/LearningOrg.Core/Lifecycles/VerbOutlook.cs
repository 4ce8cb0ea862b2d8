using Ardalis.GuardClauses;

namespace LearningOrg.Core.Lifecycles;

/// <summary>What stands between a state and a verb: nothing, something that is missing, or other verbs that come first.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record VerbOutlook
{
    private readonly Sequence<Need> _missing;
    private readonly Sequence<LifecycleState> _possibleFrom;
    private readonly Sequence<Transition> _way;
    private readonly Sequence<LifecycleVerb> _open;

    internal VerbOutlook(
        LifecycleVerb verb,
        LifecycleState state,
        Transition? takes,
        LifecycleState? leadsTo,
        IEnumerable<Need> missing,
        IEnumerable<LifecycleState> possibleFrom,
        IEnumerable<Transition> way,
        IEnumerable<LifecycleVerb> open)
    {
        Verb = verb;
        State = state;
        Takes = takes;
        LeadsTo = leadsTo;
        _missing = Sequence.Of(missing);
        _possibleFrom = Sequence.Of(possibleFrom);
        _way = Sequence.Of(way);
        _open = Sequence.Of(open);
    }

    /// <summary>The verb.</summary>
    public LifecycleVerb Verb { get; }

    /// <summary>The state.</summary>
    public LifecycleState State { get; }

    /// <summary>Whether the verb may happen now: the state permits it, and all it needs is there.</summary>
    public bool IsPermitted => Takes is not null;

    /// <summary>The transition it would be: the first declared whose needs are met; null where it may not happen.</summary>
    public Transition? Takes { get; }

    /// <summary>Where it would lead; null where it may not happen, or where it resumes to a state that nobody named.</summary>
    public LifecycleState? LeadsTo { get; }

    /// <summary>What is missing, where the state permits the verb: of several transitions, for the one that lacks least.</summary>
    public IReadOnlyList<Need> Missing => _missing;

    /// <summary>The states that permit the verb, in the order of declaration.</summary>
    public IReadOnlyList<LifecycleState> PossibleFrom => _possibleFrom;

    /// <summary>
    /// The shortest way to a state that permits the verb, whatever it needs; of equally short ones the first declared. Empty where this
    /// state permits it, and where there is no way. Out of a pause whose state before nobody named, it ends with the resume.
    /// </summary>
    public IReadOnlyList<Transition> Way => _way;

    /// <summary>The verbs that the state permits, whatever they need, in the order of declaration; none where it is final.</summary>
    public IReadOnlyList<LifecycleVerb> Open => _open;

    /// <summary>The no to the verb, with what would turn it into a yes; null where it may happen.</summary>
    /// <param name="subject">What the verb was asked of, as a sentence names it: <c>CIM0000007</c>.</param>
    /// <exception cref="ArgumentException">The subject is blank.</exception>
    public NotPermitted? Refusal(string subject)
    {
        Guard.Against.Blank(subject);
        var verb = Verb.Imperative;
        return this switch
        {
            { IsPermitted: true } => null,
            { Missing.Count: > 0 } => new(verb, $"{subject} needs {Text.List(Names(Missing))}", $"Supply what is missing, then {verb} it."),
            { Way.Count: 1 } => new(verb, $"{subject} is {State}", $"{Way[0].Verb.Name} it first."),
            { Way.Count: > 1 } => new(verb, $"{subject} is {State}", $"First {Text.List(Steps())} it."),
            { State.IsFinal: true } => new(verb, $"{subject} is {State}", "That is final: nothing leads out of it."),
            _ => new(verb, $"{subject} is already {State}", $"From there you can {Text.List([.. Open.Select(open => open.Imperative)], "or")} it."),
        };
    }

    /// <summary>As <c>approve: needs a baseline</c> or <c>start: first assess and approve</c>.</summary>
    public override string ToString() => $"{Verb.Imperative}: " + this switch
    {
        { IsPermitted: true } => $"leads to {LeadsTo?.Name ?? "the state before"}",
        { Missing.Count: > 0 } => $"needs {Text.List(Names(Missing))}",
        { Way.Count: > 0 } => $"first {Text.List(Steps())}",
        _ => $"only while {Text.List(Names(PossibleFrom), "or")}; nothing leads back there",
    };

    private static string[] Names(IEnumerable<object> parts) => [.. parts.Select(part => part.ToString()!)];

    private string[] Steps() => [.. Way.Select(transition => transition.Verb.Imperative)];
}
