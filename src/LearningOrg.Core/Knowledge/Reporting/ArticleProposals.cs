using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Reporting;

/// <summary>What should be improved about articles, for whoever keeps a register of such things.</summary>
public static class ArticleProposals
{
    private const string Kind = "knowledge-article";
    private const string ByReview = "internal-process-review";
    private const string ByPeople = "staff-suggestion";

    /// <summary>One proposal for each open flag, by number, and one where the review has lapsed; none of what is not offered any more.</summary>
    /// <param name="article">The article.</param>
    /// <param name="at">The instant to ask about.</param>
    public static IReadOnlyList<ImprovementProposal> Proposals(this KnowledgeArticle article, DateTimeOffset at)
    {
        Guard.Against.Null(article);
        if (!article.IsLive)
        {
            return Sequence<ImprovementProposal>.Empty;
        }

        var proposals = article.OpenFlags.Select(flag => ImprovementProposal.Of(
            $"Set '{article.Title}' right", ByPeople, Kind, article.Id.Value, $"{flag.By} flagged it at {Text.Of(flag.At)}: {flag.Reason}")).ToList();
        if (article.CurrencyAt(at) == ArticleCurrency.Lapsed)
        {
            proposals.Add(ImprovementProposal.Of(
                $"Review '{article.Title}'",
                ByReview,
                Kind,
                article.Id.Value,
                $"Its review was due at {Text.Of(article.ReviewDueAt!.Value)} ({article.ReviewPolicy})."));
        }

        return Sequence.Of(proposals);
    }
}
