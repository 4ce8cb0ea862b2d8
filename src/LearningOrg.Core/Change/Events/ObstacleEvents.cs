using Ardalis.GuardClauses;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Events;

/// <summary>Somebody named what stands in the way.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who named it.</param>
/// <param name="At">When.</param>
/// <param name="Obstacle">The obstacle, still open.</param>
public sealed record ObstacleRaised(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, Obstacle Obstacle) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.RaiseObstacle;

    private protected override string Story => $"got the obstacle {Obstacle}";

    internal override ChangeState Change(ChangeState before) => Guard.Against.Null(Obstacle).IsOpen && before.Obstacle(Obstacle.Id) is null
        ? before with { Obstacles = before.Obstacles.Append(Obstacle) }
        : throw ImpossibleHistory.OutOfPlace(this, $"{Obstacle.Id} is settled, or {Id} has an obstacle of that number");
}

/// <summary>Somebody sees to an obstacle from then on.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who assigned it.</param>
/// <param name="At">When.</param>
/// <param name="ObstacleId">Which obstacle.</param>
/// <param name="Owner">Who sees to it.</param>
public sealed record ObstacleAssigned(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, string ObstacleId, ActorId Owner) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.SettleObstacle;

    private protected override string Story => $"had its obstacle {ObstacleId} given to {Owner}";

    internal override ChangeState Change(ChangeState before) => before.WithObstacle(ObstacleId, obstacle => obstacle.OwnedBy(Owner), this);
}

/// <summary>An obstacle is out of the way.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
/// <param name="ObstacleId">Which obstacle.</param>
/// <param name="How">How it was removed.</param>
public sealed record ObstacleRemoved(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, string ObstacleId, string How) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.SettleObstacle;

    private protected override string Story => $"had its obstacle {ObstacleId} removed ('{How}')";

    internal override ChangeState Change(ChangeState before) =>
        before.WithObstacle(ObstacleId, obstacle => obstacle.Settled(ObstacleStatus.Removed, How), this);
}

/// <summary>An obstacle stays, and somebody answers for that.</summary>
/// <param name="Id">Of which initiative.</param>
/// <param name="By">Who accepted it.</param>
/// <param name="At">When.</param>
/// <param name="ObstacleId">Which obstacle.</param>
/// <param name="Reason">Why it is accepted.</param>
public sealed record ObstacleAccepted(ChangeInitiativeId Id, ActorId By, DateTimeOffset At, string ObstacleId, string Reason) : ChangeEvent(Id, By, At)
{
    internal override ChangeVerb Verb => ChangeVerb.SettleObstacle;

    private protected override string Story => $"had its obstacle {ObstacleId} accepted ('{Reason}')";

    internal override ChangeState Change(ChangeState before) =>
        before.WithObstacle(ObstacleId, obstacle => obstacle.Settled(ObstacleStatus.Accepted, Reason), this);
}
