using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Improvements;

/// <summary>What the recorded measurements say about the two questions: did we get there, and did it stay?</summary>
internal static class Evidence
{
    /// <summary>What was measured of the planned metric before the work began: the series that a baseline is part of.</summary>
    public static IReadOnlyList<MeasuredValue> BeforeChange(ImprovementState state) => state is { StartedAt: { } started }
        ? Of(state, value => value.At <= started)
        : [];

    /// <summary>What was measured of the planned metric once the work had ended.</summary>
    public static IReadOnlyList<MeasuredValue> AfterChange(ImprovementState state) => state is { CompletedAt: { } completed }
        ? Of(state, value => value.At > completed)
        : [];

    /// <summary>What was measured of the planned metric since the verification.</summary>
    public static IReadOnlyList<MeasuredValue> SinceVerification(ImprovementState state) => state is { Verification: { } verified }
        ? Of(state, value => value.At > verified.At)
        : [];

    /// <summary>Whether measurements meet a target: their mean does, and one of them at least.</summary>
    /// <remarks>The mean, so that nobody waits for the one good month. One of them, since the mean of a metric that is to stay within a range
    /// can lie in it while no measurement does.</remarks>
    public static bool Meets(ImprovementPlan plan, IReadOnlyList<MeasuredValue> measured) =>
        plan.Target.IsMetBy(Mean(plan, measured)) && measured.Any(plan.Target.IsMetBy);

    /// <summary>Verifies what was measured after the change; at least one measurement.</summary>
    public static Verification Verify(ImprovementState state, ActorId by, DateTimeOffset at)
    {
        var (plan, after) = (state.Plan!, AfterChange(state));
        var mean = Mean(plan, after);
        return new(
            Meets(plan, after),
            mean,
            after.Count,
            plan.Target.AttainmentOf(plan.Baseline, mean).Value,
            StrengthOf(plan, BeforeChange(state), after),
            by,
            at);
    }

    /// <summary>The first measurement that misses the target; <c>null</c> where all meet it.</summary>
    public static MeasuredValue? BreachIn(ImprovementState state, IReadOnlyList<MeasuredValue> later) =>
        later.FirstOrDefault(value => !state.Plan!.Target.IsMetBy(value));

    /// <summary>Whether later measurements are as many, and reach as far, as the plan asks for.</summary>
    public static bool IsEnough(ImprovementState state, IReadOnlyList<MeasuredValue> later) =>
        state is { Plan.Sustain: { } rule, Verification: { } verified }
        && later.Count >= rule.Measurements
        && later[later.Count - 1].At - verified.At >= rule.Period;

    /// <summary>Reviews what was measured since the verification; there is a breach, or enough without one.</summary>
    public static SustainReview Review(ImprovementState state, ActorId by, DateTimeOffset at)
    {
        var later = SinceVerification(state);
        var breach = BreachIn(state, later);
        return new(breach is null, (breach ?? later[later.Count - 1]).Value, later.Count, by, at);
    }

    /// <summary>What a verification claims that the measurements do not bear out, as a clause; null where they do.</summary>
    /// <remarks>Measurements taken before it and recorded after it are none that it rests on, and do not speak against it.</remarks>
    public static string? Disproof(ImprovementState state, Verification verified)
    {
        if (state is not { Plan: { } plan, CompletedAt: not null })
        {
            return $"no work on {state.Id} has ended that a plan says how to measure";
        }

        var taken = AfterChange(state).Where(value => value.At <= verified.At).ToArray();
        var isAllOfThem = taken.Length == verified.Count;
        return taken.Length < verified.Count
                ? $"it rests on {Text.Of(verified.Count)} measured after the work ended, of which there are {Text.Of(taken.Length)}"
            : isAllOfThem && !Metric.Tie(Mean(plan, taken), verified.Measured)
                ? $"the mean of what was measured after the work ended is {Text.Of(Mean(plan, taken))}"
            : verified.IsAchieved && !(plan.Target.IsMetBy(verified.Measured) && taken.Any(plan.Target.IsMetBy))
                ? $"what was measured misses the target {plan.Target}"
            : !verified.IsAchieved && isAllOfThem && Meets(plan, taken)
                ? $"what was measured meets the target {plan.Target}"
            : null;
    }

    /// <summary>What a review claims that the measurements do not bear out, as a clause; null where they do.</summary>
    public static string? Disproof(ImprovementState state, SustainReview review)
    {
        if (state is not { Plan: { } plan, Verification.IsAchieved: true })
        {
            return $"{state.Id} was never achieved";
        }

        var later = SinceVerification(state).Where(value => value.At <= review.At).ToArray();
        return later.Length < review.Count
                ? $"it rests on {Text.Of(review.Count)} measured since the verification, of which there are {Text.Of(later.Length)}"
            : review.IsSustained && !IsEnough(state, later)
                ? $"the plan asks for {plan.Sustain}"
            : !review.IsSustained && BreachIn(state, later) is null
                ? $"all that was measured since the verification meets the target {plan.Target}"
            : null;
    }

    private static double Mean(ImprovementPlan plan, IReadOnlyList<MeasuredValue> measured) =>
        MeasurementSeries.Of(plan.Metric, measured.OrderBy(value => value.At)).Mean!.Value;

    private static EvidenceStrength StrengthOf(
        ImprovementPlan plan, IReadOnlyList<MeasuredValue> before, IReadOnlyList<MeasuredValue> after) =>
        VerdictOf(plan, before, after).Match(
            shift => shift.Meaning == SignalMeaning.Concern ? EvidenceStrength.ShiftForTheWorse
                : shift.Meaning == SignalMeaning.Improvement ? EvidenceStrength.ShiftDetected
                : EvidenceStrength.NeutralShift,
            _ => EvidenceStrength.NoShift,
            _ => EvidenceStrength.Inconclusive,
            _ => EvidenceStrength.PointComparison);

    // Without a series before the change the baseline is one number, and so is a single measurement after it.
    private static Verdict VerdictOf(ImprovementPlan plan, IReadOnlyList<MeasuredValue> before, IReadOnlyList<MeasuredValue> after) =>
        before.Count <= 1 && after.Count == 1
            ? Verdict.Of(plan.Baseline, after[0])
            : Verdict.Of(MeasurementSeries.Of(plan.Metric, before), MeasurementSeries.Of(plan.Metric, after));

    private static Sequence<MeasuredValue> Of(ImprovementState state, Func<MeasuredValue, bool> isMeant) => state.Plan is { } plan
        ? Sequence.Of(state.Measurements.Where(value => value.Metric.IsSameMeasureAs(plan.Metric) && isMeant(value)).OrderBy(value => value.At).ToArray())
        : Sequence<MeasuredValue>.Empty;
}
