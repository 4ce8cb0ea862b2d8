using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Checklists;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Snapshots;
using static LearningOrg.Core.Tests.Knowledge.ArticleSamples;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>Events as they are stored: what a store keeps today is read in ten years.</summary>
public class ArticleEventSnapshotTest
{
    // Written out, and not taken from the code: a code that changes would orphan what is stored.
    private static readonly Dictionary<string, string[]> Kinds = new()
    {
        ["opened"] = ["Title"],
        ["captured"] = ["Article", "Proficiency", "Content"],
        ["completed"] = ["Article", "Proficiency", "Content", "IsValidated"],
        ["fixed"] = ["Article", "Proficiency", "Content"],
        ["amended"] = ["Article", "Proficiency"],
        ["discarded"] = ["Article", "Proficiency", "Reason"],
        ["validated"] = ["Article", "Proficiency"],
        ["reviewed"] = ["Article", "Proficiency"],
        ["flagged"] = ["Article", "Proficiency", "Reason"],
        ["flag-answered"] = ["Article", "Proficiency", "Flag", "Reason"],
        ["reused"] = ["Article", "Proficiency", "Request", "IsConfirmed"],
        ["audience-widened"] = ["Article", "Proficiency", "Audience"],
        ["audience-narrowed"] = ["Article", "Proficiency", "Audience"],
        ["checked"] = ["Article", "Proficiency", "Check"],
        ["archived"] = ["Article", "Proficiency"],
        ["reinstated"] = ["Article", "Proficiency", "Reason"],
    };

    private static readonly ContentCheck Checked = ContentCheck.Of(
        "Support articles", 2, 70, 1, Sequence.Wrap([new CheckAnswer("unique", 60, true), new CheckAnswer("clear", 40, false)]), Coach.Actor, Start);

    private static readonly KnowledgeBaseEvent[] Events =
    [
        new KnowledgeBaseOpened("Service desk", Coach.Actor, Start, new() { ToArchive = AuthoringProficiency.Coach }),
        .. new ArticleEvent[]
        {
            new ArticleCaptured(Id, Candidate, Start, Question, Monthly, new() { ToArchive = AuthoringProficiency.Coach }),
            new ArticleCompleted(Id, Candidate, Start, Answer, IsValidated: true, Coach.Actor),
            new ArticleFixed(Id, Candidate, Start, Answer, [1, 2]),
            new ArticleAmended(Id, Candidate, Start, Compliance with { Owner = Coach.Actor, Tags = ["quick"] }),
            new ArticleDiscarded(Id, Candidate, Start, "Asked by mistake"),
            new ArticleValidated(Id, Contributor, Start, Coach.Actor),
            new ArticleReviewed(Id, Contributor, Start, Coach.Actor),
            new ArticleFlagged(Id, Candidate, Start, "The menu has moved"),
            new ArticleFlagAnswered(Id, Candidate, Start, 1, "It has not"),
            new ArticleReused(Id, Candidate, Start, RequestId.Of("INC1"), IsConfirmed: true),
            new ArticleAudienceWidened(Id, Publisher, Start, ArticleAudience.Partner),
            new ArticleAudienceNarrowed(Id, Publisher, Start, ArticleAudience.Internal),
            new ArticleChecked(Id, Coach, Start, Checked),
            new ArticleArchived(Id, Contributor, Start, ArticleId.Of("KB0000009"), "One form for all"),
            new ArticleReinstated(Id, Contributor, Start, "Still true"),
        }.Select(happened => new ArticleRecorded(happened)),
    ];

    private static readonly Dictionary<string, ArticleEventSnapshot> Stored = Events
        .Select(happened => happened.ToSnapshot()).ToDictionary(stored => stored.Kind);

    public static TheoryData<string> AllKinds { get; } = [.. Kinds.Keys];

    [Fact]
    public void Every_event_has_a_kind_and_the_kinds_are_these()
    {
        var types = typeof(ArticleEvent).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(ArticleEvent)) || type.IsSubclassOf(typeof(KnowledgeBaseEvent))))
            .Where(type => type != typeof(ArticleRecorded));
        Assert.Equal(types.Count(), Kinds.Count);
        Assert.Equal(Kinds.Keys.Order(), Stored.Keys.Order());
        Assert.All(Events, happened => Assert.Equal(happened, KnowledgeBaseEvent.Restore(happened.ToSnapshot())));
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void A_member_that_the_kind_needs_is_missed_by_name(string kind)
    {
        foreach (var member in Kinds[kind])
        {
            var error = Assert.Throws<ArgumentException>(member, () => KnowledgeBaseEvent.Restore(With(Stored[kind], member, value: null)));
            Assert.StartsWith($"{member} is missing. For an event of the kind '{kind}' give ", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void A_member_of_another_kind_is_refused_by_name(string kind)
    {
        var (member, value) = kind == "flag-answered" ? ("Audience", (object)"public") : ("Flag", 1);
        var error = Assert.Throws<ArgumentException>(member, () => KnowledgeBaseEvent.Restore(With(Stored[kind], member, value)));
        Assert.StartsWith(
            $"{member} does not belong to an event of the kind '{kind}'. For an event of the kind '{kind}' give ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_kind_or_version_is_refused()
    {
        var error = Assert.Throws<ArgumentException>("Kind", () => KnowledgeBaseEvent.Restore(Stored["flagged"] with { Kind = "deleted" }));
        Assert.StartsWith("'deleted' is not a kind of event. Allowed: opened, captured, completed, ", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("SchemaVersion", () => KnowledgeBaseEvent.Restore(Stored["flagged"] with { SchemaVersion = 2 }));
        Assert.Throws<ArgumentException>("Proficiency", () => KnowledgeBaseEvent.Restore(Stored["flagged"] with { Proficiency = "boss" }));
        Assert.Throws<ArgumentOutOfRangeException>("Answers[1]", () => KnowledgeBaseEvent.Restore(Stored["fixed"] with { Answers = [1, 0] }));
    }

    [Fact]
    public void What_happened_to_a_base_is_no_event_of_an_article() => Assert.StartsWith(
        "'opened' happens to a knowledge base as a whole, not to an article.",
        Assert.Throws<ArgumentException>("snapshot", () => ArticleEvent.Restore(Stored["opened"])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void It_reads_aloud()
    {
        Assert.Equal("flagged KB0000007 by cleo at 2026-03-01T09:00:00+00:00 (schema 1)", Stored["flagged"].ToString());
        Assert.Equal("KB0000007 fixed, answering flags 1 and 2 by cleo (Candidate) at 2026-03-01T09:00:00+00:00", Events[3].ToString());
        Assert.Equal("KB0000007 archived in favor of KB0000009 ('One form for all') by ada (Contributor) at 2026-03-01T09:00:00+00:00", Events[14].ToString());
        Assert.Equal(
            "KB0000007 checked (version 1 by Support articles 2: 60 of 100, not passed) by mary (Coach) at 2026-03-01T09:00:00+00:00",
            Events[13].ToString());
    }

    private static ArticleEventSnapshot With(ArticleEventSnapshot snapshot, string member, object? value)
    {
        var changed = snapshot with { };
        typeof(ArticleEventSnapshot).GetProperty(member)!.SetValue(changed, value);
        return changed;
    }
}
