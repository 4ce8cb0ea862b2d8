using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Json.Schema;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Core.Tests.Improvements;
using LearningOrg.Docs.Tests.Truths;
using LearningOrg.Interchange.Registers;
using LearningOrg.Tests;

namespace LearningOrg.Docs.Tests;

/// <summary>The published schema is what the library reads by, and a validator that knows nothing of the library agrees with it.</summary>
public class RegisterSchemaTest
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(RegisterSchema.Text);

    private static string Published => Path.Combine(Repository.Root, "docs", "schemas", "register.schema.json");

    [Fact]
    public void The_published_schema_is_the_one_the_library_reads_by()
    {
        if (Update.IsOn)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Published)!);
            File.WriteAllText(Published, RegisterSchema.Text);
        }

        Assert.Equal(RegisterSchema.Text, File.ReadAllText(Published));
    }

    [Fact]
    public void Every_kind_of_event_is_valid() => Assert.All(
        EventSamples.All, happened => AssertValid(Around(JsonSerializer.SerializeToNode(happened.ToSnapshot(), RegisterJsonContext.ForFiles.Options)!)));

    [Property(Arbitrary = [typeof(ImprovementArbitraries)], MaxTest = 50, DisplayName = "Whatever register the library writes is valid")]
    public bool What_the_library_writes_is_valid(RegisterCourse course)
    {
        var history = course.Events.Skip(1).Aggregate(RegisterHistory.Of(course.States[0]), (sofar, happened) => sofar.With(happened));
        using var stream = new MemoryStream();
        RegisterJson.Write(history, stream);
        return IsValid(JsonNode.Parse(stream.ToArray())!);
    }

    [Theory]
    [InlineData("kind", "deleted")]
    [InlineData("amount", 7)]
    [InlineData("reazon", "no")]
    [InlineData("by", null)]
    [InlineData("schemaVersion", 2)]
    [InlineData("at", 12)]
    public void A_broken_event_is_not(string member, object? value)
    {
        var happened = JsonSerializer.SerializeToNode(EventSamples.All[5].ToSnapshot(), RegisterJsonContext.ForFiles.Options)!;
        happened[member] = JsonSerializer.SerializeToNode(value);
        Assert.False(IsValid(Around(happened)), happened.ToJsonString());
    }

    [Fact]
    public void What_an_event_needs_may_not_be_null()
    {
        foreach (var happened in EventSamples.All)
        {
            var written = JsonSerializer.SerializeToNode(happened.ToSnapshot(), RegisterJsonContext.ForFiles.Options)!.AsObject();
            foreach (var member in EventContracts.All.Single(contract => contract.Kind == happened.ToSnapshot().Kind).Required)
            {
                var name = JsonNamingPolicy.CamelCase.ConvertName(member);
                var broken = written.DeepClone();
                broken[name] = null;
                Assert.True(written.ContainsKey(name) && !IsValid(Around(broken)), $"{happened}: {name}");
            }
        }
    }

    private static JsonObject Around(JsonNode happened) => new JsonObject
    {
        ["schemaVersion"] = 1,
        ["title"] = "IT improvements",
        ["authority"] = "ada",
        ["openedAt"] = "2026-03-01T09:00:00+00:00",
        ["entries"] = new JsonArray(),
        ["history"] = new JsonObject { ["events"] = new JsonArray(happened.DeepClone()) },
    };

    private static void AssertValid(JsonNode file) => Assert.True(IsValid(file), file.ToJsonString());

    private static bool IsValid(JsonNode file) => Schema.Evaluate(JsonSerializer.SerializeToElement(file)).IsValid;
}
