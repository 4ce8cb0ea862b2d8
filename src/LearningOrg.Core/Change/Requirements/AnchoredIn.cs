using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>The new way has a place in each of some areas, and the evidence of that is not stale.</summary>
public sealed record AnchoredIn : GateRequirement
{
    private AnchoredIn(Sequence<AnchorArea> areas) => Areas = areas;

    /// <summary>The areas, at least one, in the order of the set.</summary>
    public IReadOnlyList<AnchorArea> Areas { get; }

    /// <inheritdoc/>
    public override string Code => "anchored-in";

    /// <inheritdoc/>
    public override IReadOnlyList<EvidenceKind> Kinds { get; } = new Sequence<EvidenceKind>([EvidenceKind.Anchor]);

    private protected override string Story => $"anchors in {Names(Areas)}";

    /// <summary>Requires anchors.</summary>
    /// <param name="areas">Where; at least one, named twice counts once.</param>
    /// <exception cref="ArgumentException">There is no area, or one is null.</exception>
    public static AnchoredIn Each([NotEmpty] params IEnumerable<AnchorArea> areas)
    {
        var all = Guard.Against.Null(areas).Select(area => Guard.Against.Null(area, nameof(areas))).Distinct().OrderBy(area => area.Order).ToArray();
        return all.Length > 0
            ? new(Sequence.Wrap(all))
            : throw new ArgumentException("No area is named. Name at least one.", nameof(areas));
    }

    internal override CriterionFinding Check(ReviewContext context)
    {
        var latest = Areas.Select(area => (Area: area, Evidence: context.Latest<AnchorEvidence>(anchor => anchor.Area == area))).ToArray();
        var stale = latest.Where(anchor => anchor.Evidence is { } evidence && !context.Counts(evidence)).ToArray();
        if (stale.Length > 0)
        {
            return context.Unmet(
                context.WhyNot(stale[0].Evidence!),
                $"Look again whether {stale[0].Area.Name.ToLowerInvariant()} still does it the new way.",
                stale[0].Evidence!);
        }

        var missing = latest.Where(anchor => anchor.Evidence is null).Select(anchor => anchor.Area).ToArray();
        return missing.Length == 0
            ? context.Met($"{Names(Areas)} {(Areas.Count == 1 ? "does" : "do")} it the new way", latest.Select(anchor => anchor.Evidence!))
            : context.Unmet($"there is no anchor in {Names(missing)}", $"Bring the new way into {Names(missing)}, and record what is done differently there.");
    }

    private static string Names(IEnumerable<AnchorArea> areas) => Text.List(areas.Select(area => area.Name.ToLowerInvariant()).ToArray());
}
