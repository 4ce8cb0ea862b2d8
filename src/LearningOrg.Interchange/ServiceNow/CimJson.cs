using System.Text.Json;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>The answer of the Table API: <c>{"result": [{…}, …]}</c>, fields as text or as value and display value.</summary>
internal static class CimJson
{
    private const string Result = "result";

    /// <summary>The first fault; <c>null</c> where there is none and <paramref name="records"/> are what the file says.</summary>
    public static JsonFault? FaultIn(Stream stream, List<IReadOnlyList<(string Column, CimValue Value)>> records)
    {
        var fault = JsonText.FaultIn(stream, out var document);
        using (document)
        {
            return fault ?? FaultIn(document!.RootElement, records);
        }
    }

    public static void Write(Stream stream, IEnumerable<IReadOnlyList<(CimField Field, string Text)>> records)
    {
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        writer.WriteStartObject();
        writer.WriteStartArray(Result);
        foreach (var record in records)
        {
            writer.WriteStartObject();
            foreach (var (field, text) in record)
            {
                writer.WriteString(field.Name, text);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static JsonFault? FaultIn(JsonElement root, List<IReadOnlyList<(string Column, CimValue Value)>> records)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(Result, out var result))
        {
            return new("$", $"there is no '{Result}'", "Save the answer of the Table API as it comes: {\"result\": [{…}]}.");
        }

        // Asked for one record by its key, the API answers with the record and no list.
        if (result.ValueKind == JsonValueKind.Object)
        {
            return FaultInRecord(result, $"$.{Result}", records);
        }

        if (result.ValueKind != JsonValueKind.Array)
        {
            return new($"$.{Result}", "it is no list of records", "Save the answer of the Table API as it comes: {\"result\": [{…}]}.");
        }

        foreach (var record in result.EnumerateArray())
        {
            if (FaultInRecord(record, FormattableString.Invariant($"$.{Result}[{records.Count}]"), records) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static JsonFault? FaultInRecord(JsonElement record, string place, List<IReadOnlyList<(string Column, CimValue Value)>> records)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return new(place, "it is no record", "Write an object in braces, with a member for each field.");
        }

        var columns = new List<(string, CimValue)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            foreach (var member in record.EnumerateObject())
            {
                if (!seen.Add(member.Name))
                {
                    return new(place, $"'{member.Name}' stands twice", "Remove one of them.");
                }

                if (ValueOf(member.Value) is not { } value)
                {
                    return new(
                        $"{place}.{member.Name}",
                        "it is neither text nor a value with a display value",
                        "Write \"…\", or {\"value\": \"…\", \"display_value\": \"…\"}.");
                }

                columns.Add((member.Name, value));
            }
        }
        catch (InvalidOperationException)
        {
            return new(place, "a text holds half a character (an unpaired surrogate)", "Correct the text.");
        }

        records.Add(columns);
        return null;
    }

    private static CimValue? ValueOf(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return TextOf(element) is { } text ? new(null, text) : null;
        }

        // A reference by its key alone comes with a link: {"value": "…", "link": "…"}. An empty display value is none.
        var stored = element.TryGetProperty("value", out var value) ? TextOf(value) : null;
        var shown = element.TryGetProperty("display_value", out var display) ? TextOf(display) : null;
        return stored is null && shown is null ? null : new(stored, shown ?? string.Empty);
    }

    private static string? TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => string.Empty,
        _ => null,
    };
}
