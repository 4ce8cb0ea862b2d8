using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Steps;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The closed sets of the register.</summary>
internal static class RegisterTables
{
    public static IReadOnlyList<string> Sources() => FactTable.Lines(
        ["code", "source", "what it is"],
        ImprovementSource.All.Select(source => new[] { $"`{source.Code}`", source.Name, XmlSummary.Of(source) }));

    public static IReadOnlyList<string> Stages() => FactTable.Lines(
        ["code", "stage", "what it means", "open?", "is there a way out"],
        from stage in ImprovementStage.All
        select new[] { $"`{stage.Code}`", stage.Name, XmlSummary.Of(stage), stage.IsOpen ? "open" : "closed", stage.IsFinal ? "no" : "yes" });

    public static IReadOnlyList<string> Steps() => FactTable.Lines(
        ["code", "step", "what it asks, and what answers it"],
        ImprovementStep.All.Select(step => new[] { $"`{step.Code}`", step.Name, XmlSummary.Of(step) }));
}
