using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Requirements;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>What no verbs can have left behind: decisions without their evidence, numbers that stand twice, instants in the wrong order.</summary>
internal static class Contradictions
{
    public static void Refuse(ChangeState state, string prefix)
    {
        var decided = state.Gates.Where(gate => gate.Decision is not null);
        foreach (var (isBroken, member, rule) in Rules(state).Concat(decided.SelectMany(gate => Rules(state, gate))).Concat(Sustaining(state)))
        {
            if (isBroken)
            {
                throw new ArgumentException($"{prefix}{member} contradicts the rest of {state.Id}: {rule}.", prefix + member);
            }
        }
    }

    private static IEnumerable<(bool IsBroken, string Member, string Rule)> Rules(ChangeState state)
    {
        yield return (
            state.LastEventAt < state.LaunchedAt, nameof(ChangeSnapshot.LastEventAt), $"it was launched at {Text.Of(state.LaunchedAt)}, and that is later");
        yield return (HasTwins(state.Evidence.Select(evidence => evidence.Id)), nameof(ChangeSnapshot.Evidence), "no two pieces of evidence share a number");
        yield return (HasTwins(state.Retractions.Select(retraction => retraction.Evidence)), nameof(ChangeSnapshot.Retractions), "evidence is retracted once");
        yield return (HasTwins(state.Obstacles.Select(obstacle => obstacle.Id)), nameof(ChangeSnapshot.Obstacles), "no two obstacles share a number");
        yield return (HasTwins(state.Wins.Select(planned => planned.Win.Id)), nameof(ChangeSnapshot.Wins), "no two wins share a number");
        yield return (
            state.Retractions.Any(retraction => state.Piece(retraction.Evidence) is null),
            nameof(ChangeSnapshot.Retractions),
            "only evidence that is there is retracted");
        for (var place = 0; place < state.Evidence.Count; place++)
        {
            var evidence = state.Evidence[place];
            var member = $"{nameof(ChangeSnapshot.Evidence)}[{Text.Of(place)}]";
            yield return (
                evidence.DatedAt > state.LastEventAt,
                $"{member}.{nameof(EvidenceSnapshot.DatedAt)}",
                $"its last event was at {Text.Of(state.LastEventAt)}, and that is earlier");
            yield return (
                evidence.Tag.Criteria.Any(code => state.Policy.Criterion(code) is not { } criterion || !criterion.Requirement.Kinds.Contains(evidence.Kind)),
                $"{member}.{nameof(EvidenceSnapshot.Criteria)}",
                $"evidence speaks for criteria of its policy that take {evidence.Kind.Indefinite}");
            yield return (
                evidence is VerifiedWinEvidence { Win: var win } && state.Win(win) is null,
                $"{member}.{nameof(EvidenceSnapshot.Win)}",
                "only a planned win comes about");
        }

        yield return (
            (state.Stage == ChangeStage.Completed) != state.CompletedAt is not null,
            nameof(ChangeSnapshot.CompletedAt),
            "it has that exactly when it is Completed");
        yield return (
            state.Stage == ChangeStage.Completed && !state.Gates.All(gate => gate.IsPassed),
            nameof(ChangeSnapshot.Gates),
            "once it is Completed every step was passed");
        yield return (
            (state.Stage == ChangeStage.Killed) != state.Gates.Any(gate => gate.Decision == GateDecision.Kill),
            nameof(ChangeSnapshot.Stage),
            "it is Killed exactly when it was killed at a gate");
        foreach (var (at, member) in Instants(state))
        {
            yield return (
                at < state.LaunchedAt || at > state.LastEventAt,
                member,
                $"it was launched at {Text.Of(state.LaunchedAt)}, and its last event was at {Text.Of(state.LastEventAt)}");
        }
    }

    private static IEnumerable<(bool IsBroken, string Member, string Rule)> Rules(ChangeState state, GateRecord gate)
    {
        var decision = gate.Decision!;
        var policy = state.Policy.Gate(gate.Step);
        var place = state.Gates.Take(gate.Step.Order).Count(earlier => earlier.Decision is not null);
        string Member(string name) => $"{nameof(ChangeSnapshot.Gates)}[{Text.Of(place)}].{name}";

        yield return (
            !gate.Judgements.Select(judgement => judgement.Criterion).SequenceEqual(policy.Criteria.Select(criterion => criterion.Code)),
            Member(nameof(GateRecordSnapshot.Judgements)),
            $"a decision about {gate.Step.Code} rests on {Text.List(policy.Criteria.Select(criterion => criterion.Code).ToArray())}, in that order");
        yield return (
            (decision == GateDecision.ConditionalGo) != gate.Conditions.Count > 0,
            Member(nameof(GateRecordSnapshot.Conditions)),
            "it has conditions exactly after a conditional go");
        yield return (
            decision.IsPass != gate.Reason is null, Member(nameof(GateRecordSnapshot.Reason)), "it has a reason exactly after a hold, a recycle or a kill");
        yield return (
            (decision == GateDecision.Hold) != gate.ReviewAt is not null || gate.ReviewAt <= gate.At,
            Member(nameof(GateRecordSnapshot.ReviewAt)),
            "it is to be looked at again exactly after a hold, and later than that");
        yield return (
            decision == GateDecision.Recycle && gate.Recycles == 0,
            Member(nameof(GateRecordSnapshot.Recycles)),
            "a step that was sent back was so at least once");
        yield return (
            decision.IsPass && !Suffices(gate, policy), Member(nameof(GateRecordSnapshot.Judgements)), $"what it rests on does not let {gate.Step.Code} pass");
        foreach (var judgement in gate.Judgements.Where(judgement => judgement.IsMet))
        {
            yield return (
                !IsBorneOut(state, gate, judgement, policy.Criterion(judgement.Criterion)!),
                Member(nameof(GateRecordSnapshot.Judgements)),
                $"the evidence that it names does not meet {judgement.Criterion}");
        }
    }

    private static IEnumerable<(bool IsBroken, string Member, string Rule)> Sustaining(ChangeState state)
    {
        yield return (
            state.IsPassed != state.SustainedSince is not null || (state.IsPassed && state.SustainedSince < state.Gates.Max(gate => gate.At)),
            nameof(ChangeSnapshot.SustainedSince),
            "the sustain period runs exactly while every step is passed, from the last decision at a gate or later");

        // What lapsed once it was completed, and was restored, has the period run from then on.
        yield return (
            state.CompletedAt is { } done && state.SustainedSince is { } since && since < done && done - since < state.Policy.SustainPeriod,
            nameof(ChangeSnapshot.CompletedAt),
            $"every step must have held for {Text.Of(state.Policy.SustainPeriod.TotalDays)} days by then");
    }

    private static bool Suffices(GateRecord gate, Gate policy)
    {
        double all = 0;
        double met = 0;
        for (var place = 0; place < policy.Criteria.Count; place++)
        {
            var criterion = policy.Criteria[place];
            var isMet = gate.Judgements[place].IsMet
                || gate.Conditions.Any(condition => condition.Criterion == criterion.Code && condition.Due > gate.At);
            if (!isMet && criterion.IsMust)
            {
                return false;
            }

            all += criterion.Weight ?? 0;
            met += isMet ? criterion.Weight ?? 0 : 0;
        }

        return all == 0 || (met / all) >= policy.Threshold.Share - 1e-9;
    }

    // The evidence by itself, at the instant of the decision. What else was recorded then a snapshot no longer tells.
    private static bool IsBorneOut(ChangeState state, GateRecord gate, CriterionJudgement judgement, GateCriterion criterion)
    {
        var named = judgement.Evidence.Select(state.Piece).ToArray();
        if (criterion.Requirement.Kinds.Count == 0)
        {
            return named.Length == 0;
        }

        var isGood = named.Length > 0 && named.All(evidence =>
            evidence is not null
            && evidence.IsGoodAt(gate.At!.Value)
            && evidence.SpeaksFor(criterion.Code)
            && criterion.Requirement.Kinds.Contains(evidence.Kind));
        if (!isGood || criterion.Requirement is VisionTold or ChannelsChecked)
        {
            return isGood;
        }

        var then = state with { Evidence = Sequence.Of(named.Select(evidence => evidence!).ToArray()), Retractions = Sequence<Work.EvidenceRetraction>.Empty };
        return criterion.Requirement.Check(new(then, criterion, gate.At!.Value)).IsMet;
    }

    private static bool HasTwins(IEnumerable<string> ids) => ids.GroupBy(id => id, StringComparer.Ordinal).Any(twins => twins.Count() > 1);

    private static IEnumerable<(DateTimeOffset? At, string Member)> Instants(ChangeState state) =>
    [
        (state.Vision?.At, nameof(ChangeSnapshot.VisionStatedAt)),
        (state.CompletedAt, nameof(ChangeSnapshot.CompletedAt)),
        (state.SustainedSince, nameof(ChangeSnapshot.SustainedSince)),
        .. state.Wins.Select(planned => ((DateTimeOffset?)planned.At, nameof(ChangeSnapshot.Wins))),
        .. state.Retractions.Select(retraction => ((DateTimeOffset?)retraction.At, nameof(ChangeSnapshot.Retractions))),
        .. state.Gates.Select(gate => (gate.At, nameof(ChangeSnapshot.Gates))),
    ];
}
