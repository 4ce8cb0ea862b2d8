using LearningOrg.Core.Annotations;

namespace Subjects;

/// <summary>An immutable value of a client: each change is in the article that a method hands back.</summary>
public sealed class Article
{
    public string Title { get; init; } = "";

    public string Text { get; init; } = "";

    [MustUse]
    public Article WithTitle(string title) => new() { Title = title, Text = Text };

    [MustUse]
    public Article? WithTitleOrNone(string title) => title.Length == 0 ? null : WithTitle(title);

    [MustUse]
    public Task<Article> WithTitleAsync(string title) => Task.FromResult(WithTitle(title));

    [MustUse]
    public ArticleDraft Draft() => new(Title);

    /// <summary>Not marked: does what it says, and hands the article back for convenience.</summary>
    public Article Log() => this;
}

/// <summary>A builder: who drops one has built nothing.</summary>
[MustUse]
public readonly struct ArticleDraft(string title)
{
    public string Title { get; } = title;

    public ArticleDraft Line(string line) => new(Title + line);

    public Article Build() => new() { Title = Title };
}
