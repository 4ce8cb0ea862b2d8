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
    /// It is calculated anew. At the event it rests on all that was recorded. In a snapshot it is not written down what had been recorded by then:
    /// some beginning of what is recorded must give all of it, and the rest was recorded after it, whenever it was taken.
    /// </remarks>
    /// <param name="state">The improvement, with what was measured.</param>
    /// <param name="verified">The claim.</param>
    /// <param name="isNow">Whether it is made now, and not an old one of a snapshot.</param>
    public static string? Disproof(ImprovementState state, Verification verified, bool isNow)
    {
        if (state is not { Plan: not null, CompletedAt: not null })
        {
            return $"no work on {state.Id} has ended that a plan says how to measure";
        }

        var after = AfterChange(state).Count(value => value.At <= verified.At);
        if (after == 0 || after < verified.Count)
        {
            return $"it rests on {Text.Of(verified.Count)} measured after the work ended, of which there are {Text.Of(after)}";
        }

        Verification? anew = null;
        foreach (var then in isNow ? [state] : Beginnings(state, verified.Count))
        {
            anew = Verify(then, verified.By, verified.At);
            if (IsSame(anew, verified))
            {
                return null;
            }
        }

        return $"what was measured gives {Words(anew!)}";
    }

    /// <summary>What a review claims that the measurements do not bear out, as a clause; null where they do.</summary>
    /// <param name="state">The improvement, with what was measured.</param>
    /// <param name="review">The claim.</param>
    /// <param name="isNow">Whether it is made now, and not an old one of a snapshot.</param>
    public static string? Disproof(ImprovementState state, SustainReview review, bool isNow)
    {
        if (state is not { Plan: { } plan, Verification: { IsAchieved: true, Count: var verified } })
        {
            return $"{state.Id} was never achieved";
        }

        var later = SinceVerification(state).Count(value => value.At <= review.At);
        if (later == 0 || later < review.Count)
        {
            return $"it rests on {Text.Of(review.Count)} measured since the verification, of which there are {Text.Of(later)}";
        }

        string? why = null;
        foreach (var then in isNow ? [state] : Beginnings(state, verified + review.Count))
        {
            var anew = Review(then, review.By, review.At);
            why = anew.IsSustained && !IsEnough(then, SinceVerification(then)) ? $"the plan asks for {plan.Sustain}"
                : anew.IsSustained == review.IsSustained && anew.Count == review.Count && Metric.Tie(anew.Measured, review.Measured) ? null
                : $"what was measured gives {(anew.IsSustained ? "sustained" : "regressed")}, {anew}";
            if (why is null)
            {
                return null;
            }
        }

        return why;
    }

    /// <summary>The improvement as it was while a number of measurements after the change had been recorded; there are at least as many.</summary>
    private static IEnumerable<ImprovementState> Beginnings(ImprovementState state, int count)
    {
        var counted = 0;
        for (var known = 0; known <= state.Measurements.Count && counted <= count; known++)
        {
            if (counted == count)
            {
                yield return state with { Measurements = Sequence.Of(state.Measurements.Take(known)) };
            }

            var next = known < state.Measurements.Count ? state.Measurements[known] : null;
            counted += next is not null && IsOf(state.Plan!, next) && next.At > state.CompletedAt ? 1 : 0;
        }
    }

    private static string Words(Verification verified) => $"{(verified.IsAchieved ? "achieved" : "not achieved")}, {verified}";

    private static bool IsSame(Verification one, Verification other) =>
        one.IsAchieved == other.IsAchieved
        && one.Count == other.Count
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
