using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningOrg.Interchange.Registers;

/// <summary>
/// What the compiler generates for the files of registers, so that no reflection is needed and trimmed programs read and write too.
/// </summary>
[JsonSerializable(typeof(RegisterDocument))]
internal sealed partial class RegisterJsonContext : JsonSerializerContext
{
    /// <summary>For files that people read and compare: indented, the same line ends on every machine, letters as letters.</summary>
    public static RegisterJsonContext ForFiles { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",

        // The default encoder writes every umlaut and apostrophe as \uXXXX, for the sake of JSON inside HTML, which this is not.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
