using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>Enough of the planned wins came about, and the evidence of that is not stale.</summary>
public sealed record WinsVerified : GateRequirement
{
    private WinsVerified(int count) => Count = count;

    /// <summary>How many wins; 1 or more.</summary>
    public int Count { get; }

    /// <inheritdoc/>
    public override string Code => "wins-verified";

    /// <inheritdoc/>
    public override IReadOnlyList<EvidenceKind> Kinds { get; } = new Sequence<EvidenceKind>([EvidenceKind.VerifiedWin]);

    private protected override string Story => Count == 1 ? "a planned win, verified" : $"{Text.Of(Count)} planned wins, each verified";

    /// <summary>Requires wins.</summary>
    /// <param name="count">How many; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is smaller than 1.</exception>
    public static WinsVerified Of([InclusiveRange(1, int.MaxValue)] int count)
    {
        Guard.Against.OutsideOf(count, 1, int.MaxValue);
        return new(count);
    }

    internal override CriterionFinding Check(ReviewContext context)
    {
        // Of each win, the piece that lasts longest.
        var good = context.Speaking<VerifiedWinEvidence>().Where(context.Counts)
            .GroupBy(evidence => evidence.Win, StringComparer.Ordinal)
            .Select(win => win.OrderByDescending(evidence => evidence.ExpiresAt).First())
            .OrderByDescending(evidence => evidence.ExpiresAt).ToArray();
        if (good.Length >= Count)
        {
            return context.Met($"{Text.List(good.Select(evidence => evidence.Win).ToArray())} came about", good, good[Count - 1].ExpiresAt);
        }

        if (context.State.Wins.Count == 0)
        {
            return context.Unmet("no win is planned", "Plan one that people will see, and verify it when it comes about.");
        }

        var stale = context.Latest<VerifiedWinEvidence>(evidence => !context.Counts(evidence));
        var waiting = context.State.Wins.Select(planned => planned.Win.Id).Where(id => good.All(evidence => evidence.Win != id)).ToArray();
        var verify = waiting.Length == 0
            ? "Plan another win, and verify it."
            : $"Verify {Text.List(waiting, "or")}: by an achieved improvement, or a measurement that meets its target.";
        return stale is not null
            ? context.Unmet(context.WhyNot(stale), verify, good)
            : context.Unmet($"{Text.Of(good.Length)} of {Text.Of(Count)} {(Count == 1 ? "win" : "wins")} came about", verify, good);
    }
}
