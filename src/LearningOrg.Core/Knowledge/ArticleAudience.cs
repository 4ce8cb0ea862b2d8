using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge;

/// <summary>Who may read an article.</summary>
/// <remarks>A closed set, ordered from narrow to wide; the code is what to store.</remarks>
public sealed class ArticleAudience : ClosedSet<ArticleAudience>
{
    private ArticleAudience(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>The people who work on it.</summary>
    public static ArticleAudience WithinTeam { get; } = new(0, "within-team", "Within the team");

    /// <summary>Everybody in the organization.</summary>
    public static ArticleAudience Internal { get; } = new(1, "internal", "Internal");

    /// <summary>Partners of the organization too.</summary>
    public static ArticleAudience Partner { get; } = new(2, "partner", "Partners");

    /// <summary>Everybody.</summary>
    public static ArticleAudience Public { get; } = new(3, "public", "Public");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<ArticleAudience> All { get; } = new Sequence<ArticleAudience>([WithinTeam, Internal, Partner, Public]);

    /// <summary>Whether it reaches beyond the organization.</summary>
    public bool IsExternal => Order >= Partner.Order;

    /// <summary>Whether it reaches more people than another audience.</summary>
    /// <param name="other">The other one.</param>
    public bool IsWiderThan(ArticleAudience other) => Order > Guard.Against.Null(other).Order;

    /// <summary>The narrower of two audiences.</summary>
    internal ArticleAudience AtMost(ArticleAudience widest) => IsWiderThan(widest) ? widest : this;

    /// <summary>The audience with a code.</summary>
    /// <param name="code">As stored: <c>internal</c>.</param>
    /// <exception cref="ArgumentException">No audience has the code; the message lists those there are.</exception>
    public static ArticleAudience FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per audience.</summary>
    /// <param name="withinTeam">The answer for <see cref="WithinTeam"/>.</param>
    /// <param name="internal">The answer for <see cref="Internal"/>.</param>
    /// <param name="partner">The answer for <see cref="Partner"/>.</param>
    /// <param name="public">The answer for <see cref="Public"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the audience is null.</exception>
    public T Match<T>(Func<T> withinTeam, Func<T> @internal, Func<T> partner, Func<T> @public) => Order switch
    {
        0 => Guard.Against.Null(withinTeam)(),
        1 => Guard.Against.Null(@internal)(),
        2 => Guard.Against.Null(partner)(),
        _ => Guard.Against.Null(@public)(),
    };

    internal static ArticleAudience FromCode(string? code, string argument) => Find(All, code, argument);
}
