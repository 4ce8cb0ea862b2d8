using System.Text.Json.Serialization;
using LearningOrg.Core.Knowledge.Maps.Snapshots;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Knowledge;

/// <summary>
/// What the compiler generates for the files of knowledge maps, so that no reflection is needed and trimmed programs read and write too.
/// </summary>
[JsonSerializable(typeof(KnowledgeMapSnapshot))]
internal sealed partial class KnowledgeMapJsonContext : JsonSerializerContext
{
    /// <summary>For files that people read and compare: indented, the same line ends on every machine, letters as letters.</summary>
    public static KnowledgeMapJsonContext ForFiles { get; } = new(JsonFile.Style());
}
