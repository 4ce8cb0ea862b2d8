using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps.Steps;

/// <summary>How far knowledge management has been started, step by step, and which step is next.</summary>
/// <remarks>Calculated from a map and from facts, never stored. Equal when all of it is. Immutable.</remarks>
public sealed record KnowledgeStart
{
    private readonly Sequence<KnowledgeStartStep> _steps;

    internal KnowledgeStart(IEnumerable<KnowledgeStartStep> steps)
    {
        _steps = Sequence.Of(steps);
        Next = _steps.FirstOrDefault(step => !step.IsDone);
    }

    /// <summary>Each step once, in order.</summary>
    public IReadOnlyList<KnowledgeStartStep> Steps => _steps;

    /// <summary>The first step that is not done; null where all are.</summary>
    public KnowledgeStartStep? Next { get; }

    /// <summary>Whether every step is done.</summary>
    public bool IsComplete => Next is null;

    /// <summary>One of the steps.</summary>
    /// <param name="step">Which.</param>
    public KnowledgeStartStep this[KnowledgeStep step] => _steps[Guard.Against.Null(step).Order];

    /// <summary>As <c>2 of 6 steps done, next is Identify tools and techniques</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(_steps.Count(step => step.IsDone))} of {Text.Of(_steps.Count)} steps done{(Next is null ? null : $", next is {Next.Step}")}";
}
