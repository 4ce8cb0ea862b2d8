using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;
using LearningOrg.Core.Measurement.Snapshots;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>The published JSON schema of a register's file, made from what the library itself reads by: its shapes, codes and kinds of events.</summary>
internal static class RegisterSchema
{
    private static readonly Dictionary<(Type Type, string Member), IReadOnlyList<string>> Codes = new()
    {
        [(typeof(ImprovementSnapshot), "source")] = [.. ImprovementSource.All.Select(code => code.Code)],
        [(typeof(ImprovementSnapshot), "stage")] = [.. ImprovementStage.All.Select(code => code.Code)],
        [(typeof(ImprovementSnapshot), "heldFrom")] = [.. ImprovementStage.All.Where(stage => stage.IsOpen).Select(code => code.Code)],
        [(typeof(RegisterEventSnapshot), "source")] = [.. ImprovementSource.All.Select(code => code.Code)],
        [(typeof(RegisterEventSnapshot), "kind")] = [.. EventContracts.All.Select(contract => contract.Kind)],
        [(typeof(DetailsSnapshot), "type")] = [.. ImprovementType.All.Select(code => code.Code)],
        [(typeof(DetailsSnapshot), "size")] = [.. ImprovementSize.All.Select(code => code.Code)],
        [(typeof(DetailsSnapshot), "timescale")] = [.. ImprovementTimescale.All.Select(code => code.Code)],
        [(typeof(TaskSnapshot), "status")] = [.. ImprovementTaskStatus.All.Select(code => code.Code)],
        [(typeof(VerificationSnapshot), "evidence")] = [.. EvidenceStrength.All.Select(code => code.Code)],
        [(typeof(MetricSnapshot), "direction")] = [.. MetricDirection.All.Select(code => code.Code)],
        [(typeof(MetricSnapshot), "cadence")] = [.. Cadence.All.Select(code => code.Code)],
    };

    private static readonly JsonSerializerOptions Indented = new(RegisterJsonContext.ForFiles.Options) { WriteIndented = true };

    public static string Text { get; } = Made().ToJsonString(Indented) + "\n";

    private static JsonObject Made()
    {
        var shapes = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, node) => Held(context, node) };
        var exported = (JsonObject)RegisterJsonContext.ForFiles.Options.GetJsonSchemaAsNode(typeof(RegisterDocument), shapes);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Continual improvement register",
            ["description"] = "The file of a register, version 1: what it is now and, in 'history', every event that led there.",
        };
        foreach (var (name, node) in exported)
        {
            schema[name] = node?.DeepClone();
        }

        return schema;
    }

    private static JsonNode Held(JsonSchemaExporterContext context, JsonNode node)
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

        if (type == typeof(RegisterEventSnapshot))
        {
            shape["oneOf"] = new JsonArray([.. EventContracts.All.Select(Kind)]);
        }

        if (context.PropertyInfo is { } member && Codes.TryGetValue((member.DeclaringType, member.Name), out var codes))
        {
            var allowed = codes.Select(code => (JsonNode?)code);
            shape["enum"] = new JsonArray([.. member.IsSetNullable ? allowed.Append(null) : allowed]);
        }

        return shape;
    }

    private static JsonNode Kind(EventContract contract)
    {
        string[] always = ["SchemaVersion", "Kind", "By", "At", "Number"];
        return new JsonObject
        {
            ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = contract.Kind } },
            ["propertyNames"] = new JsonObject { ["enum"] = Names([.. always, .. contract.Required, .. contract.Optional]) },
            ["required"] = Names(contract.Required),
        };
    }

    private static JsonArray Names(IEnumerable<string> members) =>
        new([.. members.Select(member => (JsonNode?)JsonNamingPolicy.CamelCase.ConvertName(member))]);
}
