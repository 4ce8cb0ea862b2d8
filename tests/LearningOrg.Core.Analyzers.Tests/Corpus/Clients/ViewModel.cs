// A component that edits one knowledge article.
using LearningOrg.Core;
using LearningOrg.Core.Knowledge;
using Microsoft.AspNetCore.Components;

namespace Portal.Pages;

public partial class ArticleEditor : ComponentBase
{
    private KnowledgeArticle _article = null!;
    private string? _error;

    [Parameter]
    public KnowledgeWorker Me { get; set; }

    [Parameter]
    public KnowledgeWorker Reviewer { get; set; } = default; // LO2001

    [Parameter]
    public required TimeProvider Clock { get; set; }

    protected override void OnInitialized() => _article = KnowledgeArticle
        .Capture(ArticleId.Of("KB1"), ArticleContent.Of("Title", "Issue"), Me, Clock.GetUtcNow())
        .Now;

    private void Save(string resolution)
    {
        var outcome = _article.Complete(_article.Content with { Resolution = resolution }, Me, Clock.GetUtcNow());
        if (outcome.IsT0)
        {
            _article = outcome.AsT0.Now; // no LO1003: asked one line before
            StateHasChanged();
        }
        else
        {
            _error = outcome.Match(_ => null, refusal => refusal.Message, refusal => refusal.Message);
        }
    }

    private void Publish()
    {
        _article.Validate(Reviewer, Clock.GetUtcNow()); // LO1002
        StateHasChanged();
    }

    private void Flag(string what) => _article.Flag($"{Me} says: {what}", Me, Clock.GetUtcNow()); // LO1002, LO4003

    private string Heading => _error ?? $"{_article.Title} by {_article.CapturedBy}"; // no LO4003: shown, not recorded
}
