using LearningOrg.Core.Change;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Knowledge;
using LearningOrg.Core.Lifecycles;
using LearningOrg.Docs.Tests.Examples;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>Lifecycles as they draw themselves: the name of one, and Mermaid or DOT.</summary>
internal static class Charts
{
    private static readonly Dictionary<string, Func<Lifecycle>> All = new(StringComparer.Ordinal)
    {
        ["change"] = () => ChangeInitiative.Lifecycle,
        ["change-gate"] = () => ChangeInitiative.GateLifecycle,
        ["improvement"] = () => Improvement.Lifecycle,
        ["knowledge-article"] = () => KnowledgeArticle.Lifecycle,
        ["proposal"] = LifecycleExample.Proposal,
    };

    public static string Of(string origin) => origin.Split(' ') switch
    {
        [var name, "mermaid"] when All.TryGetValue(name, out var lifecycle) => lifecycle().ToMermaid(),
        [var name, "dot"] when All.TryGetValue(name, out var lifecycle) => lifecycle().ToDot(),
        _ => throw new InvalidDataException($"'{origin}' must be one of {string.Join(", ", All.Keys)}, followed by mermaid or dot."),
    };
}
