using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>There is enough evidence of certain kinds that is not stale: somebody wrote it, saw it, asked about it or decided it.</summary>
public sealed record Attested : GateRequirement
{
    private Attested(int count, Sequence<EvidenceKind> kinds)
    {
        Count = count;
        Kinds = kinds;
    }

    /// <summary>How many pieces; 1 or more.</summary>
    public int Count { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<EvidenceKind> Kinds { get; }

    /// <inheritdoc/>
    public override string Code => "attested";

    private protected override string Story
    {
        get
        {
            var kinds = Text.List(Kinds.Select(kind => kind.Indefinite).ToArray(), "or");
            return Count == 1 ? kinds : $"{Text.Of(Count)} pieces of evidence, each {kinds}";
        }
    }

    /// <summary>Requires one piece of evidence of any of some kinds.</summary>
    /// <param name="kinds">The kinds, at least one; named twice counts once.</param>
    /// <exception cref="ArgumentException">There is no kind, or one is null.</exception>
    public static Attested By([NotEmpty] params IEnumerable<EvidenceKind> kinds) => Times(1, kinds);

    /// <summary>Requires several pieces of evidence of any of some kinds.</summary>
    /// <param name="count">How many; 1 or more.</param>
    /// <param name="kinds">The kinds, at least one; named twice counts once.</param>
    /// <exception cref="ArgumentException">There is no kind, one is null, or the count is smaller than 1.</exception>
    public static Attested Times([InclusiveRange(1, int.MaxValue)] int count, [NotEmpty] params IEnumerable<EvidenceKind> kinds)
    {
        Guard.Against.OutsideOf(count, 1, int.MaxValue);
        var all = Guard.Against.Null(kinds).Select(kind => Guard.Against.Null(kind, nameof(kinds))).Distinct().OrderBy(kind => kind.Order).ToArray();
        return all.Length > 0
            ? new(count, Sequence.Wrap(all))
            : throw new ArgumentException("No kind of evidence is named. Name at least one.", nameof(kinds));
    }

    internal override CriterionFinding Check(ReviewContext context)
    {
        var good = context.Speaking<ChangeEvidence>().Where(context.Counts).OrderByDescending(evidence => evidence.ExpiresAt).ToArray();
        if (good.Length >= Count)
        {
            return context.Met($"it is borne out by {Text.List(good.Select(evidence => evidence.Id).ToArray())}", good, good[Count - 1].ExpiresAt);
        }

        var stale = context.Latest<ChangeEvidence>(evidence => !context.Counts(evidence));
        return stale is not null
            ? context.Unmet(context.WhyNot(stale), $"Renew {context.Criterion} with {Story}.", good)
            : context.Unmet(
                good.Length == 0 ? "nothing bears it out" : $"{Text.Of(good.Length)} of {Text.Of(Count)} pieces are there",
                $"Record {Story} for {context.Criterion}.",
                good);
    }
}
