using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements.Steps;

/// <summary>Where an improvement stands in the improvement model: each step with its evidence, and which is next.</summary>
/// <remarks>
/// Calculated from what the improvement knows, never stored. A step once answered stays answered, with two exceptions: an amendment that names
/// no strategy any more takes back the vision, and a change of plan, title or scope after the approval voids the approval, and with it how to get
/// there. What only a register knows, such as who may approve and which parts must be closed first, is not looked at. Equal when all of it is.
/// Immutable.
/// </remarks>
public sealed record ImprovementSteps
{
    private readonly Sequence<StepAnswer> _answers;

    private ImprovementSteps(ImprovementId id, Sequence<StepAnswer> answers, string? followOn)
    {
        Id = id;
        _answers = answers;
        Next = answers.FirstOrDefault(answer => answer.ToDo is not null);
        ToDo = Next?.ToDo ?? followOn;
    }

    /// <summary>Of which improvement.</summary>
    public ImprovementId Id { get; }

    /// <summary>Each step once, in order.</summary>
    public IReadOnlyList<StepAnswer> Answers => _answers;

    /// <summary>The first step that is not answered and still can be; null where none is left, and where the improvement has ended.</summary>
    /// <remarks>A goal of the strategy can be named until the improvement is achieved. One achieved without goes on to the momentum.</remarks>
    public StepAnswer? Next { get; }

    /// <summary>What to do next, in sentences; null where nothing is left to do.</summary>
    /// <remarks>What was not achieved, or regressed, has no next step, and the matter can still be taken up again.</remarks>
    public string? ToDo { get; }

    /// <summary>The answer to one step.</summary>
    /// <param name="step">The step.</param>
    public StepAnswer this[ImprovementStep step] => _answers[Guard.Against.Null(step).Order];

    /// <summary>As <c>CIM0000001: 3 of 7 steps answered, next is How do we get there?</c>.</summary>
    public override string ToString() =>
        $"{Id}: {Text.Of(_answers.Count(answer => answer.IsAnswered))} of {Text.Of(_answers.Count)} steps answered"
        + (Next is null ? null : $", next is {Next.Step}");

    internal static ImprovementSteps Of(ImprovementState state, DateTimeOffset at) => new(
        state.Id,
        Sequence.Of(ImprovementStep.All.Select(step => StepReading.Of(step, state, at))),
        state.Stage == ImprovementStage.NotAchieved || state.Stage == ImprovementStage.Regressed
            ? "Raise an improvement that follows on it to take the matter up again."
            : null);
}
