using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Improvements.Steps;

/// <summary>Reads from what an improvement knows how far each step is answered.</summary>
internal static class StepReading
{
    public static StepAnswer Of(ImprovementStep step, ImprovementState state, DateTimeOffset at)
    {
        var stage = state.Pause?.Before ?? state.Stage;
        var (evidence, missing, toDo) = step.Match(
            vision: () => Vision(state),
            whereNow: () => WhereNow(state, stage),
            whereToBe: () => WhereToBe(state, stage),
            howToGetThere: () => HowToGetThere(state, stage, at),
            takeAction: () => TakeAction(state, stage),
            gotThere: () => GotThere(state),
            momentum: () => Momentum(state));
        return new(step, Those(evidence), Those(missing), state.Stage.IsFinal ? null : Resumed(state, toDo));
    }

    private static Reading Vision(ImprovementState state)
    {
        var goals = state.Details.Strategies;
        return new(
            [goals.Count > 0 ? $"serves {Text.List(goals)}" : null],
            [goals.Count > 0 ? null : StepNeeds.Strategy],
            state.Stage.IsClosed ? null : "Name a goal of the strategy that it serves.");
    }

    private static Reading WhereNow(ImprovementState state, ImprovementStage stage) => new(
        [state.Plan?.Baseline.ToString()], [state.Plan is null ? StepNeeds.Baseline : null], GiveItAPlan(stage));

    private static Reading WhereToBe(ImprovementState state, ImprovementStage stage) => new(
        [state.Plan?.Target.ToString()], [state.Plan is null ? StepNeeds.Target : null], GiveItAPlan(stage));

    private static Reading HowToGetThere(ImprovementState state, ImprovementStage stage, DateTimeOffset at)
    {
        string?[] evidence =
        [
            state.Owner is { } owner ? $"owned by {owner}" : null,
            state.Tasks.Count == 0 ? null : Counted(state.Tasks.Count, "task"),
            state.Approval?.ToString(),
        ];
        if (state.Approval is not null)
        {
            return new(evidence, [], ToDo: null);
        }

        var way = Improvement.Lifecycle.Outlook(stage.Code, ImprovementVerb.Approve.Code).Way;
        return new(
            evidence,
            [
                state.Assessment is null ? StepNeeds.Assessment : null,
                state.Owner is null ? ImprovementNeeds.Owner : null,
                state.Plan is null ? ImprovementNeeds.Plan : state.Plan.Target.ReviewAt <= at ? ImprovementNeeds.ReviewAhead : null,
                StepNeeds.Approval,
            ],
            Sentences(
                way.Count == 0 ? null : $"{Capital(Text.List([.. way.Select(step => step.Verb.Imperative)]))} it.",
                Lacking.ToApprove(state, at)?.Remedy,
                "Approve it."));
    }

    private static Reading TakeAction(ImprovementState state, ImprovementStage stage)
    {
        var settled = state.Tasks.Count(task => !task.IsOpen);
        string?[] evidence =
        [
            state.StartedAt is { } start ? $"began at {Text.Of(start)}" : null,
            state.Tasks.Count == 0 ? null : $"{Text.Of(settled)} of {Counted(state.Tasks.Count, "task")} settled",
            state.CompletedAt is { } end ? $"ended at {Text.Of(end)}" : null,
        ];
        if (state.CompletedAt is not null)
        {
            return new(evidence, [], ToDo: null);
        }

        // Work that a change of plan interrupted began, and is to be begun again.
        var isToBegin = state.StartedAt is null || stage.Order < ImprovementStage.InProgress.Order;
        return new(
            evidence,
            [isToBegin ? StepNeeds.Beginning : null, settled < state.Tasks.Count ? ImprovementNeeds.NoOpenTask : null, StepNeeds.End],
            Sentences(isToBegin ? "Start it." : null, Told(Lacking.ToComplete(state)), "Complete it."));
    }

    private static Reading GotThere(ImprovementState state)
    {
        if (state.Verification is { } verified)
        {
            return new([verified.ToString()], [], ToDo: null);
        }

        var after = Evidence.AfterChange(state).Count;
        return new(
            [after == 0 ? null : $"{Counted(after, "measurement")} after the change"],
            [after == 0 ? ImprovementNeeds.MeasuredAfterChange : null, StepNeeds.Verification],
            Sentences(
                after > 0 ? null : state is { Plan: not null, CompletedAt: not null } ? Told(Lacking.ToVerify(state)) : "Measure it after the change.",
                "Verify it."));
    }

    private static Reading Momentum(ImprovementState state)
    {
        if (state.Review is { } review)
        {
            return new([review.ToString()], [], ToDo: null);
        }

        var later = Evidence.SinceVerification(state);
        var isEnough = Evidence.IsEnough(state, later) || Evidence.BreachIn(state, later) is not null;
        return new(
            [later.Count == 0 ? null : $"{Counted(later.Count, "measurement")} since the verification"],
            [isEnough ? null : ImprovementNeeds.SustainEvidence, StepNeeds.Review],
            Sentences(
                isEnough ? null : state.Verification is null ? "Measure it again once it is achieved." : Told(Lacking.ToReview(state)), "Review it."));
    }

    // A plan is made once somebody has looked at the entry.
    private static string GiveItAPlan(ImprovementStage stage) => Sentences(
        stage == ImprovementStage.Raised ? $"{ImprovementVerb.Triage.Name} it." : null, $"Give it {ImprovementNeeds.Plan}.");

    private static string? Resumed(ImprovementState state, string? toDo) =>
        toDo is null || state.Pause is not { } pause ? toDo : Sentences(ImprovementChart.ResumeFirst(pause), toDo);

    private static string? Told(Lacking? lacking) => lacking is null ? null : $"It {lacking.What}. {lacking.Remedy}";

    private static string Sentences(params string?[] sentences) => string.Join(" ", Those(sentences));

    private static string Counted(int count, string what) => $"{Text.Of(count)} {what}{(count == 1 ? null : "s")}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static T[] Those<T>(IEnumerable<T?> items)
        where T : class => [.. items.OfType<T>()];

    /// <summary>What was read of one step; what is not there is null.</summary>
    private sealed record Reading(IEnumerable<string?> Evidence, IEnumerable<Need?> Missing, string? ToDo);
}
