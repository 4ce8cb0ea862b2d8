using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Core.Change.Requirements;

/// <summary>What a requirement sees: what is recorded, which criterion it is about, and the instant.</summary>
internal sealed class ReviewContext(ChangeState state, GateCriterion criterion, DateTimeOffset at)
{
    public ChangeState State => state;

    public string Criterion => criterion.Code;

    public DateTimeOffset At => at;

    public ChangePolicy Policy => state.Policy;

    /// <summary>Whether evidence counts: gathered, not stale, not retracted.</summary>
    public bool Counts(ChangeEvidence evidence) => evidence.IsGoodAt(at) && state.Retraction(evidence.Id) is null;

    /// <summary>What speaks for the criterion, stale and retracted evidence included, in the order it was recorded.</summary>
    public IEnumerable<T> Speaking<T>()
        where T : ChangeEvidence =>
            state.Evidence.OfType<T>().Where(evidence => evidence.SpeaksFor(criterion.Code) && criterion.Requirement.Kinds.Contains(evidence.Kind));

    /// <summary>The latest of it; of two with one date, the one that was recorded later.</summary>
    public T? Latest<T>(Func<T, bool>? which = null)
        where T : ChangeEvidence
    {
        T? latest = null;
        foreach (var evidence in Speaking<T>().Where(which ?? (_ => true)))
        {
            latest = latest is null || evidence.DatedAt >= latest.DatedAt ? evidence : latest;
        }

        return latest;
    }

    /// <summary>Why a piece of evidence does not count, as a clause.</summary>
    public string WhyNot(ChangeEvidence evidence) => state.Retraction(evidence.Id) is { } retraction
        ? $"{evidence.Id} was retracted ('{retraction.Reason}')"
        : $"{evidence.Id} expired at {Text.Of(evidence.ExpiresAt)}";

    public CriterionFinding Met(string because, params IEnumerable<ChangeEvidence> evidence)
    {
        var cited = evidence.ToArray();
        return new(criterion, because, remedy: null, cited.Select(piece => piece.Id), cited.Length == 0 ? null : cited.Min(piece => piece.ExpiresAt));
    }

    /// <summary>Met by some of many: it lasts as long as enough of them do.</summary>
    public CriterionFinding Met(string because, IEnumerable<ChangeEvidence> evidence, DateTimeOffset until) =>
        new(criterion, because, remedy: null, evidence.Select(piece => piece.Id), until);

    /// <param name="because">Why not, as a clause.</param>
    /// <param name="remedy">What would do, as a sentence.</param>
    /// <param name="evidence">What was looked at.</param>
    public CriterionFinding Unmet(string because, string remedy, params IEnumerable<ChangeEvidence> evidence) =>
        new(criterion, because, remedy, evidence.Select(piece => piece.Id), goodUntil: null);
}
