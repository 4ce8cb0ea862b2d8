using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Snapshots;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The published JSON schema of a register's file, made from what the library itself reads by: its shapes, codes and kinds of events.</summary>
internal static class RegisterSchema
{
    private static readonly Dictionary<(Type Type, string Member), IReadOnlyList<string>> Codes = new()
    {
        [(typeof(ImprovementSnapshot), "source")] = [.. ImprovementSource.All.Select(code => code.Code)],
        [(typeof(ImprovementSnapshot), "stage")] = [.. ImprovementStage.All.Select(code => code.Code)],
        [(typeof(ImprovementSnapshot), "heldFrom")] = [.. ImprovementStage.All.Where(stage => stage.IsOpen).Select(code => code.Code)],
        [(typeof(RegisterEventSnapshot), "source")] = [.. ImprovementSource.All.Select(code => code.Code)],
        [(typeof(RegisterEventSnapshot), "kind")] = [.. EventContracts.All.Select(contract => contract.Kind)],
        [(typeof(DetailsSnapshot), "type")] = [.. ImprovementType.All.Select(code => code.Code)],
        [(typeof(DetailsSnapshot), "size")] = [.. ImprovementSize.All.Select(code => code.Code)],
        [(typeof(DetailsSnapshot), "timescale")] = [.. ImprovementTimescale.All.Select(code => code.Code)],
        [(typeof(TaskSnapshot), "status")] = [.. ImprovementTaskStatus.All.Select(code => code.Code)],
        [(typeof(VerificationSnapshot), "evidence")] = [.. EvidenceStrength.All.Select(code => code.Code)],
        [(typeof(MetricSnapshot), "direction")] = [.. MetricDirection.All.Select(code => code.Code)],
        [(typeof(MetricSnapshot), "cadence")] = [.. Cadence.All.Select(code => code.Code)],
    };

    private static readonly string[] OfAll = ["SchemaVersion", "Kind", "By", "At", "Number"];

    public static string Text { get; } = new PublishedSchema(RegisterJsonContext.ForFiles.Options, Codes, new Dictionary<Type, IReadOnlyList<SchemaKind>>
    {
        [typeof(RegisterEventSnapshot)] =
            [.. EventContracts.All.Select(contract => new SchemaKind(contract.Kind, OfAll, contract.Required, contract.Optional))],
    }).Of(
        typeof(RegisterDocument),
        "Continual improvement register",
        "The file of a register, version 1: what it is now and, in 'history', every event that led there.");
}
