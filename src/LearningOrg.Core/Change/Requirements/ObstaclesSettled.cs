using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>Each blocking obstacle has an owner, and is removed or accepted.</summary>
/// <remarks>Without any obstacle it is met: whether somebody looked is another criterion.</remarks>
public sealed record ObstaclesSettled : GateRequirement
{
    private ObstaclesSettled()
    {
    }

    /// <summary>The requirement; there is one.</summary>
    public static ObstaclesSettled Required { get; } = new();

    /// <inheritdoc/>
    public override string Code => "obstacles-settled";

    /// <inheritdoc/>
    public override IReadOnlyList<EvidenceKind> Kinds { get; } = Sequence<EvidenceKind>.Empty;

    private protected override string Story => "each blocking obstacle owned, and removed or accepted";

    internal override CriterionFinding Check(ReviewContext context)
    {
        var blocking = context.State.Obstacles.Where(obstacle => obstacle.IsBlocking).ToArray();
        var orphans = blocking.Where(obstacle => obstacle.Owner is null).Select(obstacle => obstacle.Id).ToArray();
        if (orphans.Length > 0)
        {
            return context.Unmet($"nobody owns {Text.List(orphans)}", $"Give {Text.List(orphans)} an owner.");
        }

        var open = blocking.Where(obstacle => obstacle.IsOpen).Select(obstacle => obstacle.Id).ToArray();
        return open.Length == 0
            ? context.Met(blocking.Length == 0 ? "no obstacle blocks" : $"{Text.List(blocking.Select(obstacle => obstacle.Id).ToArray())} settled")
            : context.Unmet($"{Text.List(open)} still {(open.Length == 1 ? "blocks" : "block")}", $"Remove {Text.List(open)}, or have it accepted by name.");
    }
}
