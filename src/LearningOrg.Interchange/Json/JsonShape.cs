using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningOrg.Interchange.Json;

/// <summary>Compares parsed JSON with the shape of the record it is to become, and tells the first difference in words.</summary>
/// <remarks>
/// The serializer by itself skips what it does not know and leaves out what is missing, or speaks of .NET types. The shape is the
/// serializer's own metadata, so there is one description of the format: a member that may be null may also be absent; all others must be
/// there, and nothing else.
/// </remarks>
internal static class JsonShape
{
    /// <summary>The first difference, or null when there is none and the JSON can be deserialized.</summary>
    public static JsonFault? FaultIn(JsonElement element, JsonTypeInfo shape, string place = "$") => shape.Kind switch
    {
        JsonTypeInfoKind.Object => FaultInObject(element, shape, place),
        JsonTypeInfoKind.Enumerable => FaultInList(element, shape, place),
        _ => FaultInValue(element, Nullable.GetUnderlyingType(shape.Type) ?? shape.Type, place),
    };

    private static JsonFault? FaultInObject(JsonElement element, JsonTypeInfo shape, string place)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return WrongKind(element, place, "an object in braces");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (NameOf(property) is not { } name)
            {
                return new(place, "the name of a member holds half a character (an unpaired surrogate)", "Correct the name.");
            }

            if (Find(shape, name) is not { } member)
            {
                var known = string.Join(", ", shape.Properties.Select(candidate => candidate.Name));
                return new(place, $"'{name}' is not a member that is known there", $"Remove it, or use one of {known}.");
            }

            if (!seen.Add(name))
            {
                return new(place, $"'{name}' stands twice", "Remove one of them.");
            }

            var isAbsent = property.Value.ValueKind == JsonValueKind.Null && member.IsSetNullable;
            if (!isAbsent && FaultIn(property.Value, shape.Options.GetTypeInfo(member.PropertyType), $"{place}.{name}") is { } fault)
            {
                return fault;
            }
        }

        foreach (var member in shape.Properties)
        {
            if (!member.IsSetNullable && !seen.Contains(member.Name))
            {
                return new(place, $"'{member.Name}' is missing", "Add it.");
            }
        }

        return null;
    }

    private static JsonFault? FaultInList(JsonElement element, JsonTypeInfo shape, string place)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return WrongKind(element, place, "a list in brackets");
        }

        var item = shape.Options.GetTypeInfo(shape.ElementType!);
        var index = 0;
        foreach (var child in element.EnumerateArray())
        {
            if (FaultIn(child, item, FormattableString.Invariant($"{place}[{index}]")) is { } fault)
            {
                return fault;
            }

            index++;
        }

        return null;
    }

    private static JsonFault? FaultInValue(JsonElement element, Type type, string place)
    {
        if (type == typeof(double) || type == typeof(int))
        {
            return element.ValueKind != JsonValueKind.Number ? WrongKind(element, place, "a number") : FaultInNumber(element, type, place);
        }

        if (type == typeof(bool))
        {
            return element.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : WrongKind(element, place, "true or false");
        }

        if (type == typeof(decimal))
        {
            return element.ValueKind != JsonValueKind.Number ? WrongKind(element, place, "a number")
                : element.TryGetDecimal(out _) ? null
                : new(place, $"{element.GetRawText()} is too large a number", "Use another unit.");
        }

        if (element.ValueKind != JsonValueKind.String)
        {
            return WrongKind(element, place, type == typeof(DateTimeOffset) ? "an instant in quotes" : "text in quotes");
        }

        if (TextOf(element) is not { } text)
        {
            return new(place, "the text holds half a character (an unpaired surrogate)", "Correct the text.");
        }

        return type == typeof(DateTimeOffset) ? FaultInInstant(element, text, place) : null;
    }

    private static JsonFault? FaultInNumber(JsonElement element, Type type, string place)
    {
        if (type == typeof(int))
        {
            return element.TryGetInt32(out _) ? null : new(place, $"{element.GetRawText()} is not a whole number below 2³¹", "Correct it.");
        }

        // A number too large for a double is read as infinity by some runtimes and refused by others.
        return element.TryGetDouble(out var number) && !double.IsInfinity(number)
            ? null
            : new(place, $"{element.GetRawText()} is too large a number", "Use another unit.");
    }

    private static JsonFault? FaultInInstant(JsonElement element, string text, string place)
    {
        const string Remedy = "Write it as in 2026-03-01T09:00:00Z or 2026-03-01T10:00:00+01:00.";
        if (!element.TryGetDateTimeOffset(out _))
        {
            return new(place, $"'{text}' is not an instant in ISO 8601", Remedy);
        }

        // Without an offset the parser would take the machine's own, and two machines would read two instants.
        var time = text.IndexOf('T');
        var hasOffset = time > 0 && text.IndexOfAny(['Z', '+', '-'], time) > 0;
        return hasOffset ? null : new(place, $"'{text}' has no offset from UTC", Remedy);
    }

    private static JsonFault WrongKind(JsonElement element, string place, string wanted)
    {
        var found = element.ValueKind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "text",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null",
            _ => "true or false",
        };
        return new(place, $"it is {found}", $"Write {wanted}.");
    }

    private static JsonPropertyInfo? Find(JsonTypeInfo shape, string name)
    {
        foreach (var member in shape.Properties)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
