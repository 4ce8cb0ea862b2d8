using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge;

/// <summary>How far an article can be trusted.</summary>
/// <remarks>A closed set; the code is what to store. What an article was found to be is recorded; that its review has lapsed since is calculated: see
/// <see cref="KnowledgeArticle.ConfidenceAt"/>.</remarks>
public sealed class ArticleConfidence : ClosedSet<ArticleConfidence>
{
    private ArticleConfidence(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>The question is there, the answer is not yet.</summary>
    public static ArticleConfidence WorkInProgress { get; } = new(0, "work-in-progress", "Work in progress");

    /// <summary>The answer is there, and nobody vouches for it at present.</summary>
    public static ArticleConfidence NotValidated { get; } = new(1, "not-validated", "Not validated");

    /// <summary>Somebody who may do so vouches for it.</summary>
    public static ArticleConfidence Validated { get; } = new(2, "validated", "Validated");

    /// <summary>Kept, and no longer offered to anybody.</summary>
    public static ArticleConfidence Archived { get; } = new(3, "archived", "Archived");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<ArticleConfidence> All { get; } = new Sequence<ArticleConfidence>([WorkInProgress, NotValidated, Validated, Archived]);

    /// <summary>The widest audience that an article of this confidence may have.</summary>
    /// <remarks>Only what is validated leaves the organization, and nobody but the team sees half an answer.</remarks>
    public ArticleAudience WidestAudience => Order switch
    {
        0 => ArticleAudience.WithinTeam,
        2 => ArticleAudience.Public,
        _ => ArticleAudience.Internal,
    };

    /// <summary>The confidence with a code.</summary>
    /// <param name="code">As stored: <c>not-validated</c>.</param>
    /// <exception cref="ArgumentException">No confidence has the code; the message lists those there are.</exception>
    public static ArticleConfidence FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per confidence.</summary>
    /// <param name="workInProgress">The answer for <see cref="WorkInProgress"/>.</param>
    /// <param name="notValidated">The answer for <see cref="NotValidated"/>.</param>
    /// <param name="validated">The answer for <see cref="Validated"/>.</param>
    /// <param name="archived">The answer for <see cref="Archived"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the confidence is null.</exception>
    public T Match<T>(Func<T> workInProgress, Func<T> notValidated, Func<T> validated, Func<T> archived) => Order switch
    {
        0 => Guard.Against.Null(workInProgress)(),
        1 => Guard.Against.Null(notValidated)(),
        2 => Guard.Against.Null(validated)(),
        _ => Guard.Against.Null(archived)(),
    };

    internal static ArticleConfidence FromCode(string? code, string argument) => Find(All, code, argument);
}
