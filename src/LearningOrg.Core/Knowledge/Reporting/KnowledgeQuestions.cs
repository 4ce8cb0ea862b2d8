using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Reporting;

/// <summary>What people ask of a knowledge base. Pure questions: the base and an instant go in, an answer comes out, by id.</summary>
/// <remarks>
/// What changes with time alone is calculated from the instant that is handed in. For a past instant, ask the base as of then (<see
/// cref="KnowledgeBase.AsOf"/>). What is archived or discarded is no answer, except where it is asked for by name.
/// </remarks>
public static class KnowledgeQuestions
{
    /// <summary>The live articles of one currency.</summary>
    /// <param name="knowledge">The knowledge base.</param>
    /// <param name="currency">Which.</param>
    /// <param name="at">The instant to ask about.</param>
    public static IReadOnlyList<KnowledgeArticle> WithCurrency(this KnowledgeBase knowledge, ArticleCurrency currency, DateTimeOffset at)
    {
        Guard.Against.Null(currency);
        return Live(knowledge, article => article.CurrencyAt(at) == currency);
    }

    /// <summary>The articles of one confidence, as it is at an instant; the discarded are of none.</summary>
    /// <param name="knowledge">The knowledge base.</param>
    /// <param name="confidence">Which.</param>
    /// <param name="at">The instant to ask about.</param>
    public static IReadOnlyList<KnowledgeArticle> WithConfidence(this KnowledgeBase knowledge, ArticleConfidence confidence, DateTimeOffset at)
    {
        Guard.Against.Null(confidence);
        return Sequence.Of(Guard.Against.Null(knowledge).Where(article => article.Discarding is null && article.ConfidenceAt(at) == confidence));
    }

    /// <summary>The live articles that a reader may see: everybody sees what is public, the team sees all of it.</summary>
    /// <param name="knowledge">The knowledge base.</param>
    /// <param name="reader">The widest circle that the reader is not beyond: <see cref="ArticleAudience.Partner"/> for a partner.</param>
    /// <param name="at">The instant to ask about.</param>
    public static IReadOnlyList<KnowledgeArticle> VisibleTo(this KnowledgeBase knowledge, ArticleAudience reader, DateTimeOffset at)
    {
        Guard.Against.Null(reader);
        return Live(knowledge, article => !reader.IsWiderThan(article.AudienceAt(at)));
    }

    /// <summary>The live articles that have flags without an answer.</summary>
    /// <param name="knowledge">The knowledge base.</param>
    public static IReadOnlyList<KnowledgeArticle> WithOpenFlags(this KnowledgeBase knowledge) =>
        Live(knowledge, article => article.Flags.Any(flag => flag.IsOpen));

    /// <summary>How many live articles there are of each currency: every currency once, in order.</summary>
    /// <param name="knowledge">The knowledge base.</param>
    /// <param name="at">The instant to ask about.</param>
    public static IReadOnlyList<CurrencyCount> CountByCurrency(this KnowledgeBase knowledge, DateTimeOffset at)
    {
        var counts = new int[ArticleCurrency.All.Count];
        foreach (var article in Guard.Against.Null(knowledge).Where(article => article.IsLive))
        {
            counts[article.CurrencyAt(at).Order]++;
        }

        return Sequence.Of(ArticleCurrency.All.Select(currency => new CurrencyCount(currency, counts[currency.Order])));
    }

    private static Sequence<KnowledgeArticle> Live(KnowledgeBase knowledge, Func<KnowledgeArticle, bool> isMeant) =>
        Sequence.Of(Guard.Against.Null(knowledge).Where(article => article.IsLive && isMeant(article)));
}

/// <summary>How many live articles there are of a currency.</summary>
/// <param name="Currency">Which.</param>
/// <param name="Count">How many.</param>
public sealed record CurrencyCount(ArticleCurrency Currency, int Count)
{
    /// <summary>As <c>3 Due soon</c>.</summary>
    public override string ToString() => $"{Text.Of(Count)} {Currency}";
}
