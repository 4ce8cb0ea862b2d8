using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Annotations;
using OneOf;

namespace LearningOrg.Interchange.Articles;

/// <summary>What reading articles answers: what is known of them, or why that cannot be read.</summary>
[MustUse]
public sealed class ArticleListOutcome : OneOfBase<ArticleList, UnreadableFile>
{
    /// <summary>The articles.</summary>
    /// <param name="articles">What is known of them.</param>
    public ArticleListOutcome(ArticleList articles)
        : base(Guard.Against.Null(articles))
    {
    }

    /// <summary>They cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public ArticleListOutcome(UnreadableFile refusal)
        : base(Guard.Against.Null(refusal))
    {
    }

    /// <summary>The articles.</summary>
    /// <param name="articles">What is known of them.</param>
    public static implicit operator ArticleListOutcome(ArticleList articles) => new(articles);

    /// <summary>They cannot be read.</summary>
    /// <param name="refusal">Why, and what would mend it.</param>
    public static implicit operator ArticleListOutcome(UnreadableFile refusal) => new(refusal);

    /// <summary>Takes the articles, or else the refusal.</summary>
    /// <param name="articles">What is known of them, where the answer is true.</param>
    /// <param name="refusal">Why they cannot be read, where the answer is false.</param>
    public bool TryAccept([NotNullWhen(true)] out ArticleList? articles, [NotNullWhen(false)] out Refusal? refusal)
    {
        articles = Value as ArticleList;
        refusal = Value as Refusal;
        return articles is not null;
    }

    /// <summary>The articles in one line, or the refusal.</summary>
    public override string ToString() => Value.ToString()!;
}
