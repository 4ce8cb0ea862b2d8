using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Snapshots;
using LearningOrg.Interchange.Knowledge;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The published JSON schema of the file of a knowledge map.</summary>
internal static class KnowledgeMapSchema
{
    private static readonly IReadOnlyList<string> Proficiencies = [.. TopicProficiency.All.Select(code => code.Code)];

    private static readonly Dictionary<(Type Type, string Member), IReadOnlyList<string>> Codes = new()
    {
        [(typeof(KnowledgeNeedSnapshot), "required")] = Proficiencies,
        [(typeof(KnowledgeHoldingSnapshot), "proficiency")] = Proficiencies,
        [(typeof(KnowledgeTransferSnapshot), "technique")] = [.. TransferTechnique.All.Select(code => code.Code)],
        [(typeof(KnowledgeTransferSnapshot), "mode")] = [.. KnowledgeMode.All.Select(code => code.Code)],
        [(typeof(KnowledgeTransferSnapshot), "result")] = [.. TransferResult.All.Select(code => code.Code)],
    };

    public static string Text { get; } = new PublishedSchema(
        KnowledgeMapJsonContext.ForFiles.Options, Codes, new Dictionary<Type, IReadOnlyList<SchemaKind>>()).Of(
        typeof(KnowledgeMapSnapshot),
        "Knowledge map",
        "The file of a knowledge map, version 1: who needs to know what for which activity, who holds it, and how it is passed on.");
}
