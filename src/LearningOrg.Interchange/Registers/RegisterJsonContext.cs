using System.Text.Json.Serialization;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Registers;

/// <summary>
/// What the compiler generates for the files of registers, so that no reflection is needed and trimmed programs read and write too.
/// </summary>
[JsonSerializable(typeof(RegisterDocument))]
internal sealed partial class RegisterJsonContext : JsonSerializerContext
{
    /// <summary>For files that people read and compare: indented, the same line ends on every machine, letters as letters.</summary>
    public static RegisterJsonContext ForFiles { get; } = new(JsonFile.Style());
}
