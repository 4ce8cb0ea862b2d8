namespace LearningOrg.Core.Knowledge;

/// <summary>The id handed in does not suit the knowledge base: it is there already, or it is not there.</summary>
/// <param name="Id">The id handed in.</param>
/// <param name="TakenBy">The title of the article that has the id already; <c>null</c> where no article has it.</param>
public sealed record ArticleRefusal(ArticleId Id, string? TakenBy) : Refusal
{
    /// <summary><c>duplicate-article</c> where the id is taken, <c>unknown-article</c> where no article has it.</summary>
    public override string Code => TakenBy is null ? "unknown-article" : "duplicate-article";

    /// <inheritdoc/>
    public override string Message => TakenBy is null
        ? $"The knowledge base has no article {Id}. Capture it first, or check the number."
        : $"Cannot capture {Id}: the knowledge base has it already, as '{TakenBy}'. Capture it under a number of its own.";
}
