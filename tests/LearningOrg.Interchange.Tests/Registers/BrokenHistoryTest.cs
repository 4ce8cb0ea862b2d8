using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

/// <summary>A file whose history has been tampered with, or which is not what its history leads to, is refused by name and left untouched.</summary>
[Properties(Arbitrary = [typeof(RegisterArbitraries)], MaxTest = 100)]
public sealed class BrokenHistoryTest : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly ImprovementId Id = ImprovementId.Of("CIM0000001");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string, Action<JsonNode>, string, string> Breaks { get; } = new()
    {
        { "an event taken out", file => Events(file).RemoveAt(1), "$.history.events[1].number", "is 3, where 2 was due: an event is missing, stands twice or out of turn" },
        { "the last event taken out", file => Events(file).RemoveAt(2), "$.entries[0]", "CIM0000001 is not what its history leads to (CIM0000001 [Raised] Resets)" },
        { "an event put twice", file => Events(file).Add(Events(file)[2]!.DeepClone()), "$.history.events[3].number", "is 3, where 4 was due" },
        { "an event dated back", file => Events(file)[2]!["at"] = "2026-02-01T00:00:00+00:00", "$.history.events[2]", "lies before the last one" },
        { "an unknown kind", file => Events(file)[2]!["kind"] = "deleted", "$.history.events[2].kind", "'deleted' is not a kind of event" },
        { "an event of a later version", file => Events(file)[2]!["schemaVersion"] = 2, "$.history.events[2].schemaVersion", "is 2, but this library reads 1 only" },
        { "a member of another kind", file => Events(file)[2]!["amount"] = 7, "$.history.events[2].amount", "does not belong to an event of the kind 'triaged'" },
        { "a misspelled member", file => Events(file)[2]!["reazon"] = "no", "$.history.events[2]", "'reazon' is not a member that is known there" },
        { "an event of an entry never raised", file => Events(file)[2]!["entry"] = "CIM0000002", "$.history.events[2]", "concerns an improvement that this register never raised" },
        { "a stage nobody moved it to", file => file["entries"]![0]!["stage"] = "raised", "$.entries[0]", "is not what its history leads to" },
        { "an unknown stage", file => file["entries"]![0]!["stage"] = "done", "$.entries[0].stage", "'done' is not a code of ImprovementStage" },
        { "an entry written in", file => Entries(file).Add(Renamed(file)), "$.entries[1]", "CIM0000009 is not in the history" },
        { "an entry put twice", file => Entries(file).Add(Entries(file)[0]!.DeepClone()), "$.entries[1].id", "The id CIM0000001 stands twice" },
        { "an entry taken out", file => Entries(file).Clear(), "$.entries", "CIM0000001 is missing, which the history has" },
        { "an authority nobody handed it to", file => file["authority"] = "eve", "$", "the register is not what its history leads to" },
        { "no events at all", file => Events(file).Clear(), "$.history.events", "There are no events" },
    };

    private string Name => Path.Combine(_folder, "register.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Breaks))]
    public void It_is_refused_by_name_and_left_untouched(string what, Action<JsonNode> break_, string place, string problem)
    {
        var file = JsonNode.Parse(Whole())!;
        break_(file);
        File.WriteAllText(Name, file.ToJsonString());
        var before = File.ReadAllBytes(Name);

        var read = Assert.IsType<UnreadableFile>(RegisterFile.ReadHistory(Name).Value);
        Assert.True(read.Place == place, $"{what}: {read.Message}");
        Assert.Contains(problem, read.Problem, StringComparison.Ordinal);
        Assert.Equal(read, RegisterFile.Read(Name).Value);
        Assert.Equal(read, RegisterFile.Change(Name, register => register.HandOver(ActorId.Of("grace"), Ada, Start.AddDays(1))).Value);
        Assert.Equal(before, File.ReadAllBytes(Name));
    }

    [Property(DisplayName = "Law: a register with its history comes back from the file as it went in, byte for byte")]
    public bool It_comes_back(ContinualImprovementRegister register)
    {
        var history = RegisterHistory.Of(ContinualImprovementRegister.Open(register.Title, register.Authority, register.OpenedAt, register.Rules));
        foreach (var entry in register.OrderBy(entry => entry.RaisedAt))
        {
            history = history.Now.Raise(entry.Id, entry.Title, entry.Source, entry.RaisedBy, entry.RaisedAt, entry.Details)
                .TryPickT0(out var accepted, out _) ? history.With(accepted.Event) : history;
        }

        var written = Written(history);
        using var stream = new MemoryStream(written);
        return RegisterJson.ReadHistory(stream, "register.json").TryAccept(out var read, out _)
            && read.Equals(history)
            && Written(read).SequenceEqual(written);
    }

    private static JsonArray Events(JsonNode file) => file["history"]!["events"]!.AsArray();

    private static JsonArray Entries(JsonNode file) => file["entries"]!.AsArray();

    private static JsonNode Renamed(JsonNode file)
    {
        var entry = Entries(file)[0]!.DeepClone();
        entry["id"] = "CIM0000009";
        return entry;
    }

    private static string Whole()
    {
        var history = RegisterHistory.Of(ContinualImprovementRegister.Open("IT", Ada, Start));
        history = history.With(Event(history.Now.Raise(Id, "Resets", ImprovementSource.Idea, Ada, Start.AddHours(1))));
        history = history.With(Event(history.Now.Apply(Id, entry => entry.Triage(Ada, Start.AddHours(2)))));
        return Encoding.UTF8.GetString(Written(history));
    }

    private static Core.Improvements.Events.RegisterEvent Event(RegisterOutcome outcome) => outcome.AsT0.Event;

    private static byte[] Written(RegisterHistory history)
    {
        using var stream = new MemoryStream();
        RegisterJson.Write(history, stream);
        return stream.ToArray();
    }
}
