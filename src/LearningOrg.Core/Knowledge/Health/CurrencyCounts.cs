using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Health;

/// <summary>How many articles are current, and how many are not, at an instant.</summary>
/// <param name="Current">Reviewed lately enough.</param>
/// <param name="DueSoon">Still current, and the next review is near.</param>
/// <param name="Lapsed">The review is overdue.</param>
/// <param name="NeverReviewed">There is a policy, and no review yet.</param>
/// <param name="NoPolicy">Nobody said how often they are to be reviewed: neither current nor lapsed, and told apart, since a knowledge base without
/// policies would otherwise look current.</param>
/// <remarks>Counted in one pass over objects of your own. Equal when all counts are. Immutable.</remarks>
public sealed record CurrencyCounts(int Current, int DueSoon, int Lapsed, int NeverReviewed, int NoPolicy)
{
    /// <summary>All articles.</summary>
    public int Total => WithPolicy + NoPolicy;

    /// <summary>Those that have a policy.</summary>
    public int WithPolicy => Current + DueSoon + Lapsed + NeverReviewed;

    /// <summary>How many of those with a policy are current, due soon included; null where none has one.</summary>
    public Percentage? CurrentRate => WithPolicy == 0 ? null : Percentage.OfCount(Current + DueSoon, WithPolicy);

    /// <summary>How many of all have no policy; null where there are no articles.</summary>
    public Percentage? NoPolicyShare => Total == 0 ? null : Percentage.OfCount(NoPolicy, Total);

    /// <summary>Counts articles by their currency.</summary>
    /// <param name="articles">The articles, of whatever type.</param>
    /// <param name="lastReview">When one was reviewed last; null where it never was.</param>
    /// <param name="policy">Its review policy; <see cref="ReviewPolicy.None"/> where it has none.</param>
    /// <param name="at">The instant to ask about. Reviews that lie later have not happened yet.</param>
    /// <typeparam name="T">The article.</typeparam>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CurrencyCounts Of<T>(IEnumerable<T> articles, Func<T, DateTimeOffset?> lastReview, Func<T, ReviewPolicy> policy, DateTimeOffset at)
    {
        Guard.Against.Null(articles);
        Guard.Against.Null(lastReview);
        Guard.Against.Null(policy);
        var (counts, neverReviewed) = (new int[ArticleCurrency.All.Count], 0);
        foreach (var article in articles)
        {
            var interval = policy(article);
            if (interval.IsNone)
            {
                counts[ArticleCurrency.NoPolicy.Order]++;
            }
            else if (lastReview(article) is { } reviewed && reviewed <= at)
            {
                counts[interval.CurrencyOf(reviewed, at).Order]++;
            }
            else
            {
                neverReviewed++;
            }
        }

        return new(
            counts[ArticleCurrency.Current.Order],
            counts[ArticleCurrency.DueSoon.Order],
            counts[ArticleCurrency.Lapsed.Order],
            neverReviewed,
            counts[ArticleCurrency.NoPolicy.Order]);
    }

    /// <summary>As <c>17 of 105 current (88 lapsed); 14 without a policy</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(Current + DueSoon)} of {Text.Of(WithPolicy)} current ({Lapse}); {Text.Of(NoPolicy)} without a policy";

    private string Lapse => NeverReviewed == 0 ? $"{Text.Of(Lapsed)} lapsed" : $"{Text.Of(Lapsed)} lapsed, {Text.Of(NeverReviewed)} never reviewed";
}
