using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Snapshots;
using static LearningOrg.Core.Tests.Knowledge.ArticleSamples;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>The way back from a snapshot trusts nothing; each error names the member.</summary>
public class ArticleSnapshotTest
{
    private static readonly ArticleSnapshot Work = WorkInProgress().ToSnapshot();

    private static readonly ArticleSnapshot Trusted = Accept(Validated(Monthly).Check(
        Standard, new Dictionary<string, bool> { ["unique"] = true, ["clear"] = false }, Coach, Start)).ToSnapshot();

    private static readonly ArticleSnapshot Complying = Validated(Compliance).ToSnapshot();

    private static readonly ArticleSnapshot Flagged = Accept(
        Accept(Validated().Flag("Wrong", Candidate, Start)).AnswerFlag(1, "No", Coach, Start)).ToSnapshot();

    private static readonly ArticleSnapshot Linked = Accept(Validated().Reuse(RequestId.Of("INC1"), Coach, Start)).ToSnapshot();

    private static readonly ArticleSnapshot Gone = Archived().ToSnapshot();

    private static readonly ArticleSnapshot Dropped = Discarded().ToSnapshot();

    public static TheoryData<string, ArticleSnapshot, string> Broken { get; } = new()
    {
        { "SchemaVersion", Work with { SchemaVersion = 2 }, "SchemaVersion is 2, but this library reads 1 only." },
        { "Id", Work with { Id = " KB1" }, "Id must have no white space around it, but was ' KB1'." },
        { "Content.Title", Work with { Content = Work.Content with { Title = " " } }, "Content.Title must not be blank." },
        { "Content.Issue", Work with { Content = Work.Content with { Issue = "" } }, "Content.Issue must not be blank." },
        { "Content.Environment", Work with { Content = Work.Content with { Environment = "" } }, "Content.Environment must not be blank." },
        { "Content.Cause", Work with { Content = Work.Content with { Cause = "" } }, "Content.Cause must not be blank." },
        { "Version", Work with { Version = 0 }, "Version must be at least 1." },
        { "Revision", Work with { Revision = 0 }, "Revision must be at least 1." },
        { "Authors[0]", Work with { Authors = [""] }, "Authors[0] must not be blank." },
        {
            "Confidence", Work with { Confidence = "Validated" },
            "'Validated' is not a code of ArticleConfidence. Allowed: work-in-progress, not-validated, validated or archived."
        },
        { "Audience", Work with { Audience = "all" }, "'all' is not a code of ArticleAudience. Allowed: within-team, internal, partner or public." },
        { "CapturedBy", Work with { CapturedBy = "" }, "CapturedBy must not be blank." },
        { "CapturedAt", Work with { CapturedAt = default }, "CapturedAt is the default instant, which stands for none." },
        {
            "Details.Governance", Work with { Details = new() { Governance = "none" } },
            "'none' is not a code of ArticleGovernance. Allowed: experience-based or compliance-based."
        },
        { "Details.ReviewMonths", Work with { Details = new() { ReviewMonths = 0 } }, "Details.ReviewMonths must lie in 1 to 1200." },
        { "Details.ReviewDays", Work with { Details = new() { ReviewDays = 40_000 } }, "Details.ReviewDays must lie in 1 to 36500." },
        {
            "Details.ReviewDays", Work with { Details = new() { ReviewDays = 1, ReviewMonths = 1 } },
            "Details.ReviewDays stands beside ReviewMonths. Give one of them."
        },
        {
            "Details.ReviewNoticeDays", Work with { Details = new() { ReviewDays = 7, ReviewNoticeDays = 7 } },
            "Details.ReviewNoticeDays must be at least 0 and less than the interval, every 7 days."
        },
        {
            "Details.ReviewNoticeDays", Work with { Details = new() { ReviewNoticeDays = 7 } },
            "Details.ReviewNoticeDays must be at least 0 and less than the interval, no review policy."
        },
        { "Details.Owner", Work with { Details = new() { Owner = "" } }, "Details.Owner must not be blank." },
        { "Details.Tags[1]", Work with { Details = new() { Tags = ["a", " b"] } }, "Details.Tags[1] must have no white space around it, but was ' b'." },
        { "Details.Tags", Work with { Details = new() { Tags = ["a", "a"] } }, "'a' stands twice in Details.Tags. Name each once." },
        {
            "Rules.ToArchive", Work with { Rules = new("coach", "coach", "coach", "boss", "coach") },
            "'boss' is not a code of AuthoringProficiency. Allowed: candidate, contributor, publisher or coach."
        },
        { "ValidatorProficiency", Trusted with { ValidatorProficiency = null }, "ValidatorProficiency is missing beside the validator. Give both or neither." },
        { "ValidatedAt", Work with { ValidatedAt = Start }, "ValidatedAt is given, though there is no validator. Give both or neither." },
        { "Approver", Work with { Approver = "ada" }, "Approver is given, though there is no validator. Give both or neither." },
        { "ArchivedBy", Gone with { ArchivedBy = null }, "ArchivedBy is missing beside the instant of the archiving. Give both or neither." },
        {
            "ArchiveReason", Gone with { ArchiveReason = null, ReplacedBy = null },
            "ArchiveReason is missing beside the instant of the archiving. Give both or neither."
        },
        { "ArchiveReason", Work with { ReplacedBy = "KB1" }, "ArchiveReason is given, though there is no instant of the archiving. Give both or neither." },
        { "DiscardReason", Dropped with { DiscardReason = null }, "DiscardReason is missing beside the instant of the discarding. Give both or neither." },
        { "Flags[0].Reason", Flagged with { Flags = [Flagged.Flags![0] with { Reason = "" }] }, "Flags[0].Reason must not be blank." },
        {
            "Flags[0].AnsweredBy", Flagged with { Flags = [Flagged.Flags![0] with { AnsweredBy = null }] },
            "Flags[0].AnsweredBy is missing beside the answer. Give both or neither."
        },
        { "Flags[0].Answer", Flagged with { Flags = [Flagged.Flags![0] with { FixedIn = 2 }] }, "Flags[0].Answer stands beside FixedIn. Give one of them." },
        { "Links[0].Request", Linked with { Links = [Linked.Links![0] with { Request = "" }] }, "Links[0].Request must not be blank." },
        { "Checks[0].PassMark", Trusted with { Checks = [Trusted.Checks![0] with { PassMark = 101 }] }, "Checks[0].PassMark must be above 0 and at most 100." },
        {
            "Checks[0].Answers", Trusted with { Checks = [Trusted.Checks![0] with { Answers = [new("unique", 60, true), new("clear", 30, true)] }] },
            "The weights of Checks[0].Answers must sum to 100, but sum to 90."
        },
        {
            "Checks[0].Answers[0].Weight", Trusted with { Checks = [Trusted.Checks![0] with { Answers = [new("unique", 0, true)] }] },
            "Checks[0].Answers[0].Weight must be above 0 and at most 100."
        },
    };

    public static TheoryData<string, ArticleSnapshot, string> Contradicting { get; } = new()
    {
        { "Content.Resolution", Work with { Content = Trusted.Content }, "it has a resolution exactly when it is no Work in progress" },
        { "Content.Resolution", Trusted with { Content = Work.Content }, "it has a resolution exactly when it is no Work in progress" },
        { "Content.Resolution", Gone with { Content = Work.Content }, "it has a resolution exactly when it is no Work in progress" },
        { "Audience", Work with { Audience = "internal" }, "it is Work in progress, and open to Within the team at most" },
        { "Audience", NotValidated().ToSnapshot() with { Audience = "partner" }, "it is Not validated, and open to Internal at most" },
        { "Audience", Gone with { Audience = "public" }, "it is Archived, and open to Internal at most" },
        { "Authors", Work with { Authors = [] }, "cleo, who captured it, wrote first" },
        { "Authors", Work with { Authors = ["ada", "cleo"] }, "cleo, who captured it, wrote first" },
        { "Authors", Work with { Authors = ["cleo", "cleo"] }, "each author is named once" },
        {
            "ValidatedBy", Trusted with { ValidatedBy = null, ValidatorProficiency = null, ValidatedVersion = null, ValidatedAt = null },
            "somebody vouches for it exactly when it is Validated"
        },
        { "ValidatedBy", Trusted with { Confidence = "not-validated" }, "somebody vouches for it exactly when it is Validated" },
        { "ValidatorProficiency", Trusted with { ValidatorProficiency = "candidate" }, "a Contributor or above vouches for it" },
        { "Approver", Complying with { Approver = null }, "it is compliance-based, and nobody is named who approves it" },
        { "Approver", Complying with { Approver = "cleo" }, "it is compliance-based, and cleo, who would approve it, is its sole author" },
        { "ValidatedVersion", Complying with { ValidatedVersion = 1 }, "compliance is approved version by version" },
        { "ValidatedVersion", Trusted with { ValidatedVersion = 3 }, "it is at version 2" },
        { "LastReviewedAt", Trusted with { LastReviewedAt = null }, "a validation is a review" },
        { "Flags", Trusted with { Flags = [new(1, "Wrong", "ada", Start)] }, "nobody vouches for it while a flag is open" },
        { "Flags", Flagged with { Flags = [Flagged.Flags![0] with { Number = 2 }] }, "flags are numbered from 1" },
        { "Flags", Flagged with { Flags = [Flagged.Flags![0] with { Answer = null, FixedIn = 3 }] }, "it is at version 2" },
        {
            "Flags", Flagged with { LastEventAt = Start.AddDays(1), Flags = [Flagged.Flags![0] with { At = Start.AddDays(1) }] },
            "what was answered was flagged before"
        },
        { "Links", Linked with { Links = [Linked.Links![0], Linked.Links[0]] }, "each request is linked once" },
        { "Checks", Trusted with { Checks = [Trusted.Checks![0] with { ArticleVersion = 3 }] }, "it is at version 2" },
        { "ArchivedAt", Gone with { Confidence = "not-validated" }, "it was archived exactly when it is Archived" },
        { "ReplacedBy", Gone with { ReplacedBy = Gone.Id }, "nothing is replaced by itself" },
        { "DiscardedAt", Trusted with { DiscardedAt = Start, DiscardedBy = "ada", DiscardReason = "Old" }, "only a Work in progress is discarded" },
        { "DiscardedAt", Dropped with { Links = Linked.Links }, "it helped with a request" },
        { "LastEventAt", Work with { LastEventAt = Start.AddDays(-1) }, "it was captured at 2026-03-01T09:00:00+00:00, and that is later" },
        {
            "Links", Linked with { Links = [Linked.Links![0] with { At = Start.AddDays(1) }] },
            "it was captured at 2026-03-01T09:00:00+00:00, and its last event was at 2026-03-01T09:00:00+00:00"
        },
        {
            "LastReviewedAt", Work with { LastReviewedAt = Start.AddDays(-1) },
            "it was captured at 2026-03-01T09:00:00+00:00, and its last event was at 2026-03-01T09:00:00+00:00"
        },
    };

    [Theory(DisplayName = "INV-7 what no article would have written is an error that names the member")]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void Restore_refuses_what_no_article_would_have_written(string member, ArticleSnapshot snapshot, string message)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => KnowledgeArticle.Restore(snapshot));
        Assert.Equal(member, error.ParamName);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Theory(DisplayName = "INV-49, INV-50, INV-51, INV-52, INV-54 what no verbs can have left behind is an error that names the member and the rule")]
    [MemberData(nameof(Contradicting), DisableDiscoveryEnumeration = true)]
    public void Restore_refuses_trust_without_what_it_takes(string member, ArticleSnapshot snapshot, string rule) => Assert.StartsWith(
        $"{member} contradicts the rest of KB0000007: {rule}.",
        Assert.Throws<ArgumentException>(member, () => KnowledgeArticle.Restore(snapshot)).Message,
        StringComparison.Ordinal);

    [Fact(DisplayName = "INV-7 what is missing is an error that names the member")]
    public void Restore_refuses_what_is_missing()
    {
        Assert.Throws<ArgumentNullException>("snapshot", () => KnowledgeArticle.Restore(null!));
        Assert.Throws<ArgumentNullException>("Id", () => KnowledgeArticle.Restore(Work with { Id = null! }));
        Assert.Throws<ArgumentNullException>("Content", () => KnowledgeArticle.Restore(Work with { Content = null! }));
        Assert.Throws<ArgumentNullException>("Confidence", () => KnowledgeArticle.Restore(Work with { Confidence = null! }));
        Assert.Throws<ArgumentNullException>("Links[0]", () => KnowledgeArticle.Restore(Linked with { Links = [null!] }));
        Assert.Throws<ArgumentNullException>("Authors", () => Work with { Authors = null! });
    }

    [Fact]
    public void An_article_from_elsewhere_needs_no_history()
    {
        // As an import would write it: reviewed years ago, by whoever answered for it.
        var imported = KnowledgeArticle.Restore(new ArticleSnapshot(
            1, "KB1", new("Deploying", "How do I deploy?") { Resolution = "Push" }, 1, ["team"], "validated", "public", "team", Start, Start, 1)
        {
            Details = new() { ReviewMonths = 6, Owner = "team" },
            ValidatedBy = "team", ValidatorProficiency = "publisher", ValidatedVersion = 1, ValidatedAt = Start, LastReviewedAt = Start,
        });
        Assert.Equal(ArticleCurrency.Lapsed, imported.CurrencyAt(Start.AddMonths(7)));
        Assert.Equal(ReviewPolicy.EveryMonths(6), imported.ReviewPolicy);
    }
}
