using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Snapshots;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Proportions;
using LearningOrg.Core.Measurement.Snapshots;
using LearningOrg.Interchange.Change;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The published JSON schema of the file of a change initiative.</summary>
internal static class ChangeSchema
{
    private static readonly IReadOnlyList<string> Steps = [.. ChangeStep.All.Select(code => code.Code)];

    private static readonly Dictionary<(Type Type, string Member), IReadOnlyList<string>> Codes = new()
    {
        [(typeof(ChangeSnapshot), "stage")] = [.. ChangeStage.All.Select(code => code.Code)],
        [(typeof(ChangePolicySnapshot), "pace")] = [.. ChangePace.All.Select(code => code.Code)],
        [(typeof(ChangePolicySnapshot), "confidence")] = [.. ConfidenceLevel.All.Select(code => code.Code)],
        [(typeof(StepDependencySnapshot), "step")] = Steps,
        [(typeof(StepDependencySnapshot), "needs")] = Steps,
        [(typeof(GateSnapshot), "step")] = Steps,
        [(typeof(GateRecordSnapshot), "step")] = Steps,
        [(typeof(GateRecordSnapshot), "decision")] = [.. GateDecision.All.Select(code => code.Code)],
        [(typeof(ChangeEventSnapshot), "step")] = Steps,
        [(typeof(ChangeEventSnapshot), "kind")] = [.. EventContracts.All.Select(contract => contract.Kind)],
        [(typeof(RequirementSnapshot), "kind")] = [.. RequirementSnapshot.Required.Keys],
        [(typeof(EvidenceSnapshot), "kind")] = [.. EvidenceKind.All.Select(code => code.Code)],
        [(typeof(EvidenceSnapshot), "area")] = [.. AnchorArea.All.Select(code => code.Code)],
        [(typeof(ReadinessScoreSnapshot), "element")] = [.. ReadinessElement.All.Select(code => code.Code)],
        [(typeof(ObstacleSnapshot), "status")] = [.. ObstacleStatus.All.Select(code => code.Code)],
        [(typeof(MetricSnapshot), "direction")] = [.. MetricDirection.All.Select(code => code.Code)],
        [(typeof(MetricSnapshot), "cadence")] = [.. Cadence.All.Select(code => code.Code)],
    };

    private static readonly string[] OfAllEvents = ["SchemaVersion", "Kind", "Initiative", "By", "At", "Number"];

    private static readonly string[] OfAllEvidence = ["Id", "Kind", "DatedAt", "ExpiresAt", "Criteria"];

    private static readonly Dictionary<Type, IReadOnlyList<SchemaKind>> Kinds = new()
    {
        [typeof(ChangeEventSnapshot)] = [.. EventContracts.All.Select(contract => new SchemaKind(contract.Kind, OfAllEvents, contract.Required, []))],
        [typeof(EvidenceSnapshot)] = [.. EvidenceKind.All.Select(kind =>
            new SchemaKind(kind.Code, OfAllEvidence, EvidenceStorage.Required(kind), EvidenceStorage.Optional(kind)))],
        [typeof(RequirementSnapshot)] = [.. RequirementSnapshot.Required.Select(kind => new SchemaKind(kind.Key, ["Kind"], kind.Value, []))],
    };

    public static string Text { get; } = new PublishedSchema(ChangeJsonContext.ForFiles.Options, Codes, Kinds).Of(
        typeof(ChangeDocument),
        "Change initiative",
        "The file of a change initiative, version 1: what it is now and, in 'history', every event that led there.");
}
