using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Improvements;

/// <summary>The evidence that a verb asks for and does not find.</summary>
/// <param name="What">What is wrong, to follow the id: <c>has no owner</c>.</param>
/// <param name="Remedy">What would turn the no into a yes, as a sentence.</param>
internal sealed record Lacking(string What, string Remedy)
{
    public static Lacking? ToAmend(ImprovementState state, string title, ImprovementDetails details) =>
        state.Stage == ImprovementStage.Verifying && !(state.Title == title && state.Details.HasScopeOf(details))
            ? new(
                "was carried out with the title and scope that were approved, and is verified by them",
                "Amend what else is told of it, or raise what else should change as an improvement of its own.")
            : null;

    public static Lacking? ToPlan(ImprovementState state, ImprovementPlan plan, DateTimeOffset at)
    {
        var ends = plan.Baseline.EndsAt;
        if (state.StartedAt is { } started && ends > started)
        {
            return new(
                $"was started at {Text.Of(started)}, and the baseline was measured until {Text.Of(ends)}", "Take a baseline from before the work began.");
        }

        return ends > at
            ? new($"would have a baseline that is measured until {Text.Of(ends)}, which lies ahead", "Take a baseline that is measured already.")
            : null;
    }

    public static Lacking? ToApprove(ImprovementState state, DateTimeOffset at)
    {
        var missing = new List<string>();
        if (state.Owner is null)
        {
            missing.Add("an owner");
        }

        if (state.Plan is null)
        {
            missing.Add("a plan with a baseline and a target");
        }

        if (missing.Count > 0)
        {
            return new($"lacks {Text.List(missing, "and")}", $"Give it {Text.List(missing)}.");
        }

        return state.Plan!.Target.ReviewAt <= at
            ? new($"has a target to be reviewed at {Text.Of(state.Plan.Target.ReviewAt)}, which is not after the approval", "Plan it with a later review.")
            : null;
    }

    public static Lacking? ToAddTask(ImprovementState state, ImprovementTask task) => state.Task(task.Id) is { } twin
        ? new($"has a task {twin.Id} already, '{twin.Title}'", "Add the task under an id of its own.")
        : null;

    public static Lacking? ToSettleTask(ImprovementState state, string id) => state.Task(id) switch
    {
        null => new($"has no task {id}", "Add it first, or check the id."),
        { IsOpen: false } task => new($"has its task {id} {task.Status.Name.ToLowerInvariant()} already", "Add a new task for what remains."),
        _ => null,
    };

    public static Lacking? ToComplete(ImprovementState state)
    {
        var open = state.Tasks.Where(task => task.IsOpen).Select(task => task.Id).ToArray();
        return open.Length == 0
            ? null
            : new(
                $"has {(open.Length == 1 ? "an open task" : "open tasks")}: {Text.List(open)}",
                $"Finish {(open.Length == 1 ? "it" : "them")}, or skip what is needless.");
    }

    public static Lacking? ToMeasure(ImprovementState state, MeasuredValue measurement, DateTimeOffset at)
    {
        if (state.Plan is not { } plan)
        {
            return new("has no plan that says what is measured", "Plan it first.");
        }

        if (!plan.Metric.IsSameMeasureAs(measurement.Metric))
        {
            return new($"is measured by '{plan.Metric}', not by '{measurement.Metric}'", "Measure that, or plan it anew.");
        }

        if (measurement.At > at)
        {
            return new($"would have a measurement of {Text.Of(measurement.At)}, which lies ahead", "Record it when it is taken.");
        }

        return state.Measurements.FirstOrDefault(known => known.At == measurement.At && known.Metric.IsSameMeasureAs(measurement.Metric)) is { } twin
            ? new($"has a measurement of {Text.Of(twin.At)} already, {Text.Of(twin.Value)} {twin.Metric.Unit}", "Record each instant once.")
            : null;
    }

    public static Lacking? ToVerify(ImprovementState state) => state.CompletedAt is { } completed && Evidence.AfterChange(state).Count == 0
        ? new($"has no measurement of '{state.Plan!.Metric.Name}' since the work ended at {Text.Of(completed)}", "Measure it first.")
        : null;

    public static Lacking? ToReview(ImprovementState state)
    {
        if (state is not { Plan: { } plan, Verification: { } verified })
        {
            return null;
        }

        var later = Evidence.SinceVerification(state);
        if (Evidence.BreachIn(state, later) is not null || (state.Stage == ImprovementStage.Achieved && Evidence.IsEnough(state, later)))
        {
            return null;
        }

        if (state.Stage == ImprovementStage.Sustained)
        {
            return new("has no measurement that misses the target", "Measure it again; it stays Sustained.");
        }

        var measured = later.Count switch
        {
            0 => "not measured since",
            1 => $"measured once since, at {Text.Of(later[0].At)}",
            _ => $"measured {Text.Of(later.Count)} times since, the last at {Text.Of(later[later.Count - 1].At)}",
        };
        return new(
            $"was verified at {Text.Of(verified.At)}, and {measured}",
            $"The plan asks for {plan.Sustain}: at least until {Text.Of(End(verified.At, plan.Sustain.Period))}.");
    }

    public static Lacking? ToExpectBenefit(ImprovementState state, Benefit benefit) => state.Benefit(benefit.Id) is { } twin
        ? new($"has a benefit {twin.Id} already, '{twin.Title}'", "Expect the benefit under an id of its own.")
        : null;

    public static Lacking? ToBookBenefit(ImprovementState state, string id) => state.Benefit(id) is null
        ? new($"has no benefit {id}", "Expect it first, or check the id.")
        : null;

    // A period may reach beyond the calendar, and then ends with it.
    private static DateTimeOffset End(DateTimeOffset from, TimeSpan period) =>
        period > DateTimeOffset.MaxValue - from ? DateTimeOffset.MaxValue : from + period;
}
