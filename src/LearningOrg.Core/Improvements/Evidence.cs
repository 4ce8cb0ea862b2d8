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

    /// <summary>
    /// What was measured of the planned metric after the change and did not go into the verification: taken since, or taken before and
    /// recorded since, so that nothing counts for being told late.
    /// </summary>
    public static IReadOnlyList<MeasuredValue> SinceVerification(ImprovementState state) => state is { Verification: { } verified, CompletedAt: { } completed }
        ? Sequence.Of(Recorded(state, value => value.At > completed).Skip(verified.Count).OrderBy(value => value.At).ToArray())
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

    /// <summary>Whether those that were taken since the verification are as many, and reach as far, as the plan asks for.</summary>
    public static bool IsEnough(ImprovementState state, IReadOnlyList<MeasuredValue> later) =>
        state is { Plan.Sustain: { } rule, Verification: { } verified }
        && later.Count(value => value.At > verified.At) >= rule.Measurements
        && later[later.Count - 1].At - verified.At >= rule.Period;

    /// <summary>Reviews what was measured since the verification; there is a breach, or enough without one.</summary>
    public static SustainReview Review(ImprovementState state, ActorId by, DateTimeOffset at)
    {
        var later = SinceVerification(state);
        var breach = BreachIn(state, later);
        return new(breach is null, (breach ?? later[later.Count - 1]).Value, later.Count, by, at);
    }

    /// <summary>What a verification claims that the measurements do not bear out, as a clause; null where they do.</summary>
    /// <remarks>
    /// It is calculated anew from what had been recorded by then, which is not written down: some beginning of what was recorded must give
    /// all of it. What was recorded after it, whenever it was taken, is none that it rests on.
    /// </remarks>
    public static string? Disproof(ImprovementState state, Verification verified)
    {
        if (state is not { Plan: { } plan, CompletedAt: { } completed })
        {
            return $"no work on {state.Id} has ended that a plan says how to measure";
        }

        var after = AfterChange(state).Count(value => value.At <= verified.At);
        if (after < verified.Count)
        {
            return $"it rests on {Text.Of(verified.Count)} measured after the work ended, of which there are {Text.Of(after)}";
        }

        var counted = 0;
        Verification? anew = null;
        for (var known = 0; known <= state.Measurements.Count && counted <= verified.Count; known++)
        {
            if (counted == verified.Count)
            {
                anew = Verify(state with { Measurements = Sequence.Of(state.Measurements.Take(known)) }, verified.By, verified.At);
                if (IsSame(anew, verified))
                {
                    return null;
                }
            }

            counted += known < state.Measurements.Count && IsOf(plan, state.Measurements[known]) && state.Measurements[known].At > completed ? 1 : 0;
        }

        return anew is null ? $"no {Text.Of(verified.Count)} of what was measured after the work ended were recorded first" : $"what was measured gives {Words(anew)}";
    }

    /// <summary>What a review claims that the measurements do not bear out, as a clause; null where they do.</summary>
    public static string? Disproof(ImprovementState state, SustainReview review)
    {
        if (state is not { Plan: { } plan, Verification.IsAchieved: true })
        {
            return $"{state.Id} was never achieved";
        }

        var later = SinceVerification(state).Count(value => value.At <= review.At);
        if (later < review.Count)
        {
            return $"it rests on {Text.Of(review.Count)} measured since the verification, of which there are {Text.Of(later)}";
        }

        string? why = null;
        for (var known = 0; known <= state.Measurements.Count; known++)
        {
            var then = state with { Measurements = Sequence.Of(state.Measurements.Take(known)) };
            var taken = SinceVerification(then);
            if (taken.Count < review.Count)
            {
                continue;
            }

            if (taken.Count > review.Count)
            {
                break;
            }

            var anew = Review(then, review.By, review.At);
            why = anew.IsSustained && !IsEnough(then, taken) ? $"the plan asks for {plan.Sustain}"
                : anew.IsSustained == review.IsSustained && Metric.Tie(anew.Measured, review.Measured) ? null
                : $"what was measured gives {(anew.IsSustained ? "sustained" : "regressed")}, {anew}";
            if (why is null)
            {
                return null;
            }
        }

        return why ?? $"no {Text.Of(review.Count)} of what was measured since the verification were recorded first";
    }

    private static string Words(Verification verified) => $"{(verified.IsAchieved ? "achieved" : "not achieved")}, {verified}";

    private static bool IsSame(Verification one, Verification other) =>
        one.IsAchieved == other.IsAchieved
        && one.Evidence == other.Evidence
        && Metric.Tie(one.Measured, other.Measured)
        && Metric.Tie(one.Attainment, other.Attainment);

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

    private static Sequence<MeasuredValue> Of(ImprovementState state, Func<MeasuredValue, bool> isMeant) =>
        Sequence.Of(Recorded(state, isMeant).OrderBy(value => value.At).ToArray());

    private static IEnumerable<MeasuredValue> Recorded(ImprovementState state, Func<MeasuredValue, bool> isMeant) => state.Plan is { } plan
        ? state.Measurements.Where(value => IsOf(plan, value) && isMeant(value))
        : [];

    private static bool IsOf(ImprovementPlan plan, MeasuredValue value) => value.Metric.IsSameMeasureAs(plan.Metric);
}
