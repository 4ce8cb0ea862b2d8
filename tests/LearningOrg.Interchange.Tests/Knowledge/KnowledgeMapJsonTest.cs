using System.Text;
using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Interchange.Knowledge;
using LearningOrg.Tests;

namespace LearningOrg.Interchange.Tests.Knowledge;

public class KnowledgeMapJsonTest
{
    private static readonly string Sample = Repository.PathOf("samples", "knowledge-map.json");

    [Fact]
    public void A_map_is_written_as_it_was_read()
    {
        using var written = new MemoryStream();
        KnowledgeMapJson.Write(Map(), written);
        Assert.Equal(File.ReadAllText(Sample), Encoding.UTF8.GetString(written.ToArray()).TrimEnd('\n') + "\n");
    }

    [Fact]
    public void A_map_comes_back_equal()
    {
        using var written = new MemoryStream();
        KnowledgeMapJson.Write(Map(), written);
        written.Position = 0;
        Assert.True(KnowledgeMapJson.Read(written, "map.json").TryAccept(out var read, out _));
        Assert.Equal(Map(), read);
    }

    [Theory]
    [InlineData("\"proficiency\": \"teaching\"", "\"proficiency\": \"guru\"", "$.holdings[0].proficiency: 'guru' is not a code of TopicProficiency")]
    [InlineData("\"topic\": \"identity\",\n      \"required\"", "\"topic\": \"tape\",\n      \"required\"", "$.needs[2].topic")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "$.schemaVersion: this library reads schemaVersion 1 only")]
    [InlineData("\"evidence\": \"took part in the drill\",", "", "$.holdings[1]: 'evidence' is missing")]
    [InlineData("\"roles\"", "\"rolez\"", "$: 'rolez' is not a member that is known there")]
    public void What_is_wrong_is_told_by_its_place(string right, string wrong, string problem)
    {
        var text = File.ReadAllText(Sample);
        Assert.Contains(right, text, StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(problem, Assert.IsType<UnreadableFile>(KnowledgeMapJson.Read(stream, "map.json").Value).Message, StringComparison.Ordinal);
    }

    private static KnowledgeMap Map() =>
        KnowledgeMapJson.Read(Sample).TryAccept(out var map, out var refusal) ? map : throw new InvalidOperationException(refusal.Message);
}
