using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Steps;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The closed sets of the knowledge map.</summary>
internal static class KnowledgeMapTables
{
    public static IReadOnlyList<string> Proficiencies() => FactTable.Lines(
        ["code", "proficiency", "what it says"],
        TopicProficiency.All.Select(level => new[] { $"`{level.Code}`", level.Name, XmlSummary.Of(level) }));

    public static IReadOnlyList<string> Techniques() => FactTable.Lines(
        ["code", "technique", "what it is", "usual mode"],
        TransferTechnique.All.Select(technique => new[] { $"`{technique.Code}`", technique.Name, XmlSummary.Of(technique), technique.UsualMode.Name }));

    public static IReadOnlyList<string> Modes() => FactTable.Lines(
        ["code", "mode", "what changes"],
        KnowledgeMode.All.Select(mode => new[] { $"`{mode.Code}`", mode.Name, XmlSummary.Of(mode) }));

    public static IReadOnlyList<string> Steps() => FactTable.Lines(
        ["code", "step", "what it is about"],
        KnowledgeStep.All.Select(step => new[] { $"`{step.Code}`", step.Name, XmlSummary.Of(step) }));
}
