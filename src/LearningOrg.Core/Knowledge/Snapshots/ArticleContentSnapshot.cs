using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>What an article says, as a record of primitives.</summary>
/// <param name="Title">The line it is found by.</param>
/// <param name="Issue">What somebody wants or what goes wrong.</param>
public sealed record ArticleContentSnapshot(string Title, string Issue)
{
    /// <summary>Where it was met.</summary>
    public string? Environment { get; init; }

    /// <summary>The answer; null in a work in progress.</summary>
    public string? Resolution { get; init; }

    /// <summary>Why it comes about.</summary>
    public string? Cause { get; init; }

    internal static ArticleContentSnapshot Of(ArticleContent content) =>
        new(content.Title, content.Issue) { Environment = content.Environment, Resolution = content.Resolution, Cause = content.Cause };

    internal ArticleContent Restore(string prefix) =>
        ArticleContent.Of(Guard.Against.Blank(Title, prefix + nameof(Title)), Guard.Against.Blank(Issue, prefix + nameof(Issue))) with
        {
            Environment = Restoring.NullOrText(Environment, prefix + nameof(Environment)),
            Resolution = Restoring.NullOrText(Resolution, prefix + nameof(Resolution)),
            Cause = Restoring.NullOrText(Cause, prefix + nameof(Cause)),
        };
}
