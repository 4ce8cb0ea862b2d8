using LearningOrg.Core.Knowledge;

namespace LearningOrg.Core.Tests.Knowledge;

public class KnowledgeSetsTest
{
    [Fact]
    public void The_codes_are_promises()
    {
        Assert.Equal(["work-in-progress", "not-validated", "validated", "archived"], ArticleConfidence.All.Select(confidence => confidence.Code));
        Assert.Equal(["within-team", "internal", "partner", "public"], ArticleAudience.All.Select(audience => audience.Code));
        Assert.Equal(["experience-based", "compliance-based"], ArticleGovernance.All.Select(governance => governance.Code));
        Assert.Equal(["candidate", "contributor", "publisher", "coach"], AuthoringProficiency.All.Select(proficiency => proficiency.Code));
        Assert.Equal(["current", "due-soon", "lapsed", "no-policy"], ArticleCurrency.All.Select(currency => currency.Code));
    }

    [Fact]
    public void A_member_is_found_by_its_code_and_answers_for_itself()
    {
        Assert.All(ArticleConfidence.All, one => Assert.Same(one, ArticleConfidence.FromCode(one.Code).Match(
            () => ArticleConfidence.WorkInProgress, () => ArticleConfidence.NotValidated, () => ArticleConfidence.Validated,
            () => ArticleConfidence.Archived)));
        Assert.All(ArticleAudience.All, one => Assert.Same(one, ArticleAudience.FromCode(one.Code).Match(
            () => ArticleAudience.WithinTeam, () => ArticleAudience.Internal, () => ArticleAudience.Partner, () => ArticleAudience.Public)));
        Assert.All(ArticleGovernance.All, one => Assert.Same(one, ArticleGovernance.FromCode(one.Code).Match(
            () => ArticleGovernance.ExperienceBased, () => ArticleGovernance.ComplianceBased)));
        Assert.All(AuthoringProficiency.All, one => Assert.Same(one, AuthoringProficiency.FromCode(one.Code).Match(
            () => AuthoringProficiency.Candidate, () => AuthoringProficiency.Contributor, () => AuthoringProficiency.Publisher,
            () => AuthoringProficiency.Coach)));
        Assert.All(ArticleCurrency.All, one => Assert.Same(one, ArticleCurrency.FromCode(one.Code).Match(
            () => ArticleCurrency.Current, () => ArticleCurrency.DueSoon, () => ArticleCurrency.Lapsed, () => ArticleCurrency.NoPolicy)));
    }

    [Fact(DisplayName = "INV-7 an unknown code never becomes a default")]
    public void An_unknown_code_is_answered_with_those_allowed() => Assert.StartsWith(
        "'Coach' is not a code of AuthoringProficiency. Allowed: candidate, contributor, publisher or coach.",
        Assert.Throws<ArgumentException>("code", () => AuthoringProficiency.FromCode("Coach")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Ids_are_compared_letter_by_letter_and_never_blank()
    {
        Assert.NotEqual(ArticleId.Of("kb1"), ArticleId.Of("KB1"));
        Assert.Throws<ArgumentException>("value", () => ArticleId.Of(" KB1"));
        Assert.Throws<ArgumentException>("value", () => RequestId.Of(""));
        Assert.True(default(ArticleId).IsUnassigned && default(RequestId).IsUnassigned && default(KnowledgeWorker).IsUnassigned);
        Assert.Equal("(unassigned)", default(RequestId).ToString());
    }
}
