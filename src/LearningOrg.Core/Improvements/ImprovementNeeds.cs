using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Improvements;

/// <summary>What the steps of an improvement ask for, and whether it is there.</summary>
internal static class ImprovementNeeds
{
    public static Need Owner { get; } = Need.Of("owner", "an owner");

    public static Need Plan { get; } = Need.Of("plan", "a plan with a baseline and a target");

    public static Need ReviewAhead { get; } = Need.Of("review-ahead", "a target review after the approval");

    public static Need NoOpenTask { get; } = Need.Of("no-open-task", "every task done or skipped");

    public static Need MeasuredAfterChange { get; } = Need.Of("measured-after-change", "a measurement after the change");

    public static Need TargetMet { get; } = Need.Of("target-met", "the target met by what was measured");

    public static Need Breach { get; } = Need.Of("breach", "a later measurement that misses the target");

    public static Need SustainEvidence { get; } = Need.Of(
        "sustain-evidence", "as many later measurements, over as long a time, as the plan asks for, and none that misses the target");

    public static Need OtherScope { get; } = Need.Of("other-scope", "another title or scope");

    /// <summary>The codes of what is there at an instant. Another scope is never there by itself: somebody hands it in.</summary>
    public static IEnumerable<string> MetBy(ImprovementState state, DateTimeOffset at)
    {
        var after = Evidence.AfterChange(state);
        var later = Evidence.SinceVerification(state);
        (bool IsMet, Need Need)[] needs =
        [
            (state.Owner is not null, Owner),
            (state.Plan is not null, Plan),
            (state.Plan?.Target.ReviewAt > at, ReviewAhead),
            (!state.Tasks.Any(task => task.IsOpen), NoOpenTask),
            (after.Count > 0, MeasuredAfterChange),
            (after.Count > 0 && Evidence.Meets(state.Plan!, after), TargetMet),
            (Evidence.BreachIn(state, later) is not null, Breach),
            (Evidence.IsEnough(state, later) && Evidence.BreachIn(state, later) is null, SustainEvidence),
        ];
        return needs.Where(need => need.IsMet).Select(need => need.Need.Code);
    }
}
