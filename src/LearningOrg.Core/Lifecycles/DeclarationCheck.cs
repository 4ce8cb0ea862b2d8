namespace LearningOrg.Core.Lifecycles;

/// <summary>What is wrong with the declarations one by one: names that clash or name nothing, arrows that cannot be.</summary>
internal static class DeclarationCheck
{
    public static List<string> Problems(LifecycleDraft draft) =>
    [
        .. Beginnings(draft), .. Duplicates(draft), .. Verbs(draft), .. Needs(draft), .. Ends(draft), .. Pauses(draft), .. Overshadowed(draft),
    ];

    private static IEnumerable<string> Beginnings(LifecycleDraft draft)
    {
        var codes = draft.States.Where(state => state.IsInitial).Select(state => $"'{state.Code}'").ToArray();
        if (codes.Length == 0)
        {
            yield return "It has no beginning: declare one state with Begins.";
        }
        else if (codes.Length > 1)
        {
            yield return $"It begins in {Text.List(codes)}: declare one state with Begins and the others with State.";
        }
    }

    private static IEnumerable<string> Duplicates(LifecycleDraft draft) =>
        (from twins in draft.States.GroupBy(state => state.Code, StringComparer.Ordinal)
         where twins.Count() > 1
         select $"The state '{twins.Key}' is declared {Times(twins.Count())}: declare it once.")
        .Concat(
            from named in draft.States.GroupBy(state => state.Name, StringComparer.OrdinalIgnoreCase)
            let codes = named.Select(state => $"'{state.Code}'").Distinct().ToArray()
            where codes.Length > 1
            select $"The states {Text.List(codes)} are all called '{named.Key}': give each a name of its own.");

    private static IEnumerable<string> Verbs(LifecycleDraft draft) =>
        (from twins in draft.VerbNames.GroupBy(verb => verb.Code, StringComparer.Ordinal)
         where twins.Count() > 1
         select $"The verb '{twins.Key}' is named {Times(twins.Count())}: name it once.")
        .Concat(
            from verb in draft.VerbNames
            where draft.Transitions.All(transition => transition.Verb != verb.Code)
            select $"The verb '{verb.Code}' is named, but leads nowhere: add a transition or drop the name.");

    private static IEnumerable<string> Needs(LifecycleDraft draft) =>
        from named in draft.Transitions.SelectMany(transition => transition.Needs).Distinct().GroupBy(need => need.Code, StringComparer.Ordinal)
        where named.Count() > 1
        select $"The need '{named.Key}' is called {Text.List([.. named.Select(need => $"'{need.Name}'")])}: give it one name.";

    private static IEnumerable<string> Ends(LifecycleDraft draft)
    {
        var finals = draft.States.ToLookup(state => state.Code, state => state.IsFinal, StringComparer.Ordinal);
        foreach (var transition in draft.Transitions)
        {
            if (!finals.Contains(transition.From))
            {
                yield return $"'{transition.Verb}' leaves '{transition.From}', which is no state: declare it, or correct the code.";
            }
            else if (finals[transition.From].Contains(true))
            {
                yield return $"'{transition.Verb}' leaves '{transition.From}', which is final: declare that with State, or drop the way out.";
            }

            if (transition.To is { } to && !finals.Contains(to))
            {
                yield return $"{transition} leads to no state: declare '{to}', or correct the code.";
            }
        }
    }

    private static IEnumerable<string> Pauses(LifecycleDraft draft)
    {
        var pauses = new HashSet<string>(Of(TransitionKind.Pause).Select(pause => pause.To!), StringComparer.Ordinal);
        var resumed = new HashSet<string>(Of(TransitionKind.Resume).Select(resume => resume.From), StringComparer.Ordinal);
        foreach (var initial in draft.States.Where(state => state.IsInitial && pauses.Contains(state.Code)))
        {
            yield return $"It begins in the pause '{initial.Code}', which has no state before it: begin in another.";
        }

        foreach (var pause in pauses.Where(pause => !resumed.Contains(pause)))
        {
            yield return $"Nothing returns from the pause '{pause}': add a Resume from it, or make the pause a Move.";
        }

        foreach (var resume in Of(TransitionKind.Resume).Where(resume => !pauses.Contains(resume.From)))
        {
            yield return $"'{resume.Verb}' resumes from '{resume.From}', which nothing pauses into: add a Pause, or make it a Move.";
        }

        foreach (var move in Of(TransitionKind.Move).Where(move => pauses.Contains(move.To!)))
        {
            yield return $"{move} moves into a pause, which then has no state to return to: make it a Pause.";
        }

        foreach (var pause in Of(TransitionKind.Pause).Where(pause => pauses.Contains(pause.From)))
        {
            yield return $"{pause} pauses what is paused already: resume it first, or make it a Move.";
        }

        IEnumerable<TransitionDraft> Of(TransitionKind kind) => draft.Transitions.Where(transition => transition.Kind == kind);
    }

    // The first transition whose needs are met is taken. So one that asks for all that an earlier one asks for never has its turn.
    private static IEnumerable<string> Overshadowed(LifecycleDraft draft)
    {
        foreach (var rivals in draft.Transitions.GroupBy(transition => (transition.Verb, transition.From)))
        {
            var earlier = new List<TransitionDraft>();
            foreach (var transition in rivals)
            {
                if (earlier.Find(first => first.Needs.All(need => transition.Needs.Contains(need))) is { } first)
                {
                    yield return $"{transition} never happens: {first}, declared before it, needs nothing else. " +
                        "Tell them apart by their needs, the one that needs more first.";
                }

                earlier.Add(transition);
            }
        }
    }

    private static string Times(int count) => count == 2 ? "twice" : $"{Text.Of(count)} times";
}
