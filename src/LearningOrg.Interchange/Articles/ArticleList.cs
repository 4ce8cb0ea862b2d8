using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Health;

namespace LearningOrg.Interchange.Articles;

/// <summary>What is known of the articles of a table or a folder.</summary>
/// <remarks>
/// <para>
/// A table is CSV with a header; a folder holds pages in Markdown, whose head between two lines of <c>---</c> is YAML. Names match whatever
/// their case, and a space or a hyphen counts as an underscore: the id is <c>id</c>, <c>number</c>, <c>path</c>, <c>url</c> or
/// <c>file</c>; the title <c>title</c>, <c>short_description</c> or <c>name</c>; the owner <c>owner</c>, <c>owners</c>,
/// <c>owner_slack</c>, <c>maintainer</c> or <c>team</c>; the last review <c>last_reviewed_on</c>, <c>last_reviewed</c>,
/// <c>last_review</c> or <c>reviewed_on</c>; the interval <c>review_in</c>, <c>review_every</c>, <c>review_interval</c> or
/// <c>review_period</c>, as <c>6 months</c>, <c>1 year</c>, <c>2 weeks</c>, <c>90 days</c> or <c>P6M</c>; the next review, where
/// there is no interval, <c>review_by</c>, <c>next_review</c> or <c>valid_to</c>.
/// </para>
/// <para>
/// Columns of other names are left out. A cell that says nothing, as <c>?</c>, is missing. Immutable.
/// </para>
/// </remarks>
public sealed class ArticleList
{
    internal ArticleList(string source, IReadOnlyList<ArticleRecord> articles, IReadOnlyList<ArticleProblem> problems)
    {
        Source = source;
        Articles = articles;
        Problems = problems;
    }

    /// <summary>The table or the folder, as the caller named it.</summary>
    public string Source { get; }

    /// <summary>The articles, in the order of the table, or of their paths; at least one.</summary>
    public IReadOnlyList<ArticleRecord> Articles { get; }

    /// <summary>What could not be taken as it stood.</summary>
    public IReadOnlyList<ArticleProblem> Problems { get; }

    /// <summary>Reads a table or a folder.</summary>
    /// <param name="path">A folder, or a file of CSV.</param>
    /// <returns>What is known of the articles; or why that cannot be read.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static ArticleListOutcome Read(string path)
    {
        Guard.Against.NullOrEmpty(path);
        return Directory.Exists(path)
            ? InputFile.Guarded<ArticleListOutcome>(path, () => ArticleFolder.Read(path), refusal => refusal)
            : InputFile.Read<ArticleListOutcome>(path, stream => ArticleTable.Read(stream, path), refusal => refusal);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="stream">CSV, from where it stands; readable and seekable; left open.</param>
    /// <param name="name">What to call it in refusals.</param>
    /// <returns>What is known of the articles; or why that cannot be read.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read or cannot seek.</exception>
    public static ArticleListOutcome Read(Stream stream, string name)
    {
        Matrices.TableStream.Check(stream, name);
        return InputFile.Guarded<ArticleListOutcome>(name, () => ArticleTable.Read(stream, name), refusal => refusal);
    }

    /// <summary>How many of them are current on a day.</summary>
    /// <param name="at">An instant of the day, in UTC. On the very day that they are due, they have not lapsed yet.</param>
    public CurrencyCounts CurrencyAt(DateTimeOffset at) => CurrencyCounts.Of(
        Articles,
        article => article.LastReviewedAt is { } reviewed ? ArticleRecord.DayOf(reviewed) : null,
        article => article.Policy,
        ArticleRecord.DayOf(at));

    /// <summary>As <c>handbook.csv: 119 articles</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Source}: {Articles.Count} {(Articles.Count == 1 ? "article" : "articles")}");
}
