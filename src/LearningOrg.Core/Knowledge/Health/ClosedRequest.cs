using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Health;

/// <summary>A request that is closed, and the articles that it was closed with.</summary>
/// <remarks>A fact of the host's. An article that is linked twice counts once. Equal when all of it is. Immutable.</remarks>
public sealed record ClosedRequest
{
    private ClosedRequest(RequestId id, DateTimeOffset openedAt, DateTimeOffset closedAt, Sequence<ArticleId> articles)
    {
        Id = id;
        OpenedAt = openedAt;
        ClosedAt = closedAt;
        Articles = articles;
    }

    /// <summary>Which request.</summary>
    public RequestId Id { get; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset ClosedAt { get; }

    /// <summary>The articles linked to it, each once, in the order they were handed in; none where it was closed without one.</summary>
    public IReadOnlyList<ArticleId> Articles { get; }

    /// <summary>Records a closed request.</summary>
    /// <param name="id">Which request.</param>
    /// <param name="openedAt">When it was opened.</param>
    /// <param name="closedAt">When it was closed; not before it was opened.</param>
    /// <param name="articles">The articles linked to it; may be empty.</param>
    /// <exception cref="ArgumentException">An id is unassigned, or it was closed before it was opened.</exception>
    public static ClosedRequest Of(RequestId id, DateTimeOffset openedAt, DateTimeOffset closedAt, params IEnumerable<ArticleId> articles)
    {
        Guard.Against.Unassigned(id);
        if (closedAt < openedAt)
        {
            throw new ArgumentOutOfRangeException(nameof(closedAt), closedAt, $"{nameof(closedAt)} must not lie before the opening, at {Text.Of(openedAt)}.");
        }

        var linked = Guard.Against.Null(articles).Distinct().ToArray();
        return linked.Any(article => article.IsUnassigned)
            ? throw new ArgumentException($"{nameof(articles)} holds an article without an id.", nameof(articles))
            : new(id, openedAt, closedAt, Sequence.Wrap(linked));
    }

    /// <summary>As <c>INC0000001 closed with KB0000007</c>.</summary>
    public override string ToString() =>
        Articles.Count == 0 ? $"{Id} closed without an article" : $"{Id} closed with {Text.List(Articles.Select(article => article.Value).ToArray())}";
}
