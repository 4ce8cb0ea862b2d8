using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningOrg.Core.Knowledge.Maps.Snapshots;

namespace LearningOrg.Interchange.Knowledge;

/// <summary>
/// What the compiler generates for the files of knowledge maps, so that no reflection is needed and trimmed programs read and write too.
/// </summary>
[JsonSerializable(typeof(KnowledgeMapSnapshot))]
internal sealed partial class KnowledgeMapJsonContext : JsonSerializerContext
{
    /// <summary>For files that people read and compare: indented, the same line ends on every machine, letters as letters.</summary>
    public static KnowledgeMapJsonContext ForFiles { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
