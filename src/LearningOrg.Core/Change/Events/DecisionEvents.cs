using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Reporting;

namespace LearningOrg.Core.Change.Events;

/// <summary>Something was decided at the gate of a step.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Step">At the gate of which step.</param>
/// <param name="Judgements">What it rested on, criterion by criterion.</param>
public abstract record GateDecided(
    ChangeInitiativeId Id, ActorId By, DateTimeOffset At, ChangeStep Step, IReadOnlyList<CriterionJudgement> Judgements) : ChangeEvent(Id, By, At)
{
    /// <summary>At the gate of which step.</summary>
    public ChangeStep Step { get; init => field = Guard.Against.Null(value, nameof(Step)); } = Guard.Against.Null(Step, nameof(Step));

    /// <summary>What it rested on, criterion by criterion.</summary>
    public IReadOnlyList<CriterionJudgement> Judgements { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(Judgements))); } =
        Sequence.Of(Guard.Against.Null(Judgements, nameof(Judgements)));

    /// <summary>The gate as it is after the decision, for the cases to complete.</summary>
    private protected GateRecord Decided(ChangeState before, GateDecision decision) => new(Step)
    {
        Decision = decision,
        By = By,
        At = At,
        Judgements = Judgements,
        Recycles = before.Gate(Step).Recycles,
    };

    /// <summary>Nothing is passed because an event says so.</summary>
    private protected void RefuseUnproven(ChangeState before, IReadOnlyList<GateCondition> conditions)
    {
        var review = GateReview.Of(before, Step, At);
        var missing = review.MissingBeside(finding => conditions.Any(condition => condition.Criterion == finding.Criterion.Code && At < condition.Due));
        if (missing.Count > 0)
        {
            throw ImpossibleHistory.OutOfPlace(this, $"{missing[0].Criterion.Code} was not met: {missing[0].Because}");
        }

        var unready = Lapses.Unready(before, Step, At);
        if (unready.Count > 0)
        {
            throw ImpossibleHistory.OutOfPlace(this, $"{Step.Code} needs {Text.List(unready.Select(step => step.Code).ToArray())}, not passed or lapsed then");
        }

        // Which evidence was looked at may be told otherwise by a later version; what it said may not.
        var said = review.Findings.Select(finding => (finding.Criterion.Code, finding.IsMet));
        if (!said.SequenceEqual(Judgements.Select(judgement => (judgement.Criterion, judgement.IsMet))))
        {
            throw ImpossibleHistory.OutOfPlace(this, "what it says it rested on is not what was recorded then");
        }
    }
}

/// <summary>A step was passed.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Step">Which step.</param>
/// <param name="Judgements">What it rested on, criterion by criterion.</param>
public sealed record GatePassed(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, ChangeStep Step, IReadOnlyList<CriterionJudgement> Judgements)
    : GateDecided(Id, By, At, Step, Judgements)
{
    internal override ChangeVerb Verb => ChangeVerb.Go;

    private protected override string Story => $"passed {Step.Spoken},";

    internal override ChangeState Change(ChangeState before)
    {
        RefuseUnproven(before, []);
        return before.With(Decided(before, GateDecision.Go));
    }
}

/// <summary>A step was passed without all that was asked for, which must come in time.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Step">Which step.</param>
/// <param name="Judgements">What it rested on, criterion by criterion.</param>
/// <param name="Conditions">What must come, and until when.</param>
public sealed record GatePassedOnConditions(
    ChangeInitiativeId Id,
    ActorId By,
    DateTimeOffset At,
    ChangeStep Step,
    IReadOnlyList<CriterionJudgement> Judgements,
    IReadOnlyList<GateCondition> Conditions)
    : GateDecided(Id, By, At, Step, Judgements)
{
    /// <summary>What must come, and until when.</summary>
    public IReadOnlyList<GateCondition> Conditions { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(Conditions))); } =
        Sequence.Of(Guard.Against.Null(Conditions, nameof(Conditions)));

    internal override ChangeVerb Verb => ChangeVerb.GoOnConditions;

    private protected override string Story =>
        $"passed {Step.Spoken}, on conditions ({Text.List(Conditions.Select(condition => condition.ToString()).ToArray())})";

    internal override ChangeState Change(ChangeState before)
    {
        if (Conditions.Count == 0)
        {
            throw ImpossibleHistory.OutOfPlace(this, "there is no condition");
        }

        RefuseUnproven(before, Conditions);
        return before.With(Decided(before, GateDecision.ConditionalGo) with { Conditions = Conditions });
    }
}

/// <summary>A step waits.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Step">Which step.</param>
/// <param name="Judgements">What it rested on, criterion by criterion.</param>
/// <param name="Reason">Why.</param>
/// <param name="ReviewAt">When to look at it again.</param>
public sealed record GateHeld(
    ChangeInitiativeId Id,
    ActorId By,
    DateTimeOffset At,
    ChangeStep Step,
    IReadOnlyList<CriterionJudgement> Judgements,
    string Reason,
    DateTimeOffset ReviewAt)
    : GateDecided(Id, By, At, Step, Judgements)
{
    internal override ChangeVerb Verb => ChangeVerb.Hold;

    private protected override string Story => $"had {Step.Spoken}, held for '{Reason}' until {Text.Of(ReviewAt)},";

    internal override ChangeState Change(ChangeState before) => ReviewAt > At
        ? before.With(Decided(before, GateDecision.Hold) with { Reason = Guard.Against.Blank(Reason), ReviewAt = ReviewAt })
        : throw ImpossibleHistory.OutOfPlace(this, "it would be looked at again before it was held");
}

/// <summary>A step is to be worked on again.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Step">Which step.</param>
/// <param name="Judgements">What it rested on, criterion by criterion.</param>
/// <param name="Reason">Why.</param>
public sealed record GateRecycled(
    ChangeInitiativeId Id, ActorId By, DateTimeOffset At, ChangeStep Step, IReadOnlyList<CriterionJudgement> Judgements, string Reason)
    : GateDecided(Id, By, At, Step, Judgements)
{
    internal override ChangeVerb Verb => ChangeVerb.Recycle;

    private protected override string Story => $"had {Step.Spoken}, sent back for '{Reason}',";

    internal override ChangeState Change(ChangeState before) => before.With(Decided(before, GateDecision.Recycle) with
    {
        Reason = Guard.Against.Blank(Reason),
        Recycles = before.Gate(Step).Recycles + 1,
    });
}

/// <summary>The initiative was ended at the gate of a step.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When.</param>
/// <param name="Step">At the gate of which step.</param>
/// <param name="Judgements">What it rested on, criterion by criterion.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeKilled(
    ChangeInitiativeId Id, ActorId By, DateTimeOffset At, ChangeStep Step, IReadOnlyList<CriterionJudgement> Judgements, string Reason)
    : GateDecided(Id, By, At, Step, Judgements)
{
    internal override ChangeVerb Verb => ChangeVerb.Kill;

    private protected override string Story => $"killed at {Step.Spoken}, for '{Reason}',";

    internal override ChangeState Change(ChangeState before) =>
        before.With(Decided(before, GateDecision.Kill) with { Reason = Guard.Against.Blank(Reason) }) with { Stage = ChangeStage.Killed };
}

/// <summary>The change counts as done.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who declared it.</param>
/// <param name="At">When.</param>
public sealed record ChangeCompleted(ChangeInitiativeId Id, ActorId By, DateTimeOffset At) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.Complete;

    private protected override string Story => "completed";

    internal override ChangeState Change(ChangeState before) => Lacking.ToComplete(before, At) is { } lacking
        ? throw ImpossibleHistory.OutOfPlace(this, lacking.What)
        : before with { Stage = ChangeStage.Completed, CompletedAt = At };
}

/// <summary>The change does not count as done any more.</summary>
/// <param name="Id">Which one.</param>
/// <param name="By">Who reopened it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeReopened(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, string Reason) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.Reopen;

    private protected override string Story => $"reopened ('{Reason}')";

    internal override ChangeState Change(ChangeState before)
    {
        Guard.Against.Blank(Reason);
        return before with { Stage = ChangeStage.UnderWay, CompletedAt = null };
    }
}
