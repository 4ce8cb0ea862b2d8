using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Json.Schema;
using LearningOrg.Core.Change;
using LearningOrg.Core.Tests.Change;
using LearningOrg.Docs.Tests.Truths;
using LearningOrg.Interchange.Change;
using LearningOrg.Tests;

namespace LearningOrg.Docs.Tests;

/// <summary>The published schema is what the library reads by, and a validator that knows nothing of the library agrees with it.</summary>
public class ChangeSchemaTest
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(ChangeSchema.Text);

    private static string Published => Path.Combine(Repository.Root, "docs", "schemas", "change.schema.json");

    [Fact]
    public void The_published_schema_is_the_one_the_library_reads_by()
    {
        if (Update.IsOn)
        {
            File.WriteAllText(Published, ChangeSchema.Text);
        }

        Assert.Equal(ChangeSchema.Text, File.ReadAllText(Published));
    }

    [Property(Arbitrary = [typeof(ChangeArbitraries)], MaxTest = 50, DisplayName = "Whatever initiative the library writes is valid")]
    public bool What_the_library_writes_is_valid(ChangeCourse course) => IsValid(Written(ChangeHistory.Of(course.Events)));

    [Theory]
    [InlineData("kind", "deleted")]
    [InlineData("owner", "ada")]
    [InlineData("reazon", "no")]
    [InlineData("by", null)]
    [InlineData("title", null)]
    [InlineData("schemaVersion", 2)]
    [InlineData("at", 12)]
    public void A_broken_event_is_not(string member, object? value)
    {
        var file = Written(ChangeHistory.Of(ChangeInitiative.Launch(Samples.Id, "Title", Samples.Charter, Samples.Ada, Samples.Start).Event));
        Assert.True(IsValid(file), file.ToJsonString());
        file["history"]!["events"]![0]![member] = JsonSerializer.SerializeToNode(value);
        Assert.False(IsValid(file), file.ToJsonString());
    }

    private static JsonNode Written(ChangeHistory history)
    {
        using var stream = new MemoryStream();
        ChangeJson.Write(history, stream);
        return JsonNode.Parse(stream.ToArray())!;
    }

    private static bool IsValid(JsonNode file) => Schema.Evaluate(JsonSerializer.SerializeToElement(file)).IsValid;
}
