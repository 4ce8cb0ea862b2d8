namespace LearningOrg.Core.Improvements;

/// <summary>The declared lifecycle: which verb leads from which stage to which. Verbs ask it; history does not.</summary>
internal static class ImprovementChart
{
    public static IReadOnlyList<(ImprovementStage From, ImprovementVerb Verb, ImprovementStage To)> Steps { get; } =
    [
        (ImprovementStage.Raised, ImprovementVerb.Triage, ImprovementStage.Triaged),
        (ImprovementStage.Raised, ImprovementVerb.Reject, ImprovementStage.Rejected),
        (ImprovementStage.Triaged, ImprovementVerb.Assess, ImprovementStage.Assessed),
        (ImprovementStage.Triaged, ImprovementVerb.Reject, ImprovementStage.Rejected),
        (ImprovementStage.Assessed, ImprovementVerb.Assess, ImprovementStage.Assessed),
        (ImprovementStage.Assessed, ImprovementVerb.Reject, ImprovementStage.Rejected),
    ];

    public static bool Permits(ImprovementStage stage, ImprovementVerb verb)
    {
        foreach (var step in Steps)
        {
            if (step.From == stage && step.Verb == verb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The no to a verb that the stage does not permit, with the way out of it.</summary>
    public static NotPermitted Refuse(ImprovementId id, ImprovementStage stage, ImprovementVerb verb)
    {
        if (stage.IsTerminal)
        {
            return new NotPermitted(verb.Code, $"{id} is {stage}", "Raise a new improvement to take the matter up again.");
        }

        if (FirstStepTowards(verb, stage) is { } first)
        {
            return new NotPermitted(verb.Code, $"{id} is {stage}", $"{first.Name} it first.");
        }

        var open = Steps.Where(step => step.From == stage).Select(step => step.Verb.Code).ToArray();
        return new NotPermitted(verb.Code, $"{id} is already {stage}", $"From there you can {Text.List(open, "or")} it.");
    }

    /// <summary>
    /// The first verb on the shortest way from a stage to one that permits the verb wanted; null where there is no such way.
    /// </summary>
    private static ImprovementVerb? FirstStepTowards(ImprovementVerb wanted, ImprovementStage start)
    {
        var seen = new HashSet<ImprovementStage> { start };
        var ahead = new Queue<(ImprovementStage Stage, ImprovementVerb? First)>();
        ahead.Enqueue((start, null));
        while (ahead.Count > 0)
        {
            var (stage, first) = ahead.Dequeue();
            if (Permits(stage, wanted))
            {
                return first;
            }

            foreach (var step in Steps)
            {
                if (step.From == stage && seen.Add(step.To))
                {
                    ahead.Enqueue((step.To, first ?? step.Verb));
                }
            }
        }

        return null;
    }
}
