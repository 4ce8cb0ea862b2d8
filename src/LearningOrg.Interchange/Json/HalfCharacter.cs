using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace LearningOrg.Interchange.Json;

/// <summary>Half of a pair of surrogates, which .NET text can hold and no UTF-8 can: it would be written as another character.</summary>
internal static class HalfCharacter
{
    public static bool IsIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]))
            {
                if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                {
                    return true;
                }

                at++;
            }
        }

        return false;
    }

    /// <summary>Where below a value the first text with one is, as the end of a JSON path (<c>.details.tags[1]</c>); null where there is none.</summary>
    /// <param name="value">What is to be written.</param>
    /// <param name="shape">As what.</param>
    public static string? PlaceIn(object? value, JsonTypeInfo shape) => value switch
    {
        null => null,
        string text => IsIn(text) ? string.Empty : null,
        _ when shape.Kind == JsonTypeInfoKind.Object => PlaceInObject(value, shape),
        _ when shape.Kind == JsonTypeInfoKind.Enumerable => PlaceInList((IEnumerable)value, shape.Options.GetTypeInfo(shape.ElementType!)),
        _ => null,
    };

    private static string? PlaceInObject(object value, JsonTypeInfo shape)
    {
        foreach (var member in shape.Properties)
        {
            // Numbers, flags and instants hold no text.
            if (!member.PropertyType.IsValueType && member.Get!(value) is { } inner
                && PlaceIn(inner, shape.Options.GetTypeInfo(member.PropertyType)) is { } place)
            {
                return $".{member.Name}{place}";
            }
        }

        return null;
    }

    private static string? PlaceInList(IEnumerable list, JsonTypeInfo item)
    {
        var index = 0;
        foreach (var value in list)
        {
            if (PlaceIn(value, item) is { } place)
            {
                return FormattableString.Invariant($"[{index}]{place}");
            }

            index++;
        }

        return null;
    }
}
