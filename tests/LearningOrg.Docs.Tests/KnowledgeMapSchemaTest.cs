using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Json.Schema;
using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Tests.Knowledge.Maps;
using LearningOrg.Docs.Tests.Truths;
using LearningOrg.Interchange.Knowledge;
using LearningOrg.Tests;

namespace LearningOrg.Docs.Tests;

/// <summary>The published schema is what the library reads by, and a validator that knows nothing of the library agrees with it.</summary>
public class KnowledgeMapSchemaTest
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(KnowledgeMapSchema.Text);

    private static string Published => Path.Combine(Repository.Root, "docs", "schemas", "knowledge-map.schema.json");

    private static JsonNode Sample => JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "samples", "knowledge-map.json")))!;

    [Fact]
    public void The_published_schema_is_the_one_the_library_reads_by()
    {
        if (Update.IsOn)
        {
            File.WriteAllText(Published, KnowledgeMapSchema.Text);
        }

        Assert.Equal(KnowledgeMapSchema.Text, File.ReadAllText(Published));
    }

    [Fact]
    public void The_sample_is_valid() => Assert.True(IsValid(Sample));

    [Property(Arbitrary = [typeof(MapArbitraries)], MaxTest = 50, DisplayName = "Whatever map the library writes is valid")]
    public bool What_the_library_writes_is_valid(KnowledgeMap map)
    {
        using var stream = new MemoryStream();
        KnowledgeMapJson.Write(map, stream);
        return IsValid(JsonNode.Parse(stream.ToArray())!);
    }

    [Theory]
    [InlineData("person", null)]
    [InlineData("proficiency", "expert")]
    [InlineData("evidenceAt", "yesterday")]
    [InlineData("skill", "backup")]
    public void A_broken_holding_is_not(string member, object? value)
    {
        var map = Sample;
        map["holdings"]![0]![member] = JsonSerializer.SerializeToNode(value);
        Assert.False(IsValid(map), map["holdings"]![0]!.ToJsonString());
    }

    private static bool IsValid(JsonNode file) => Schema.Evaluate(
        JsonSerializer.SerializeToElement(file), new EvaluationOptions { RequireFormatValidation = true }).IsValid;
}
