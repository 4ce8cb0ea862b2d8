using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningOrg.Interchange.Policies;

/// <summary>What the compiler generates for policy files, so that no reflection is needed and trimmed programs read and write
/// too.</summary>
[JsonSerializable(typeof(PolicyDocument))]
internal sealed partial class PolicyJsonContext : JsonSerializerContext
{
    public static PolicyJsonContext ForFiles { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",

        // The default encoder writes every umlaut and apostrophe as \uXXXX, for the sake of JSON inside HTML, which this is not.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
