// Interpolated strings, null-conditional calls and assignments of every kind.
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using Subjects;

namespace Small;

public sealed class Mixed
{
    private Article? _article;

    private Article Current { get; set; } = new();

    public void Change(Improvement_ entry, Article[] all)
    {
        _article?.WithTitle("a"); // LO1001
        _article = _article?.WithTitle("b");
        _article ??= new Article().WithTitle("c"); // no LO1001: kept
        Current.WithTitle("d").WithTitle("e"); // LO1001
        Current = Current.WithTitle("f").Log();
        all[0].WithTitle("g"); // LO1001
        all[0] = all[0].WithTitle("h");
        (Current, _) = (Current.WithTitle("i"), 0); // no LO1001: kept
        for (var i = 0; i < all.Length; all[i++].WithTitle("j")) // LO1001
        {
        }

        if (Current.WithTitle("k").Title.Length > 0) // no LO1001: asked
        {
            Current.WithTitleOrNone("")?.Log(); // no LO1001: the last call is marked by nobody
        }

        using var draft = entry.Scope();
        entry?.Approve(1); // LO1002
        entry!.Approve(2); // LO1002
        (entry).Approve(3).Switch(_ => { }, _ => { }); // no LO1002: answered
    }
}

public sealed class Improvement_ : IDisposable
{
    public Subjects.ImprovementOutcome Approve(int at) => new(new NotPermitted("approve", $"{at}", "Wait."));

    public Improvement_ Scope() => this;

    public void Dispose()
    {
    }
}
