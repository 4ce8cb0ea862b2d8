using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Steps;

/// <summary>How far a register has been started, step by step of the improvement model, and which step is next.</summary>
/// <remarks>Calculated from the register, never stored. Equal when all of it is. Immutable.</remarks>
public sealed record RegisterStart
{
    private readonly Sequence<StartingStep> _steps;

    internal RegisterStart(IEnumerable<StartingStep> steps)
    {
        _steps = Sequence.Of(steps);
        Next = _steps.FirstOrDefault(step => !step.IsDone);
    }

    /// <summary>Each step once, in order.</summary>
    public IReadOnlyList<StartingStep> Steps => _steps;

    /// <summary>The first step that is not done; null where all are.</summary>
    public StartingStep? Next { get; }

    /// <summary>Whether every step is done.</summary>
    public bool IsComplete => Next is null;

    /// <summary>One of the steps.</summary>
    /// <param name="step">Which.</param>
    public StartingStep this[ImprovementStep step] => _steps[Guard.Against.Null(step).Order];

    /// <summary>As <c>3 of 7 steps done, next is How do we get there?</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(_steps.Count(step => step.IsDone))} of {Text.Of(_steps.Count)} steps done{(Next is null ? null : $", next is {Next.Step}")}";
}
