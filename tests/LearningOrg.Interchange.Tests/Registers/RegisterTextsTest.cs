using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

/// <summary>Half a pair of surrogates is text to .NET and to no file: what holds one is not written, since it would come back as another.</summary>
public sealed class RegisterTextsTest : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly ActorId Ada = ActorId.Of("ada");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Name => Path.Combine(_folder, "register.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // In code: attributes are UTF-8, which has no half characters either.
    public static TheoryData<string[]> Halves { get; } = new(
        ["x\ud800", "t", "a", "$.entries[0].id of x\ufffd holds"],
        ["x\udbff", "t", "a", "$.entries[0].id of x\ufffd holds"],
        ["CIM1", "\udc00 first", "a", "$.entries[0].title of CIM1 holds"],
        ["CIM1", "\ud83d\ud83d\ude42", "a", "$.entries[0].title of CIM1 holds"],
        ["CIM1", "t", "b\ud800", "$.entries[0].details.tags[1] of CIM1 holds"]);

    [Theory]
    [MemberData(nameof(Halves), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_read_back_is_not_written(string[] given)
    {
        var (id, title, tag, problem) = (given[0], given[1], given[2], given[3]);
        Assert.True(RegisterFile.Create(Name, Empty("IT")).IsT0);
        var before = File.ReadAllBytes(Name);
        var refused = RegisterFile.Change(Name, register => Raise(register, id, title, "a0", tag));
        Assert.Equal(
            $"Cannot write {Name}: {problem} half a character (an unpaired surrogate). Correct the text.", Message(refused));
        Assert.Equal(before, File.ReadAllBytes(Name));

        var held = Raise(Empty("IT"), id, title, "a0", tag).AsT0.Now;
        using var stream = new MemoryStream();
        Assert.StartsWith(problem, Assert.Throws<ArgumentException>("register", () => RegisterJson.Write(held, stream)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("register", () => RegisterJson.Write(held, TextWriter.Null));
        Assert.Throws<ArgumentException>("history", () => RegisterJson.Write(RegisterHistory.Of(held), stream));
        Assert.Throws<ArgumentException>("entry", () => RegisterJson.Write(held.First(), TextWriter.Null));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void The_registers_own_texts_and_those_of_its_events_count_too()
    {
        Assert.StartsWith($"Cannot write {Name}: $.title holds half", Message(RegisterFile.Create(Name, Empty("IT \ud800"))), StringComparison.Ordinal);
        Assert.False(File.Exists(Name));
        Assert.True(RegisterFile.Create(Name, Empty("IT")).IsT0);
        var steps = RegisterFile.ChangeAll(Name, register =>
        {
            var raised = Raise(register, "CIM1", "t", "a").AsT0.Now;
            var held = raised.Apply(ImprovementId.Of("CIM1"), entry => entry.Hold("\ud800", Start.AddDays(9), Ada, Start.AddHours(2))).AsT0.Now;
            return
            [
                Raise(register, "CIM1", "t", "a"),
                raised.Apply(ImprovementId.Of("CIM1"), entry => entry.Hold("\ud800", Start.AddDays(9), Ada, Start.AddHours(2))),
                held.Apply(ImprovementId.Of("CIM1"), entry => entry.Resume(Ada, Start.AddHours(3))),
            ];
        });
        Assert.StartsWith($"Cannot write {Name}: $.history.events[2].reason of CIM1 holds half", Message(steps), StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_pairs_are_text_like_any_other()
    {
        Assert.True(RegisterFile.Create(Name, Empty("🙂🙂")).IsT0);
        Assert.True(RegisterFile.Change(Name, register => Raise(register, "🙂", "\ufffd", "日本")).TryAccept(out var now, out _));
        Assert.Equal(now, RegisterFile.Read(Name).AsT0);
    }

    private static string Message(RegisterFileOutcome outcome) => Assert.IsType<UnwritableFile>(outcome.Value).Message;

    private static ContinualImprovementRegister Empty(string title) => ContinualImprovementRegister.Open(title, Ada, Start);

    private static Core.Improvements.RegisterOutcome Raise(ContinualImprovementRegister register, string id, string title, params string[] tags) =>
        register.Raise(ImprovementId.Of(id), title, ImprovementSource.Idea, Ada, Start.AddHours(1), new ImprovementDetails { Tags = tags });
}
