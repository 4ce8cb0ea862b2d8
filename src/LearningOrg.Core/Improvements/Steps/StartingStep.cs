namespace LearningOrg.Core.Improvements.Steps;

/// <summary>How far a register has come with one step of being started, and by which numbers.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record StartingStep
{
    private readonly Sequence<EvidenceCount> _counts;

    internal StartingStep(ImprovementStep step, IEnumerable<(EvidenceCount Count, string ToDo)> counts)
    {
        var all = counts.ToArray();
        Step = step;
        _counts = Sequence.Of(all.Select(counted => counted.Count));
        IsDone = all.All(counted => counted.Count.IsEnough);
        ToDo = IsDone ? null : string.Join(" ", all.Where(counted => !counted.Count.IsEnough).Select(counted => counted.ToDo));
    }

    /// <summary>The step.</summary>
    public ImprovementStep Step { get; }

    /// <summary>The numbers that say so.</summary>
    public IReadOnlyList<EvidenceCount> Counts => _counts;

    /// <summary>Whether there is evidence enough of each kind. One entry that goes ahead is a start; the numbers say how many follow.</summary>
    public bool IsDone { get; }

    /// <summary>What to do about it, in sentences; null where it is done.</summary>
    public string? ToDo { get; }

    /// <summary>As <c>Where are we now? entries with a baseline: 2 of 5</c>.</summary>
    public override string ToString() => $"{Step}{(Step.IsQuestion ? null : ":")} {string.Join("; ", _counts)}";
}
