using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Events;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Reporting;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change;

/// <summary>All that a change initiative knows. A record, so that equality and copying are free; how an event changes it, the event says.</summary>
internal sealed record ChangeState(
    ChangeInitiativeId Id, string Title, ChangeCharter Charter, ChangePolicy Policy, ActorId LaunchedBy, DateTimeOffset LaunchedAt)
{
    private static readonly Sequence<GateRecord> Untouched = Sequence.Of(ChangeStep.All.Select(step => new GateRecord(step)).ToArray());

    public ChangeStage Stage { get; init; } = ChangeStage.UnderWay;

    public DateTimeOffset LastEventAt { get; init; } = LaunchedAt;

    public int Revision { get; init; } = 1;

    public Sequence<ChangeEvidence> Evidence { get; init; } = Sequence<ChangeEvidence>.Empty;

    public Sequence<EvidenceRetraction> Retractions { get; init; } = Sequence<EvidenceRetraction>.Empty;

    public GuidingCoalition? Coalition { get; init; }

    public StatedVision? Vision { get; init; }

    public CommunicationPlan? Communication { get; init; }

    public Sequence<Obstacle> Obstacles { get; init; } = Sequence<Obstacle>.Empty;

    public Sequence<PlannedWin> Wins { get; init; } = Sequence<PlannedWin>.Empty;

    public Sequence<GateRecord> Gates { get; init; } = Untouched;

    public DateTimeOffset? CompletedAt { get; init; }

    /// <inheritdoc cref="ChangeInitiative.SustainedSince"/>
    public DateTimeOffset? SustainedSince { get; init; }

    public static ChangeState From(ChangeLaunched launched) => new(
        Guard.Against.Unassigned(launched.Id),
        Guard.Against.Blank(launched.Title),
        Guard.Against.Null(launched.Charter),
        Guard.Against.Null(launched.Policy),
        Guard.Against.Unassigned(launched.By),
        Guard.Against.Default(launched.At));

    public ChangeState After(ChangeEvent happened)
    {
        if (happened.Id != Id)
        {
            throw new ArgumentException($"This is {Id}, and the event belongs to {happened.Id}.", nameof(happened));
        }

        if (happened.At < LastEventAt)
        {
            throw ImpossibleHistory.Backwards(happened, LastEventAt, nameof(happened));
        }

        Guard.Against.Unassigned(happened.By);
        var after = happened.Change(this) with { LastEventAt = happened.At, Revision = Revision + 1 };
        return after with { SustainedSince = !after.IsPassed ? null : Breaks(happened) ? happened.At : SustainedSince };
    }

    public ChangeEvidence? Piece(string id) => Evidence.FirstOrDefault(evidence => evidence.Id == id);

    public EvidenceRetraction? Retraction(string id) => Retractions.FirstOrDefault(retraction => retraction.Evidence == id);

    public Obstacle? Obstacle(string id) => Obstacles.FirstOrDefault(obstacle => obstacle.Id == id);

    public PlannedWin? Win(string id) => Wins.FirstOrDefault(planned => planned.Win.Id == id);

    public GateRecord Gate(ChangeStep step) => Gates[step.Order];

    /// <summary>Whether every step is passed, lapsed or not.</summary>
    public bool IsPassed => Gates.All(gate => gate.IsPassed);

    public ChangeState With(GateRecord gate) => this with { Gates = Sequence.Of(Gates.Select(each => each.Step == gate.Step ? gate : each).ToArray()) };

    public ChangeState WithObstacle(string id, Func<Obstacle, Obstacle> settle, ChangeEvent happened)
    {
        var found = Obstacle(id) ?? throw ImpossibleHistory.OutOfPlace(happened, $"{Id} has no obstacle {id}");
        return this with { Obstacles = Sequence.Of(Obstacles.Select(each => ReferenceEquals(each, found) ? settle(each) : each).ToArray()) };
    }

    // What lapsed between two events shows before the second: time alone restores nothing.
    private bool Breaks(ChangeEvent happened) =>
        SustainedSince is null || happened is GateDecided || ChangeStep.All.Any(step => Lapses.Of(this, step, happened.At) is not null);
}
