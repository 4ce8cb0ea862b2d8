using FsCheck.Xunit;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Knowledge.Events;
using LearningOrg.Core.Knowledge.Work;

namespace LearningOrg.Core.Tests.Knowledge;

/// <summary>What the domain says of every article, whatever was tried on it.</summary>
[Properties(Arbitrary = [typeof(KnowledgeArbitraries)], MaxTest = 500)]
public class KnowledgeInvariantsTest
{
    [Property(DisplayName = "INV-49 an article is a work in progress exactly as long as it has no resolution")]
    public bool A_work_in_progress_has_no_resolution(ArticleCourse course) => course.States.All(
        article => article.Confidence == ArticleConfidence.WorkInProgress == article.Content.Resolution is null);

    [Property(DisplayName = "INV-50 nobody vouches for an article below the level, and compliance has an approver who is not its sole author")]
    public bool Whoever_vouches_may(ArticleCourse course) => course.States.Where(article => article.Validation is not null).All(article =>
        article.Validation is { } validation
        && article.Confidence == ArticleConfidence.Validated
        && validation.By.Proficiency.IsAtLeast(AuthoringProficiency.Contributor)
        && (article.Governance == ArticleGovernance.ExperienceBased
            || (validation.Version == article.Version && validation.Approver is { } approver && article.Authors.Any(author => author != approver))));

    [Property(DisplayName = "INV-50 validation below the needed level is refused, and the refusal says who is needed")]
    public bool Below_the_level_is_refused(ArticleCourse course)
    {
        var article = course.Now;
        var outcome = article.Validate(ArticleSamples.Candidate, article.LastEventAt, ActorId.Of("the lawyer"));
        return !outcome.IsT0
            && (article.ConfidenceAt(article.LastEventAt) != ArticleConfidence.NotValidated
                || article.OpenFlags.Count > 0
                || outcome.AsT1.Remedy == $"Ask a {article.Rules.ToVouchFor(article.Audience)} or above.");
    }

    [Property(DisplayName = "INV-51 nothing returns to Work in progress, and only what never helped with a request is discarded")]
    public bool Nothing_returns(ArticleCourse course) =>
        course.States.Zip(course.States.Skip(1), (before, now) =>
            now.Confidence != ArticleConfidence.WorkInProgress || before.Confidence == ArticleConfidence.WorkInProgress).All(kept => kept)
        && course.States.All(article => article.Discarding is null || (article.Confidence == ArticleConfidence.WorkInProgress && article.Links.Count == 0));

    [Property(DisplayName = "INV-52 the audience never exceeds what the confidence allows, then or later")]
    public bool The_audience_is_allowed(ArticleCourse course, ushort hours) => course.States.All(article =>
        !article.Audience.IsWiderThan(article.Confidence.WidestAudience)
        && article.LastEventAt.AddHours(hours) is var at
        && !article.AudienceAt(at).IsWiderThan(article.ConfidenceAt(at).WidestAudience)
        && !article.AudienceAt(at).IsWiderThan(article.Audience));

    [Property(DisplayName = "INV-52 what is not validated reaches nobody outside, and narrowing always succeeds")]
    public bool Narrowing_succeeds(KnowledgeArticle article) =>
        (article.Confidence == ArticleConfidence.Validated || !article.Audience.IsExternal)
        && (article.Discarding is not null
            || ArticleAudience.All.Where(article.Audience.IsWiderThan).All(narrower =>
                article.NarrowAudience(narrower, ArticleSamples.Candidate, article.LastEventAt).TryAccept(out var now, out _) && now.Audience == narrower));

    [Property(DisplayName = "INV-53 currency depends on the last review, the policy and the instant only")]
    public bool Currency_depends_on_three_things(ArticleCourse course, ushort hours) => course.States.All(article =>
        article.LastEventAt.AddHours(hours) is var at
        && article.CurrencyAt(at) == article.ReviewPolicy.CurrencyOf(article.LastReviewedAt ?? article.CapturedAt, at));

    [Property(DisplayName = "INV-53 under one review and one policy, currency only worsens; without a policy there is none")]
    public bool Currency_worsens(ReviewPolicy policy, ushort reviewed, ushort first, ushort second)
    {
        var review = ArticleSamples.Start.AddHours(reviewed);
        var (earlier, later) = (review.AddHours(Math.Min(first, second)), review.AddHours(Math.Max(first, second)));
        return policy.IsNone
            ? policy.CurrencyOf(review, later) == ArticleCurrency.NoPolicy
            : policy.CurrencyOf(review, earlier).Order <= policy.CurrencyOf(review, later).Order
                && policy.CurrencyOf(review, later) != ArticleCurrency.NoPolicy;
    }

    [Property(DisplayName = "INV-53 only a validation, a review and a confirmed reuse refresh it: an edit, a flag and a plain link do not")]
    public bool An_edit_is_no_review(ArticleCourse course) => course.Steps.All(step =>
        !step.Outcome.TryPickT0(out var accepted, out _)
        || (accepted.Now.LastReviewedAt != step.Before.LastReviewedAt) is var isRefreshed
            && (!isRefreshed || accepted.Event is ArticleValidated or ArticleReviewed or ArticleReused { IsConfirmed: true } or ArticleCompleted { IsValidated: true })
            && (accepted.Event is not (ArticleValidated or ArticleReviewed) || accepted.Now.LastReviewedAt == accepted.Event.At));

    [Property(DisplayName = "INV-54 what is archived names a replacement or a reason, and nothing else does")]
    public bool Retirement_is_explained(KnowledgeArticle article) =>
        (article.Confidence == ArticleConfidence.Archived) == article.Archiving is not null
        && article.Archiving is not { Replacement: null, Reason: null }
        && article.Archiving?.Replacement != article.Id;

    [Property(DisplayName = "INV-54 replacements are there and run in no circle")]
    public bool Replacements_end(KnowledgeCourse course) => course.States.All(knowledge => knowledge.All(article =>
    {
        var seen = new HashSet<ArticleId>();
        var next = (ArticleId?)article.Id;
        while (next is { } id && seen.Add(id) && knowledge.TryFind(id, out var found))
        {
            next = found.Archiving?.Replacement;
        }

        return next is null && knowledge.FindCurrent(article.Id)!.Archiving?.Replacement is null;
    }));

    [Property(DisplayName = "INV-58 the answers of a check refer to the version of the article and of the standard that they are about")]
    public bool Checks_keep_their_versions(ArticleCourse course) =>
        course.Steps.All(step => !step.Outcome.TryPickT0(out var accepted, out _)
            || accepted.Event is not ArticleChecked { Check: var check }
            || (check.ArticleVersion == step.Before.Version && check.StandardVersion == ArticleSamples.Standard.Version && check == accepted.Now.Checks[^1]))
        && course.States.Zip(course.States.Skip(1), (before, now) => before.Checks.SequenceEqual(now.Checks.Take(before.Checks.Count))).All(kept => kept);

    [Property(DisplayName = "Each change of the content, and nothing else, makes another version; whoever made it is an author")]
    public bool Content_makes_versions(ArticleCourse course) => course.States.Zip(course.States.Skip(1), (before, now) =>
        now.Version == before.Version + (now.Content == before.Content ? 0 : 1)).All(counted => counted)
        && course.Events.Where(happened => happened is ArticleCompleted or ArticleFixed).All(happened => course.Now.Authors.Contains(happened.By.Actor));

    [Property(DisplayName = "Flags and links are kept, and an answered flag stays answered as it was")]
    public bool Nothing_is_forgotten(ArticleCourse course) => course.States.Zip(course.States.Skip(1), (before, now) =>
        before.Flags.Zip(now.Flags, (old, @new) => old.Answer is null ? old == @new with { Answer = null } : old == @new).All(kept => kept)
        && before.Flags.Count <= now.Flags.Count
        && before.Links.SequenceEqual(now.Links.Take(before.Links.Count))).All(kept => kept);

    [Fact(DisplayName = "INV-50 an event that claims a validation that nobody may have given is refused")]
    public void An_event_cannot_claim_trust()
    {
        var validated = new ArticleValidated(ArticleSamples.Id, ArticleSamples.Candidate, ArticleSamples.Start);
        var error = Assert.Throws<ArgumentException>("happened", () => ArticleSamples.NotValidated().Apply(validated));
        Assert.StartsWith(
            "KB0000007 takes a Contributor or above for that, and cleo is a Candidate: the event 'KB0000007 validated by cleo (Candidate) at ",
            error.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            "happened", () => ArticleSamples.WorkInProgress().Apply(validated with { By = ArticleSamples.Coach }));
        Assert.Throws<ArgumentException>(
            "happened", () => ArticleSamples.NotValidated(ArticleSamples.Compliance).Apply(validated with { By = ArticleSamples.Coach }));
        Assert.Throws<ArgumentException>("happened", () => ArticleSamples.NotValidated(ArticleSamples.Compliance).Apply(
            validated with { By = ArticleSamples.Coach, Approver = ArticleSamples.Candidate.Actor }));
        Assert.Equal(
            new ArticleValidation(ArticleSamples.Coach, ArticleSamples.Coach.Actor, 2, ArticleSamples.Start),
            ArticleSamples.NotValidated(ArticleSamples.Compliance).Apply(
                validated with { By = ArticleSamples.Coach, Approver = ArticleSamples.Coach.Actor }).Validation);
    }
}
