using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>What a decision rested on, for one criterion, as a record of primitives.</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="IsMet">Whether it was met.</param>
public sealed record JudgementSnapshot(string Criterion, bool IsMet)
{
    /// <summary>The numbers of the evidence that was looked at.</summary>
    public IReadOnlyList<string>? Evidence { get; init => field = Restoring.Copied(value); }

    internal static IReadOnlyList<JudgementSnapshot> Of(IReadOnlyList<CriterionJudgement> judgements) => Sequence.Of(judgements.Select(judgement =>
        new JudgementSnapshot(judgement.Criterion, judgement.IsMet) { Evidence = Restoring.OrNone(judgement.Evidence, id => id) }).ToArray());

    internal static Sequence<CriterionJudgement> Restore(IReadOnlyList<JudgementSnapshot>? judgements, string member) =>
        Restoring.EachAt(judgements, member, (judgement, place) => new CriterionJudgement(
            Guard.Against.Untidy(judgement.Criterion, $"{place}.{nameof(Criterion)}"),
            judgement.IsMet,
            Restoring.EachAt(judgement.Evidence, $"{place}.{nameof(Evidence)}", (id, each) => Guard.Against.Untidy(id, each))));
}

/// <summary>A condition of a gate, as a record of primitives.</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Due">Until when it must be met.</param>
public sealed record ConditionSnapshot(string Criterion, DateTimeOffset Due)
{
    internal static IReadOnlyList<ConditionSnapshot>? Of(IReadOnlyList<GateCondition> conditions) =>
        Restoring.OrNone(conditions, condition => new ConditionSnapshot(condition.Criterion, condition.Due));

    internal static Sequence<GateCondition> Restore(IReadOnlyList<ConditionSnapshot>? conditions, string member) =>
        Restoring.EachAt(conditions, member, (condition, place) => Restoring.At(
            $"{place}.{nameof(Criterion)}", () => GateCondition.Of(condition.Criterion, Restoring.Instant(condition.Due, $"{place}.{nameof(Due)}"))));
}

/// <summary>The last decision at a gate, as a record of primitives.</summary>
/// <param name="Step">The code of a <see cref="ChangeStep"/>.</param>
/// <param name="Decision">The code of a <see cref="GateDecision"/>.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Judgements">What it rested on, criterion by criterion.</param>
public sealed record GateRecordSnapshot(string Step, string Decision, string By, DateTimeOffset At, IReadOnlyList<JudgementSnapshot> Judgements)
{
    /// <summary>What it rested on, criterion by criterion.</summary>
    public IReadOnlyList<JudgementSnapshot> Judgements { get; init => field = Restoring.Copied(value)!; } = Restoring.Copied(Judgements)!;

    /// <summary>What must still come: there exactly after a conditional go.</summary>
    public IReadOnlyList<ConditionSnapshot>? Conditions { get; init => field = Restoring.Copied(value); }

    /// <summary>Why it waits, starts over or ends: there exactly after a hold, a recycle or a kill.</summary>
    public string? Reason { get; init; }

    /// <summary>When to look at it again: there exactly after a hold.</summary>
    public DateTimeOffset? ReviewAt { get; init; }

    /// <summary>How often the step was to be worked on again; null for never.</summary>
    public int? Recycles { get; init; }

    internal static GateRecordSnapshot Of(GateRecord gate) =>
        new(gate.Step.Code, gate.Decision!.Code, gate.By!.Value.Value, gate.At!.Value, JudgementSnapshot.Of(gate.Judgements))
        {
            Conditions = ConditionSnapshot.Of(gate.Conditions),
            Reason = gate.Reason,
            ReviewAt = gate.ReviewAt,
            Recycles = gate.Recycles == 0 ? null : gate.Recycles,
        };

    internal GateRecord Restore(string prefix) => new(ChangeStep.FromCode(Step, prefix + nameof(Step)))
    {
        Decision = GateDecision.FromCode(Decision, prefix + nameof(Decision)),
        By = Restoring.Actor(By, prefix + nameof(By)),
        At = Restoring.Instant(At, prefix + nameof(At)),
        Judgements = JudgementSnapshot.Restore(Restoring.Given(Judgements, prefix + nameof(Judgements)), prefix + nameof(Judgements)),
        Conditions = ConditionSnapshot.Restore(Conditions, prefix + nameof(Conditions)),
        Reason = Reason is null ? null : Guard.Against.Blank(Reason, prefix + nameof(Reason)),
        ReviewAt = ReviewAt,
        Recycles = Recycles is { } count ? Restoring.AtLeast(1, count, prefix + nameof(Recycles)) : 0,
    };
}
