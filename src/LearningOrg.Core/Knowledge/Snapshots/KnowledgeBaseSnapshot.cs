using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>A knowledge base as a record of primitives: the storage contract.</summary>
/// <param name="SchemaVersion">The version of this shape: <see cref="CurrentSchemaVersion"/>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="OpenedBy">Who opened it.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Articles">The articles, by id.</param>
public sealed record KnowledgeBaseSnapshot(
    int SchemaVersion, string Title, string OpenedBy, DateTimeOffset OpenedAt, IReadOnlyList<ArticleSnapshot> Articles)
{
    /// <summary>The version that this library writes and reads.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>What it takes to do what with its articles; null where that is the default.</summary>
    public ArticleRulesSnapshot? Rules { get; init; }

    /// <summary>The articles, by id.</summary>
    public IReadOnlyList<ArticleSnapshot> Articles { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(Articles))); } =
        Sequence.Of(Guard.Against.Null(Articles, nameof(Articles)));

    /// <summary>As <c>Service desk: 12 articles (schema 1)</c>.</summary>
    public override string ToString() => $"{Title}: {Article(Articles.Count)} (schema {Text.Of(SchemaVersion)})";

    internal static string Article(int count) => count == 1 ? "1 article" : $"{Text.Of(count)} articles";
}
