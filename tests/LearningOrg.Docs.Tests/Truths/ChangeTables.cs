using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The steps of a change, and what their gates ask for.</summary>
internal static class ChangeTables
{
    public static IReadOnlyList<string> Steps() => FactTable.Lines(
        ["", "code", "step", "what it is for", "how it fails"],
        ChangeStep.All.Select(step => new[] { $"{step.Number}", $"`{step.Code}`", step.Name, step.Purpose, step.FailureMode }));

    public static IReadOnlyList<string> Gates() => FactTable.Lines(
        ["step", "criterion", "", "what it says", "what meets it"],
        from gate in ChangePolicy.Sequential.Gates
        from criterion in gate.Criteria
        select new[] { gate.Step.Code, $"`{criterion.Code}`", criterion.IsMust ? "must" : "should", criterion.Statement, criterion.Requirement.ToString() });

    public static IReadOnlyList<string> Evidence() => FactTable.Lines(
        ["code", "evidence", "what it is"],
        EvidenceKind.All.Select(kind => new[] { $"`{kind.Code}`", kind.Name, XmlSummary.Of(kind) }));
}
