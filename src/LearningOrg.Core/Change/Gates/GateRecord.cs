namespace LearningOrg.Core.Change.Gates;

/// <summary>What was decided at a gate last, by whom, and on what it rested.</summary>
/// <remarks>What has become of it since, the status of the initiative says. Equal when all of it is. Immutable.</remarks>
public sealed record GateRecord
{
    internal GateRecord(ChangeStep step) => Step = step;

    /// <summary>Which step it closes.</summary>
    public ChangeStep Step { get; }

    /// <summary>What was decided; null before any decision.</summary>
    public GateDecision? Decision { get; internal init; }

    /// <summary>Who decided; null before any decision.</summary>
    public ActorId? By { get; internal init; }

    /// <summary>When; null before any decision.</summary>
    public DateTimeOffset? At { get; internal init; }

    /// <summary>What it rested on, criterion by criterion.</summary>
    public IReadOnlyList<CriterionJudgement> Judgements { get; internal init => field = Sequence.Of(value); } = Sequence<CriterionJudgement>.Empty;

    /// <summary>What must still come, and until when: there exactly after a conditional go.</summary>
    public IReadOnlyList<GateCondition> Conditions { get; internal init => field = Sequence.Of(value); } = Sequence<GateCondition>.Empty;

    /// <summary>Why it waits, starts over or ends; null after a go.</summary>
    public string? Reason { get; internal init; }

    /// <summary>When to look at it again: there exactly after a hold.</summary>
    public DateTimeOffset? ReviewAt { get; internal init; }

    /// <summary>How often the step was to be worked on again.</summary>
    public int Recycles { get; internal init; }

    /// <summary>Whether the last decision let it pass.</summary>
    public bool IsPassed => Decision is { IsPass: true };

    /// <summary>As <c>urgency: Go by ada at 2026-03-01T09:00:00+00:00</c>.</summary>
    public override string ToString() => $"{Step.Code}: {(Decision is null ? "no decision" : $"{Decision} by {By} at {Text.Of(At!.Value)}")}"
        + (Recycles == 0 ? null : $", recycled {(Recycles == 1 ? "once" : $"{Text.Of(Recycles)} times")}");
}
