using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Health;

/// <summary>How much the requests that were closed used the articles there are.</summary>
/// <remarks>
/// <para>
/// Counted over closed requests. Links to articles that were archived by then are told apart and are neither a link nor a reuse; so are
/// links to articles nobody knows. Rates of nothing are undefined, not 0.
/// </para>
/// <para>
/// <b>The link rate must not be anybody's target.</b> It is easily met by linking anything: in an export of a desk where a link was
/// mandatory it is 100 %, while 354 of its 845 articles were used once. Read it beside the accuracy of a sample of links
/// (<see cref="LinkAccuracy"/>), the share of reuse and the share of the ten most used.
/// </para>
/// <para>Equal when all counts are. Immutable.</para>
/// </remarks>
public sealed record LinkUse
{
    private const int Top = 10;

    private LinkUse()
    {
    }

    /// <summary>How many requests were closed.</summary>
    public int Closed { get; private init; }

    /// <summary>How many of them with at least one link to a live article.</summary>
    public int Linked { get; private init; }

    /// <summary>How many links to live articles there are; of one request each article counts once.</summary>
    public int Links { get; private init; }

    /// <summary>How many links lead to articles that were archived when the request was closed.</summary>
    public int LinksToArchived { get; private init; }

    /// <summary>How many links lead to articles that are not known.</summary>
    public int LinksToUnknown { get; private init; }

    /// <summary>How many articles were linked at least once.</summary>
    public int Articles { get; private init; }

    /// <summary>How many articles were linked exactly once.</summary>
    public int UsedOnce { get; private init; }

    /// <summary>Links beyond the first of each article.</summary>
    public int Reuses => Links - Articles;

    /// <summary>How many linked requests had an article that was there before they were opened: what was asked was known.</summary>
    public int Known { get; private init; }

    /// <summary>How many linked requests had only articles that were written since: what was asked was new.</summary>
    public int New => Linked - Known;

    /// <summary>How many links lead to the ten articles that have most of them.</summary>
    public int LinksOfTopTen { get; private init; }

    /// <summary>Closed requests with a link, of all closed requests. No target: see the remarks.</summary>
    public Percentage? LinkRate => Share(Linked, Closed);

    /// <summary>Links beyond the first of each article, of all links.</summary>
    public Percentage? ReuseShare => Share(Reuses, Links);

    /// <summary>Linked requests that asked what was known, of all linked requests.</summary>
    public Percentage? KnownRate => Share(Known, Linked);

    /// <summary>Links of the ten most used articles, of all links.</summary>
    public Percentage? TopTenShare => Share(LinksOfTopTen, Links);

    /// <summary>Counts how requests used articles.</summary>
    /// <param name="requests">The requests closed in the time that is asked about.</param>
    /// <param name="life">From when to when an article was there; null for one that is not known.</param>
    /// <exception cref="ArgumentException">An argument or a request is null.</exception>
    public static LinkUse Of(IEnumerable<ClosedRequest> requests, Func<ArticleId, ArticleLife?> life)
    {
        Guard.Against.Null(requests);
        Guard.Against.Null(life);
        var (closed, linked, known, archived, unknown) = (0, 0, 0, 0, 0);
        var links = new Dictionary<ArticleId, int>();
        foreach (var request in requests)
        {
            Guard.Against.Null(request, nameof(requests));
            closed++;
            var (isLinked, isKnown) = (false, false);
            foreach (var article in request.Articles)
            {
                if (life(article) is not { } lived)
                {
                    unknown++;
                }
                else if (lived.IsArchivedAt(request.ClosedAt))
                {
                    archived++;
                }
                else
                {
                    links.TryGetValue(article, out var sofar);
                    links[article] = sofar + 1;
                    isLinked = true;
                    isKnown |= lived.CapturedAt < request.OpenedAt;
                }
            }

            linked += isLinked ? 1 : 0;
            known += isKnown ? 1 : 0;
        }

        return new()
        {
            Closed = closed,
            Linked = linked,
            Links = links.Values.Sum(),
            LinksToArchived = archived,
            LinksToUnknown = unknown,
            Articles = links.Count,
            UsedOnce = links.Values.Count(count => count == 1),
            Known = known,
            LinksOfTopTen = links.Values.OrderByDescending(count => count).Take(Top).Sum(),
        };
    }

    /// <summary>As <c>412 of 500 closed with a link; 380 links to 96 articles, 41 of them used once</c>.</summary>
    public override string ToString() =>
        $"{Text.Of(Linked)} of {Text.Of(Closed)} closed with a link; "
        + $"{Text.Of(Links)} links to {Text.Of(Articles)} articles, {Text.Of(UsedOnce)} of them used once";

    private static Percentage? Share(int part, int whole) => whole == 0 ? null : Percentage.OfCount(part, whole);
}
