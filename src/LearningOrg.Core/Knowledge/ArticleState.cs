using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Checklists;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Work;

namespace LearningOrg.Core.Knowledge;

/// <summary>All that an article knows. A record, so that equality and copying are free; how an event changes it, the event says.</summary>
internal sealed record ArticleState(
    ArticleId Id, ArticleContent Content, ArticleDetails Details, ArticleRules Rules, ActorId CapturedBy, DateTimeOffset CapturedAt)
{
    public ArticleConfidence Confidence { get; init; } = ArticleConfidence.WorkInProgress;

    public ArticleAudience Audience { get; init; } = ArticleAudience.WithinTeam;

    public int Version { get; init; } = 1;

    public Sequence<ActorId> Authors { get; init; } = Sequence<ActorId>.Empty;

    public DateTimeOffset LastEventAt { get; init; } = CapturedAt;

    public int Revision { get; init; } = 1;

    public ArticleValidation? Validation { get; init; }

    public DateTimeOffset? LastReviewedAt { get; init; }

    public Sequence<ArticleFlag> Flags { get; init; } = Sequence<ArticleFlag>.Empty;

    public Sequence<ArticleLink> Links { get; init; } = Sequence<ArticleLink>.Empty;

    public Sequence<ContentCheck> Checks { get; init; } = Sequence<ContentCheck>.Empty;

    public ArticleRetirement? Archiving { get; init; }

    public ArticleRetirement? Discarding { get; init; }

    public bool IsCompliance => Details.Governance == ArticleGovernance.ComplianceBased;

    public bool HasOpenFlags => Flags.Any(flag => flag.IsOpen);

    /// <summary>From when the review interval runs: writing an article down is the first look at it.</summary>
    public DateTimeOffset ReviewedOrCapturedAt => LastReviewedAt ?? CapturedAt;

    public static ArticleState From(ArticleCaptured captured) => new(
        Guard.Against.Unassigned(captured.Id),
        Guard.Against.Null(captured.Content).Resolution is null
            ? captured.Content
            : throw ImpossibleHistory.OutOfPlace(captured, "what is captured has no resolution yet"),
        Guard.Against.Null(captured.Details),
        Guard.Against.Null(captured.Rules),
        Guard.Against.Unassigned(captured.By).Actor,
        Guard.Against.Default(captured.At))
    {
        Authors = Sequence.Wrap([captured.By.Actor]),
    };

    public ArticleState After(ArticleEvent happened)
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
        return happened.Change(this) with { LastEventAt = happened.At, Revision = Revision + 1 };
    }

    public ArticleCurrency CurrencyAt(DateTimeOffset at) => Details.ReviewPolicy.CurrencyOf(ReviewedOrCapturedAt, at);

    public bool HasLapsedBy(DateTimeOffset at) => CurrencyAt(at) == ArticleCurrency.Lapsed;

    /// <summary>What it is by an instant: a validation lasts until the review lapses.</summary>
    public ArticleConfidence ConfidenceAt(DateTimeOffset at) =>
        Confidence == ArticleConfidence.Validated && HasLapsedBy(at) ? ArticleConfidence.NotValidated : Confidence;

    /// <summary>The state of the chart it stands in.</summary>
    public string PlaceAt(DateTimeOffset at) => Discarding is null ? ConfidenceAt(at).Code : ArticleChart.Discarded;

    public ArticleFlag? Flag(int number) => Flags.FirstOrDefault(flag => flag.Number == number);

    /// <summary>The same with nobody vouching for it, and for no more readers than that allows.</summary>
    public ArticleState Demoted() => Confidence == ArticleConfidence.Validated
        ? this with
        {
            Confidence = ArticleConfidence.NotValidated,
            Validation = null,
            Audience = Audience.AtMost(ArticleConfidence.NotValidated.WidestAudience),
        }
        : this;

    public ArticleState Vouched(KnowledgeWorker by, ActorId? approver, DateTimeOffset at) => this with
    {
        Confidence = ArticleConfidence.Validated,
        Validation = new(by, approver, Version, at),
        LastReviewedAt = at,
    };

    public ArticleState Written(ArticleContent content, KnowledgeWorker by) => this with
    {
        Content = content,
        Version = Version + 1,
        Authors = Authors.Contains(by.Actor) ? Authors : Authors.Append(by.Actor),
    };

    public ArticleState Answered(IEnumerable<int> numbers, FlagAnswer answer, ArticleEvent happened)
    {
        var answered = new HashSet<int>(numbers);
        foreach (var number in answered.Where(number => Flag(number) is not { IsOpen: true }))
        {
            throw ImpossibleHistory.OutOfPlace(happened, $"{Id} has no open flag {Text.Of(number)}");
        }

        return answered.Count == 0
            ? this
            : this with { Flags = Sequence.Of(Flags.Select(flag => answered.Contains(flag.Number) ? flag with { Answer = answer } : flag).ToArray()) };
    }
}
