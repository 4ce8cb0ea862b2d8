using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LearningOrg.Interchange.Json;

/// <summary>A JSON file of a known shape and schema version, or the first thing wrong with it.</summary>
internal static class JsonFile
{
    /// <summary>For files that people read and compare: indented, the same line ends on every machine, letters as letters.</summary>
    public static JsonSerializerOptions Style() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",

        // The default encoder writes every umlaut and apostrophe as \uXXXX, for the sake of JSON inside HTML, which this is not.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes what is known to hold no text that a file cannot hold.</summary>
    public static void Write<T>(T content, JsonTypeInfo<T> shape, Stream stream)
    {
        JsonSerializer.Serialize(stream, content, shape);
        stream.Write([(byte)'\n'], 0, 1);
    }

    /// <summary>The first fault; <c>null</c> where there is none and <paramref name="content"/> is what the file says.</summary>
    public static JsonFault? FaultIn<T>(Stream stream, JsonTypeInfo<T> shape, int schemaVersion, out T? content)
        where T : class
    {
        content = null;
        var fault = JsonText.FaultIn(stream, out var document);
        using (document)
        {
            fault ??= VersionFaultIn(document!.RootElement, schemaVersion);
            fault ??= JsonShape.FaultIn(document!.RootElement, shape);
            content = fault is null ? document!.RootElement.Deserialize(shape) : null;
            return fault;
        }
    }

    /// <summary>Asked first: in a file of a later version the members differ as well, and naming one of them would mislead.</summary>
    private static JsonFault? VersionFaultIn(JsonElement root, int known)
    {
        var isKnown = root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("schemaVersion", out var version)
            || version.ValueKind != JsonValueKind.Number
            || (version.TryGetInt32(out var number) && number == known);
        return isKnown
            ? null
            : new(
                "$.schemaVersion",
                FormattableString.Invariant($"this library reads schemaVersion {known} only"),
                "Read the file with the version of the library that wrote it, or a later one.");
    }
}
