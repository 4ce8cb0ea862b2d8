using System.Text.Json.Serialization;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Change;

/// <summary>
/// What the compiler generates for the files of change initiatives, so that no reflection is needed and trimmed programs read and write too.
/// </summary>
[JsonSerializable(typeof(ChangeDocument))]
internal sealed partial class ChangeJsonContext : JsonSerializerContext
{
    /// <summary>For files that people read and compare: indented, the same line ends on every machine, letters as letters.</summary>
    public static ChangeJsonContext ForFiles { get; } = new(JsonFile.Style());
}
