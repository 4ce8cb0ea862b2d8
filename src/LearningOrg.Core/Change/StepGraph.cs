namespace LearningOrg.Core.Change;

/// <summary>Which step needs which, all the way; never in a circle.</summary>
internal static class StepGraph
{
    /// <summary>Each step needs the one before it.</summary>
    public static Sequence<StepDependency> Chain { get; } =
        Sequence.Of(ChangeStep.All.Skip(1).Select(step => new StepDependency(step, ChangeStep.All[step.Order - 1])).ToArray());

    /// <summary>Everything that a step needs, directly or by way of others, in the order of the steps.</summary>
    public static IReadOnlyList<ChangeStep> All(IReadOnlyList<StepDependency> graph, ChangeStep step)
    {
        var found = new HashSet<ChangeStep>();
        var ahead = new Stack<ChangeStep>([step]);
        while (ahead.Count > 0)
        {
            var next = ahead.Pop();
            foreach (var dependency in graph.Where(dependency => dependency.Step == next && found.Add(dependency.Needs)))
            {
                ahead.Push(dependency.Needs);
            }
        }

        return Sequence.Of(found.OrderBy(needed => needed.Order).ToArray());
    }

    public static Sequence<StepDependency> With(IReadOnlyList<StepDependency> graph, ChangeStep step, ChangeStep needs, string argument)
    {
        if (step == needs || All(graph, needs).Contains(step))
        {
            var way = step == needs ? "itself" : $"{needs.Code}, which needs {step.Code} in turn";
            throw new ArgumentException($"{step.Code} would need {way}: neither could ever be passed. Leave out one of the two.", argument);
        }

        var added = new StepDependency(step, needs);
        return Sequence.Of(graph.Contains(added) ? graph : [.. graph, added]);
    }
}
