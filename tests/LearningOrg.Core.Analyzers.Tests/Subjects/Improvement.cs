using LearningOrg.Core;
using OneOf;

namespace Subjects;

/// <summary>An aggregate such as clients write over the library: its verbs return outcomes.</summary>
public sealed class Improvement
{
    public string Title { get; init; } = "";

    public ImprovementOutcome Approve(string by, int at) => new(Refuse(by, at));

    public Task<ImprovementOutcome> ApproveAsync(string by, int at) => Task.FromResult(Approve(by, at));

    public ValueTask<ImprovementOutcome> ApproveSoonAsync(string by, int at) => new(Approve(by, at));

    public ImprovementOutcome? ApproveIfOpen(string by, int at) => Title.Length == 0 ? null : Approve(by, at);

    public ImprovementOutcome Then(Action next)
    {
        next();
        return Approve("nobody", 0);
    }

    /// <summary>A union that nobody marked: whether it matters is not ours to say.</summary>
    public OneOf<Improvement, NotPermitted> Look(string by) => new NotPermitted("look", by, Title);

    private NotPermitted Refuse(string by, int at) => new("approve", $"{by} asked for {Title} at {at}", "Assess it first.");
}
