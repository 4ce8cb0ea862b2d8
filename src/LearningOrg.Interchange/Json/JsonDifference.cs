using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningOrg.Interchange.Json;

/// <summary>Where two values of one shape differ first.</summary>
internal static class JsonDifference
{
    /// <summary>The JSON path of the first difference, as in <c>$.evidence[2].answered</c>; null where there is none.</summary>
    /// <param name="one">The first value; its members decide the order.</param>
    /// <param name="other">The other value.</param>
    /// <param name="shape">As what they are written.</param>
    /// <param name="place">Where the values stand.</param>
    public static string? Between<T>(T one, T other, JsonTypeInfo<T> shape, string place) =>
        Between(JsonSerializer.SerializeToElement(one, shape), JsonSerializer.SerializeToElement(other, shape), place);

    private static string? Between(JsonElement one, JsonElement other, string place) => (one.ValueKind, other.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => BetweenObjects(one, other, place),
        (JsonValueKind.Array, JsonValueKind.Array) => BetweenLists(one, other, place),
        _ => one.GetRawText() == other.GetRawText() ? null : place,
    };

    private static string? BetweenObjects(JsonElement one, JsonElement other, string place)
    {
        foreach (var member in one.EnumerateObject())
        {
            var path = $"{place}.{member.Name}";
            if (!other.TryGetProperty(member.Name, out var twin))
            {
                return path;
            }

            if (Between(member.Value, twin, path) is { } within)
            {
                return within;
            }
        }

        var absent = other.EnumerateObject().Where(member => !one.TryGetProperty(member.Name, out _)).Select(member => member.Name).FirstOrDefault();
        return absent is null ? null : $"{place}.{absent}";
    }

    private static string? BetweenLists(JsonElement one, JsonElement other, string place)
    {
        var (length, otherLength) = (one.GetArrayLength(), other.GetArrayLength());
        for (var index = 0; index < Math.Min(length, otherLength); index++)
        {
            if (Between(one[index], other[index], FormattableString.Invariant($"{place}[{index}]")) is { } within)
            {
                return within;
            }
        }

        return length == otherLength ? null : FormattableString.Invariant($"{place}[{Math.Min(length, otherLength)}]");
    }
}
