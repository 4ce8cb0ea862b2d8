using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Work;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>Between the state and its snapshot. Loading trusts nothing: files are edited by hand and rows by other programs.</summary>
internal static class ArticleStorage
{
    public static ArticleSnapshot Save(ArticleState state) => new(
        ArticleSnapshot.CurrentSchemaVersion,
        state.Id.Value,
        ArticleContentSnapshot.Of(state.Content),
        state.Version,
        Sequence.Of(state.Authors.Select(author => author.Value)),
        state.Confidence.Code,
        state.Audience.Code,
        state.CapturedBy.Value,
        state.CapturedAt,
        state.LastEventAt,
        state.Revision)
    {
        Details = ArticleDetailsSnapshot.Of(state.Details),
        Rules = ArticleRulesSnapshot.Of(state.Rules),
        ValidatedBy = state.Validation?.By.Actor.Value,
        ValidatorProficiency = state.Validation?.By.Proficiency.Code,
        Approver = state.Validation?.Approver?.Value,
        ValidatedVersion = state.Validation?.Version,
        ValidatedAt = state.Validation?.At,
        LastReviewedAt = state.LastReviewedAt,
        Flags = Restoring.OrNone(state.Flags, ArticleFlagSnapshot.Of),
        Links = Restoring.OrNone(state.Links, ArticleLinkSnapshot.Of),
        Checks = Restoring.OrNone(state.Checks, ContentCheckSnapshot.Of),
        ArchivedAt = state.Archiving?.At,
        ArchivedBy = state.Archiving?.By.Value,
        ReplacedBy = state.Archiving?.Replacement?.Value,
        ArchiveReason = state.Archiving?.Reason,
        DiscardedAt = state.Discarding?.At,
        DiscardedBy = state.Discarding?.By.Value,
        DiscardReason = state.Discarding?.Reason,
    };

    /// <param name="snapshot">Not null.</param>
    /// <param name="prefix">
    /// Where the snapshot stands within a larger one, such as <c>Articles[3].</c>: errors name the member by it.
    /// </param>
    public static ArticleState Load(ArticleSnapshot snapshot, string prefix)
    {
        string Member(string name) => prefix + name;

        Restoring.CheckVersion(snapshot.SchemaVersion, ArticleSnapshot.CurrentSchemaVersion, Member(nameof(snapshot.SchemaVersion)));
        var state = new ArticleState(
            ArticleId.Restore(snapshot.Id, Member(nameof(snapshot.Id))),
            Guard.Against.Null(snapshot.Content, Member(nameof(snapshot.Content))).Restore(Member(nameof(snapshot.Content)) + "."),
            snapshot.Details?.Restore(Member(nameof(snapshot.Details)) + ".") ?? ArticleDetails.Default,
            snapshot.Rules?.Restore(Member(nameof(snapshot.Rules)) + ".") ?? ArticleRules.Default,
            Restoring.Actor(snapshot.CapturedBy, Member(nameof(snapshot.CapturedBy))),
            Restoring.Instant(snapshot.CapturedAt, Member(nameof(snapshot.CapturedAt))))
        {
            Confidence = ArticleConfidence.FromCode(snapshot.Confidence, Member(nameof(snapshot.Confidence))),
            Audience = ArticleAudience.FromCode(snapshot.Audience, Member(nameof(snapshot.Audience))),
            Version = Restoring.AtLeastOne(snapshot.Version, Member(nameof(snapshot.Version))),
            Authors = LoadAuthors(snapshot, Member(nameof(snapshot.Authors))),
            LastEventAt = snapshot.LastEventAt,
            Revision = Restoring.AtLeastOne(snapshot.Revision, Member(nameof(snapshot.Revision))),
            Validation = LoadValidation(snapshot, prefix),
            LastReviewedAt = snapshot.LastReviewedAt,
            Flags = Restoring.Each(snapshot.Flags, Member(nameof(snapshot.Flags)), (flag, place) => flag.Restore(place)),
            Links = Restoring.Each(snapshot.Links, Member(nameof(snapshot.Links)), (link, place) => link.Restore(place)),
            Checks = Restoring.Each(snapshot.Checks, Member(nameof(snapshot.Checks)), (check, place) => check.Restore(place)),
            Archiving = LoadArchiving(snapshot, prefix),
            Discarding = LoadDiscarding(snapshot, prefix),
        };
        Contradictions.Refuse(state, prefix);
        return state;
    }

    private static Sequence<ActorId> LoadAuthors(ArticleSnapshot snapshot, string member) =>
        Sequence.Of(snapshot.Authors.Select((author, place) => ActorId.Of(Guard.Against.UntidyAt(author, member, place))).ToArray());

    private static ArticleValidation? LoadValidation(ArticleSnapshot snapshot, string prefix)
    {
        var isThere = snapshot.ValidatedBy is not null;
        Restoring.Together(isThere, snapshot.ValidatorProficiency is not null, prefix + nameof(snapshot.ValidatorProficiency), "validator");
        Restoring.Together(isThere, snapshot.ValidatedVersion is not null, prefix + nameof(snapshot.ValidatedVersion), "validator");
        Restoring.Together(isThere, snapshot.ValidatedAt is not null, prefix + nameof(snapshot.ValidatedAt), "validator");
        if (!isThere)
        {
            Restoring.Together(false, snapshot.Approver is not null, prefix + nameof(snapshot.Approver), "validator");
            return null;
        }

        return new(
            KnowledgeWorker.Of(
                Restoring.Actor(snapshot.ValidatedBy, prefix + nameof(snapshot.ValidatedBy)),
                AuthoringProficiency.FromCode(snapshot.ValidatorProficiency, prefix + nameof(snapshot.ValidatorProficiency))),
            Restoring.NullOrActor(snapshot.Approver, prefix + nameof(snapshot.Approver)),
            Restoring.AtLeastOne(snapshot.ValidatedVersion!.Value, prefix + nameof(snapshot.ValidatedVersion)),
            snapshot.ValidatedAt!.Value);
    }

    private static ArticleRetirement? LoadArchiving(ArticleSnapshot snapshot, string prefix)
    {
        var isThere = snapshot.ArchivedAt is not null;
        Restoring.Together(isThere, snapshot.ArchivedBy is not null, prefix + nameof(snapshot.ArchivedBy), "instant of the archiving");
        Restoring.Together(
            isThere,
            snapshot.ReplacedBy is not null || snapshot.ArchiveReason is not null,
            prefix + nameof(snapshot.ArchiveReason),
            "instant of the archiving");
        return isThere
            ? new(
                ArticleId.RestoreOrNull(snapshot.ReplacedBy, prefix + nameof(snapshot.ReplacedBy)),
                Restoring.NullOrText(snapshot.ArchiveReason, prefix + nameof(snapshot.ArchiveReason)),
                Restoring.Actor(snapshot.ArchivedBy, prefix + nameof(snapshot.ArchivedBy)),
                snapshot.ArchivedAt!.Value)
            : null;
    }

    private static ArticleRetirement? LoadDiscarding(ArticleSnapshot snapshot, string prefix)
    {
        var isThere = snapshot.DiscardedAt is not null;
        Restoring.Together(isThere, snapshot.DiscardedBy is not null, prefix + nameof(snapshot.DiscardedBy), "instant of the discarding");
        Restoring.Together(isThere, snapshot.DiscardReason is not null, prefix + nameof(snapshot.DiscardReason), "instant of the discarding");
        return isThere
            ? new(
                Replacement: null,
                Guard.Against.Blank(snapshot.DiscardReason, prefix + nameof(snapshot.DiscardReason)),
                Restoring.Actor(snapshot.DiscardedBy, prefix + nameof(snapshot.DiscardedBy)),
                snapshot.DiscardedAt!.Value)
            : null;
    }
}
