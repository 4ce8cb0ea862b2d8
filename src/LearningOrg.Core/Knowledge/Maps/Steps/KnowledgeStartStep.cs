namespace LearningOrg.Core.Knowledge.Maps.Steps;

/// <summary>How far an organization has come with one step of starting knowledge management, and by which numbers.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record KnowledgeStartStep
{
    private readonly Sequence<StartEvidence> _counts;

    internal KnowledgeStartStep(KnowledgeStep step, IReadOnlyList<(StartEvidence Count, string ToDo)> counts)
    {
        Step = step;
        _counts = Sequence.Of(counts.Select(counted => counted.Count).ToArray());
        IsDone = counts.All(counted => counted.Count.IsEnough);
        ToDo = IsDone ? null : string.Join(" ", counts.Where(counted => !counted.Count.IsEnough).Select(counted => counted.ToDo));
    }

    /// <summary>The step.</summary>
    public KnowledgeStep Step { get; }

    /// <summary>The numbers that say so.</summary>
    public IReadOnlyList<StartEvidence> Counts => _counts;

    /// <summary>Whether there is evidence enough of each kind.</summary>
    public bool IsDone { get; }

    /// <summary>What to do about it, in sentences; null where it is done.</summary>
    public string? ToDo { get; }

    /// <summary>As <c>List the roles: roles listed: 3</c>.</summary>
    public override string ToString() => $"{Step}: {string.Join("; ", _counts)}";
}
