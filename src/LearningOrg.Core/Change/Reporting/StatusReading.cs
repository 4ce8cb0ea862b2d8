using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Requirements;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Reporting;

/// <summary>Reads from the state how an initiative stands at an instant.</summary>
internal static class StatusReading
{
    public static ChangeStatus Of(ChangeState state, DateTimeOffset at)
    {
        var steps = Sequence.Of(ChangeStep.All.Select(step => Read(state, step, at)).ToArray());
        var expiring = Expiring(state, steps, at);
        var barrier = Barrier(state, at);
        var (risk, signs) = Risk(state, steps, barrier, at);
        return new(state.Id, state.Stage, at, steps)
        {
            ExpiringSoon = expiring,
            Barrier = barrier,
            Risk = risk,
            RiskSigns = signs,
            Advice = state.Stage == ChangeStage.Killed ? Sequence<EvidenceAdvice>.Empty : Advice(steps, expiring),
            MissingForCompletion = state.Stage == ChangeStage.UnderWay
                ? Sequence.Of(Victory.Missing(state, at).Select(lacking => lacking.What).ToArray())
                : Sequence<string>.Empty,
        };
    }

    private static StepStatus Read(ChangeState state, ChangeStep step, DateTimeOffset at)
    {
        var gate = state.Gate(step);
        var review = GateReview.Of(state, step, at);
        var lapse = Lapses.Of(gate, review, at);
        var waits = Lapses.Unready(state, step, at);
        var open = Lapses.OpenConditions(gate, review);
        var standing = lapse is not null ? StepStanding.Lapsed
            : gate.IsPassed ? (open.Count == 0 ? StepStanding.Passed : StepStanding.PassedOnConditions)
            : gate.Decision == GateDecision.Hold ? StepStanding.Held
            : waits.Count > 0 ? StepStanding.Blocked
            : StepStanding.Open;
        return new(gate, standing, review, lapse, open, waits, standing.Holds ? GoodUntil(state, gate, review, at) : null);
    }

    // From one instant at which something goes stale or falls due to the next, until the gate no longer holds.
    private static DateTimeOffset? GoodUntil(ChangeState state, GateRecord gate, GateReview review, DateTimeOffset at)
    {
        while (true)
        {
            var ahead = review.Findings.Select(finding => finding.GoodUntil)
                .Concat(
                    gate.Conditions.Where(condition => condition.Due < DateTimeOffset.MaxValue).Select(condition => (DateTimeOffset?)condition.Due.AddTicks(1)))
                .Where(instant => instant > at).ToArray();
            if (ahead.Length == 0)
            {
                return null;
            }

            at = ahead.Min()!.Value;
            review = GateReview.Of(state, gate.Step, at);
            if (Lapses.Of(gate, review, at) is not null)
            {
                return at;
            }
        }
    }

    private static Sequence<ExpiringEvidence> Expiring(ChangeState state, IReadOnlyList<StepStatus> steps, DateTimeOffset at) => Sequence.Of((
        from step in steps
        from finding in step.Review.Findings
        where finding.IsMet
        from id in finding.Evidence
        group finding.Criterion.Code by id into resting
        let evidence = state.Piece(resting.Key)
        where IsSoon(evidence.ExpiresAt, state, at)
        orderby evidence.ExpiresAt, evidence.Id
        select new ExpiringEvidence(evidence.Id, evidence.ExpiresAt, Sequence.Of(resting.Distinct().ToArray()))).ToArray());

    private static ReadinessScore? Barrier(ChangeState state, DateTimeOffset at)
    {
        var latest = state.Evidence.OfType<ReadinessEvidence>()
            .Where(evidence => evidence.IsGoodAt(at) && state.Retraction(evidence.Id) is null)
            .OrderBy(evidence => evidence.DatedAt).LastOrDefault();
        var limits = state.Policy.Gates.SelectMany(gate => gate.Criteria).Select(criterion => criterion.Requirement).OfType<NoBarrier>();
        return latest?.Readiness.BarrierAt(limits.Select(limit => limit.Barrier).DefaultIfEmpty(Readiness.UsualBarrier).Max());
    }

    private static (RegressionRisk Risk, Sequence<string> Signs) Risk(
        ChangeState state, IReadOnlyList<StepStatus> steps, ReadinessScore? barrier, DateTimeOffset at)
    {
        var lapses = steps.Where(step => step.Lapse is not null).Select(step => $"{step.Step.Spoken}, has lapsed").ToArray();
        var soon = steps.Where(step => step.GoodUntil is { } until && IsSoon(until, state, at))
            .Select(step => $"{step.Step.Spoken}, lapses at {Text.Of(step.GoodUntil!.Value)} unless something is done");
        var weak = barrier is null ? [] : new[] { $"{barrier} is a barrier" };
        var signs = Sequence.Of([.. lapses, .. soon, .. weak]);
        return (lapses.Length > 0 ? RegressionRisk.High : signs.Count > 0 ? RegressionRisk.Elevated : RegressionRisk.Low, signs);
    }

    private static Sequence<EvidenceAdvice> Advice(IReadOnlyList<StepStatus> steps, IReadOnlyList<ExpiringEvidence> expiring)
    {
        var restoring = from step in steps
                        where step.Lapse is not null
                        from finding in step.Lapse!.Missing
                        select new EvidenceAdvice(step.Step, finding.Criterion.Code, finding.Remedy!, $"restores {step.Step.Spoken}");
        var fulfilling = from step in steps
                         where step.Lapse is null
                         from condition in step.OpenConditions
                         orderby condition.Due, step.Step.Order
                         select new EvidenceAdvice(
                             step.Step,
                             condition.Criterion,
                             step.Review.Finding(condition.Criterion)!.Remedy!,
                             $"due at {Text.Of(condition.Due)} for {step.Step.Spoken}");
        var opening = from step in steps
                      where step.Standing == StepStanding.Open || step.Standing == StepStanding.Held
                      from finding in step.Review.Missing
                      orderby step.Step.Order, finding.Criterion.IsMust ? 0 : 1
                      select new EvidenceAdvice(step.Step, finding.Criterion.Code, finding.Remedy!, $"opens {step.Step.Spoken}");
        var renewing = from evidence in expiring
                       from criterion in evidence.Criteria
                       from step in steps
                       where step.Standing.Holds && step.Review.Gate.Criterion(criterion) is not null
                       select new EvidenceAdvice(
                           step.Step,
                           criterion,
                           $"Gather {evidence.Evidence} anew.",
                           $"it expires at {Text.Of(evidence.ExpiresAt)}, and {step.Step.Spoken}, rests on it");
        return Sequence.Of([.. restoring, .. fulfilling, .. opening, .. renewing]);
    }

    private static bool IsSoon(DateTimeOffset instant, ChangeState state, DateTimeOffset at) => instant - at <= state.Policy.Notice;
}
