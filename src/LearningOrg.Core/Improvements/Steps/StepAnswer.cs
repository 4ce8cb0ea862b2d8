using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Improvements.Steps;

/// <summary>How far an improvement has answered one step: by which evidence, and what is missing.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record StepAnswer
{
    private readonly Sequence<string> _evidence;
    private readonly Sequence<Need> _missing;

    internal StepAnswer(ImprovementStep step, IEnumerable<string> evidence, IEnumerable<Need> missing, string? toDo)
    {
        Step = step;
        _evidence = Sequence.Of(evidence);
        _missing = Sequence.Of(missing);
        ToDo = _missing.Count == 0 ? null : toDo;
    }

    /// <summary>The step.</summary>
    public ImprovementStep Step { get; }

    /// <summary>Whether nothing is missing. A no is an answer too: not achieved, or lost again.</summary>
    public bool IsAnswered => _missing.Count == 0;

    /// <summary>What speaks to it so far, as phrases: <c>started at 2026-03-02T09:00:00+00:00</c>. An answered step has some.</summary>
    public IReadOnlyList<string> Evidence => _evidence;

    /// <summary>What is missing, each with a code of its own; nothing where it is answered.</summary>
    public IReadOnlyList<Need> Missing => _missing;

    /// <summary>What to do about it, in sentences; null where it is answered, and where it cannot be answered any more.</summary>
    public string? ToDo { get; }

    /// <summary>As <c>Where do we want to be? 18 hours by 2026-04-30T09:00:00+00:00</c> or <c>Take action: needs the end of the work</c>.</summary>
    public override string ToString() =>
        $"{Step}{(Step.IsQuestion ? null : ":")} "
        + (IsAnswered ? string.Join(", ", _evidence) : $"needs {Text.List([.. _missing.Select(need => need.Name)])}");
}
