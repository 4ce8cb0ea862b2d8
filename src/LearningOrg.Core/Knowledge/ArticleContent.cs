using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge;

/// <summary>What an article says: the question in the words of those who ask it, and the answer.</summary>
/// <remarks>
/// Changed as <c>article.Content with { Resolution = … }</c>. A part that is not known is null, never blank. Equal when all of it is. Immutable.
/// </remarks>
public sealed record ArticleContent
{
    private ArticleContent(string title, string issue)
    {
        Title = title;
        Issue = issue;
    }

    /// <summary>The line it is found by; never blank.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string Title { get; init => field = Guard.Against.Blank(value, nameof(Title)); }

    /// <summary>What somebody wants or what goes wrong, in their words; never blank.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    [BlameFree]
    public string Issue { get; init => field = Guard.Against.Blank(value, nameof(Issue)); }

    /// <summary>Where it was met: product, version, place.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? Environment { get; init => field = NotBlank(value); }

    /// <summary>The answer, or the steps to it; null in a work in progress, and only there.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? Resolution { get; init => field = NotBlank(value); }

    /// <summary>Why it comes about.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    [BlameFree]
    public string? Cause { get; init => field = NotBlank(value); }

    /// <summary>A question that waits for its answer.</summary>
    /// <param name="title">The line it is found by; not blank.</param>
    /// <param name="issue">What somebody wants or what goes wrong, in their words; not blank.</param>
    /// <exception cref="ArgumentException">One is blank.</exception>
    public static ArticleContent Of(string title, [BlameFree] string issue) => new(Guard.Against.Blank(title), Guard.Against.Blank(issue));

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    private static string? NotBlank(string? text, [CallerMemberName] string member = "") =>
        text is null ? null : Guard.Against.Blank(text, member);
}
