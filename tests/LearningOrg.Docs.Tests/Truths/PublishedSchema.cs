using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The published JSON schema of a file, made from what the library itself reads by: its shapes, codes and kinds.</summary>
/// <param name="options">How the file is written.</param>
/// <param name="codes">The codes that a member can have.</param>
/// <param name="kinds">The kinds of a record that has several, and the members that each must and may have beside those that all have.</param>
internal sealed class PublishedSchema(
    JsonSerializerOptions options,
    IReadOnlyDictionary<(Type Type, string Member), IReadOnlyList<string>> codes,
    IReadOnlyDictionary<Type, IReadOnlyList<SchemaKind>> kinds)
{
    public string Of(Type document, string title, string description)
    {
        var shapes = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, node) => Held(context, node) };
        var exported = (JsonObject)options.GetJsonSchemaAsNode(document, shapes);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
            ["description"] = description,
        };
        foreach (var (name, node) in exported)
        {
            schema[name] = node?.DeepClone();
        }

        return schema.ToJsonString(new(options) { WriteIndented = true }) + "\n";
    }

    private JsonNode Held(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject shape)
        {
            return node;
        }

        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (shape.ContainsKey("properties"))
        {
            // What may be null may be left out, whatever the constructor says: so the library reads, and so it writes.
            shape["required"] = new JsonArray([.. context.TypeInfo.Properties.Where(each => !each.IsSetNullable).Select(each => (JsonNode?)each.Name)]);
            shape["additionalProperties"] = false;
        }

        if (shape["properties"]?["schemaVersion"] is JsonObject version)
        {
            version["const"] = 1;
        }

        if (kinds.TryGetValue(type, out var all))
        {
            var forms = all.Select(Form);
            shape["oneOf"] = new JsonArray([.. context.PropertyInfo?.IsSetNullable == true ? forms.Append(new JsonObject { ["type"] = "null" }) : forms]);
        }

        if (context.PropertyInfo is { } member && codes.TryGetValue((member.DeclaringType, member.Name), out var known))
        {
            var allowed = known.Select(code => (JsonNode?)code);
            shape["enum"] = new JsonArray([.. member.IsSetNullable ? allowed.Append(null) : allowed]);
        }

        return shape;
    }

    // What another kind may leave out, this one may not: neither missing nor null.
    private static JsonNode Form(SchemaKind kind)
    {
        var properties = new JsonObject { ["kind"] = new JsonObject { ["const"] = kind.Code } };
        foreach (var member in kind.Required.Select(JsonNamingPolicy.CamelCase.ConvertName))
        {
            properties[member] = new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } };
        }

        return new JsonObject
        {
            ["properties"] = properties,
            ["propertyNames"] = new JsonObject { ["enum"] = Names([.. kind.Always, .. kind.Required, .. kind.Optional]) },
            ["required"] = Names(kind.Required),
        };
    }

    private static JsonArray Names(IEnumerable<string> members) =>
        new([.. members.Select(member => (JsonNode?)JsonNamingPolicy.CamelCase.ConvertName(member))]);
}

/// <param name="Code">The code of the kind.</param>
/// <param name="Always">The members that every kind has.</param>
/// <param name="Required">Those that this one must have.</param>
/// <param name="Optional">Those that it may have.</param>
internal sealed record SchemaKind(string Code, IReadOnlyList<string> Always, IReadOnlyList<string> Required, IReadOnlyList<string> Optional);
