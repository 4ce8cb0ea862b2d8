using System.Text;
using System.Text.Json.Nodes;
using LearningOrg.Core;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Work;
using LearningOrg.Interchange.Change;

namespace LearningOrg.Interchange.Tests.Change;

/// <summary>The file of an initiative: begun once, changed verb by verb, and refused by name where somebody tampered with it.</summary>
public sealed class ChangeFileTest : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly ActorId Ada = ActorId.Of("ada");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string, Action<JsonNode>, string, string> Breaks { get; } = new()
    {
        { "an event taken out", file => Events(file).RemoveAt(1), "$.history.events[1].number", "is 3, where 2 was due: an event is missing, stands twice or out of turn" },
        { "the last event taken out", file => Events(file).RemoveAt(3), "$.initiative.lastEventAt", "is not what its history leads to" },
        { "an event put twice", file => Events(file).Add(Events(file)[3]!.DeepClone()), "$.history.events[4].number", "is 4, where 5 was due" },
        { "an event dated back", file => Events(file)[2]!["at"] = "2026-02-01T00:00:00+00:00", "$.history.events[2]", "2026-02-01" },
        { "an unknown kind", file => Events(file)[2]!["kind"] = "deleted", "$.history.events[2].kind", "'deleted' is not a kind of event" },
        { "a member of another kind", file => Events(file)[3]!["owner"] = "eve", "$.history.events[3].owner", "does not belong to an event of the kind 'gate-passed'" },
        { "a misspelled member", file => Events(file)[2]!["reazon"] = "no", "$.history.events[2]", "'reazon' is not a member that is known there" },
        { "no events at all", file => Events(file).Clear(), "$.history.events", "no events" },
        { "no history", file => file.AsObject().Remove("history"), "$", "'history' is missing" },
        { "a later version", file => file["schemaVersion"] = 2, "$.schemaVersion", "this library reads schemaVersion 1 only" },
        { "a better survey", file => Evidence(file)["agreeing"] = 48, "$.initiative.evidence[0].agreeing", "is not what its history leads to" },
        { "more agreeing than asked", file => Evidence(file)["agreeing"] = 61, "$.initiative.evidence[0].agreeing", "must lie in 0 to 50" },
        { "more answers than people", file => Evidence(file)["answered"] = 61, "$.initiative.evidence[0].answered", "must lie in 0 to 60" },
        { "the same in the history", file => Events(file)[1]!["evidence"]!["answered"] = 61, "$.history.events[1].evidence.answered", "must lie in 0 to 60" },
        { "a survey too poor for its gate", file => Evidence(file)["agreeing"] = 5, "$.initiative.gates[0].judgements", "does not meet managers-convinced" },
        { "a survey that nobody took", file => Evidence(file)["question"] = " ", "$.initiative.evidence[0].question", "must not be blank" },
        { "another title", file => file["initiative"]!["title"] = "Done", "$.initiative.title", "is not what its history leads to" },
        { "an unknown stage", file => file["initiative"]!["stage"] = "done", "$.initiative.stage", "'done' is not a code of ChangeStage" },
        { "a vision that nobody stated", file => State(file, "Better"), "$.initiative.vision", "is not what its history leads to" },
    };

    private string Name => Path.Combine(_folder, "change.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Breaks))]
    public void What_was_tampered_with_is_refused_by_name_and_left_untouched(string what, Action<JsonNode> tamper, string place, string problem)
    {
        var file = JsonNode.Parse(Encoding.UTF8.GetString(Written(Whole())))!;
        tamper(file);
        File.WriteAllText(Name, file.ToJsonString());
        var before = File.ReadAllBytes(Name);

        var read = Assert.IsType<UnreadableFile>(ChangeFile.Read(Name).Value);
        Assert.True(read.Place == place, $"{what}: {read.Message}");
        Assert.Contains(problem, read.Problem, StringComparison.Ordinal);
        Assert.Equal(read, ChangeFile.Change(Name, change => change.StateVision(ChangeVision.Of("a", "b"), Ada, Start.AddDays(9))).Value);
        Assert.Equal(before, File.ReadAllBytes(Name));
    }

    [Fact]
    public void An_initiative_is_begun_changed_and_read()
    {
        var launched = Launched();
        Assert.True(ChangeFile.Create(Name, launched).TryAccept(out var begun, out _));
        Assert.Equal(launched.Now, begun);
        var outcome = ChangeFile.Change(Name, change => change.StateVision(ChangeVision.Of("One desk", "Step by step"), Ada, Start.AddDays(1)));
        Assert.True(outcome.TryAccept(out var now, out _));
        Assert.Contains("by ada at 2026-03-02T09:00:00+00:00", outcome.ToString(), StringComparison.Ordinal);
        Assert.True(ChangeFile.Read(Name).TryAccept(out var history, out _));
        Assert.Equal(now, history.Now);
        Assert.Equal(2, history.Events.Count);
        Assert.True(File.Exists($"{Name}.bak"));
    }

    [Fact]
    public void What_the_initiative_refuses_leaves_the_file_untouched()
    {
        _ = ChangeFile.Create(Name, Launched());
        var before = File.ReadAllBytes(Name);
        Assert.IsType<NotPermitted>(ChangeFile.Change(Name, change => change.Go(ChangeStep.Urgency, Ada, Start.AddDays(1))).Value);
        Assert.IsType<OutOfSequence>(ChangeFile.Change(Name, change => change.StateVision(ChangeVision.Of("a", "b"), Ada, Start.AddDays(-1))).Value);
        Assert.IsType<UnwritableFile>(ChangeFile.Create(Name, Launched()).Value);
        Assert.IsType<UnwritableFile>(
            ChangeFile.Change(Name, change => change.StateVision(ChangeVision.Of("half \ud800", "b"), Ada, Start.AddDays(1))).Value);
        Assert.Throws<ArgumentException>(() => ChangeFile.Change(Name, _ => Launched("CHG-2").Now.StateVision(ChangeVision.Of("a", "b"), Ada, Start)));
        Assert.Equal(before, File.ReadAllBytes(Name));
    }

    [Fact]
    public void A_file_that_is_not_there_is_not_made_by_a_change()
    {
        Assert.IsType<UnreadableFile>(ChangeFile.Change(Name, change => change.StateVision(ChangeVision.Of("a", "b"), Ada, Start)).Value);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void The_file_comes_back_byte_for_byte()
    {
        var written = Written(Whole());
        using var stream = new MemoryStream(written);
        Assert.True(ChangeJson.Read(stream, "change.json").TryAccept(out var read, out _));
        Assert.Equal(Whole(), read);
        Assert.Equal(written, Written(read));
    }

    private static JsonArray Events(JsonNode file) => file["history"]!["events"]!.AsArray();

    private static JsonNode Evidence(JsonNode file) => file["initiative"]!["evidence"]![0]!;

    private static void State(JsonNode file, string statement)
    {
        file["initiative"]!["vision"] = new JsonObject { ["statement"] = statement, ["strategy"] = "Somehow" };
        file["initiative"]!["visionStatedAt"] = "2026-03-01T09:00:00+00:00";
    }

    private static ChangeHistory Launched(string id = "CHG-1") => ChangeHistory.Of(ChangeInitiative.Launch(
        ChangeInitiativeId.Of(id), "Answer within the hour", ChangeCharter.Of("Answer in an hour", Ada, "IT", 80), Ada, Start).Event);

    private static ChangeHistory Whole()
    {
        var (history, year) = (Launched(), TimeSpan.FromDays(365));
        history = With(history, change => change.Record(
            SurveyEvidence.Of(EvidenceTag.Of("S1", Start, year, "managers-convinced"), "It cannot stay", "managers", 45, 50, 60), Ada, Start.AddDays(1)));
        history = With(history, change => change.Record(
            DocumentEvidence.Of(EvidenceTag.Of("D1", Start, year, "opportunity-written"), "The hour", "wiki/1"), Ada, Start.AddDays(2)));
        return With(history, change => change.Go(ChangeStep.Urgency, Ada, Start.AddDays(3)));
    }

    private static ChangeHistory With(ChangeHistory history, Func<ChangeInitiative, ChangeOutcome> verb) => history.With(verb(history.Now).AsT0.Event);

    private static byte[] Written(ChangeHistory history)
    {
        using var stream = new MemoryStream();
        ChangeJson.Write(history, stream);
        return stream.ToArray();
    }
}
