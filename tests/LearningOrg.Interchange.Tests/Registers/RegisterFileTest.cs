using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Files;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

public sealed class RegisterFileTest : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly ActorId Ada = ActorId.Of("ada");
    private static readonly ImprovementId Id = ImprovementId.Of("CIM0000001");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Name => Path.Combine(_folder, "register.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_register_is_begun_changed_and_read()
    {
        Assert.Equal(
            $"Register 'IT' opened under the authority of ada at {Text(Start)}", RegisterFile.Create(Name, Empty()).ToString());
        var raised = Raise(Name);
        Assert.StartsWith("CIM0000001 raised as 'Password resets'", raised.ToString(), StringComparison.Ordinal);
        var triaged = RegisterFile.Change(Name, register => register.Apply(Id, entry => entry.Triage(Ada, Start.AddHours(2))));
        Assert.True(triaged.TryAccept(out var now, out _));
        Assert.True(RegisterFile.Read(Name).TryAccept(out var read, out _));
        Assert.Equal(now, read);
        Assert.Equal(["register.json", "register.json.bak", "register.json.lock"], Names());
    }

    [Fact]
    public void What_the_register_refuses_leaves_the_file_untouched()
    {
        RegisterFile.Create(Name, Empty()).TryAccept(out _, out _);
        Raise(Name).TryAccept(out _, out _);
        var before = File.ReadAllBytes(Name);
        Assert.IsType<EntryRefusal>(Raise(Name).Value);
        Assert.IsType<NotPermitted>(RegisterFile.Change(Name, register => register.Apply(Id, entry => entry.Assess(Score(), Ada, Start.AddHours(3)))).Value);
        Assert.IsType<OutOfSequence>(RegisterFile.Change(Name, register => register.Apply(Id, entry => entry.Triage(Ada, Start))).Value);
        Assert.Equal(before, File.ReadAllBytes(Name));
    }

    [Theory]
    [InlineData("", "it is empty. Write it again, or name another file.")]
    [InlineData("{\"schemaVersion\": 99}", "this library reads schemaVersion 1 only. Read the file with the version of the library that wrote it, or a later one.")]
    public void A_file_that_cannot_be_read_is_not_written_over(string content, string problem)
    {
        File.WriteAllText(Name, content);
        var outcome = Raise(Name);
        Assert.EndsWith(problem, Assert.IsType<UnreadableFile>(outcome.Value).Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(Name));
    }

    [Fact]
    public void A_truncated_file_is_not_written_over()
    {
        RegisterFile.Create(Name, Empty()).TryAccept(out _, out _);
        Raise(Name).TryAccept(out _, out _);
        var whole = File.ReadAllText(Name);
        File.WriteAllText(Name, whole[..(whole.Length / 2)]);
        Assert.IsType<UnreadableFile>(Raise(Name).Value);
        Assert.Equal(whole[..(whole.Length / 2)], File.ReadAllText(Name));
    }

    [Fact]
    public void A_file_is_never_begun_over_another()
    {
        File.WriteAllText(Name, "mine");
        Assert.Equal(
            $"Cannot write {Name}: there is a file of that name already. Name another file, or remove that one first.",
            Assert.IsType<UnwritableFile>(RegisterFile.Create(Name, Empty()).Value).Message);
        Assert.Equal("mine", File.ReadAllText(Name));
    }

    [Fact]
    public void A_file_that_is_not_there_is_not_made_by_a_change()
    {
        Assert.Equal($"unreadable-file: Cannot read {Name}: there is no such file. Check the name.", Raise(Name).ToString());
        Assert.Empty(Names());
        var elsewhere = Path.Combine(_folder, "none", "register.json");
        Assert.Equal(
            $"unwritable-file: Cannot write {elsewhere}: its folder is not there. Make the folder first.", RegisterFile.Create(elsewhere, Empty()).ToString());
    }

    [Fact]
    public void While_another_program_writes_a_change_waits_and_then_gives_up()
    {
        RegisterFile.Create(Name, Empty()).TryAccept(out _, out _);
        using (WriterLock.Wait(Name, TimeSpan.Zero))
        {
            Assert.Equal(
                $"unwritable-file: Cannot write {Name}: another program is writing it. Wait until that is done, and try again.",
                RegisterFile.Change(Name, _ => throw new InvalidOperationException(), TimeSpan.FromMilliseconds(20)).ToString());
            Assert.True(RegisterFile.Read(Name).IsT0);
        }

        Assert.True(Raise(Name).IsT0);
    }

    [Fact]
    public void A_programmers_mistake_throws_and_leaves_the_file_untouched()
    {
        RegisterFile.Create(Name, Empty()).TryAccept(out _, out _);
        var before = File.ReadAllBytes(Name);
        Assert.Throws<ArgumentException>("verb", () => RegisterFile.Change(Name, _ => null!));
        Assert.Throws<ArgumentException>("path", () => RegisterFile.Read(string.Empty));
        Assert.Throws<ArgumentNullException>("register", () => RegisterFile.Create(Name, null!));
        Assert.Equal(before, File.ReadAllBytes(Name));
    }

    [Fact]
    public void Every_change_adds_its_event_to_the_history()
    {
        RegisterFile.Create(Name, Empty()).TryAccept(out _, out _);
        Raise(Name).TryAccept(out _, out _);
        Assert.True(RegisterFile.ReadHistory(Name).TryAccept(out var history, out _));
        Assert.Null(history.From);
        Assert.Equal(["opened", "raised"], history.Events.Select(happened => happened.ToSnapshot().Kind));
        Assert.Empty(history.AsOf(Start));
        Assert.Single(history.AsOf(Start.AddHours(1)));
    }

    [Fact]
    public void A_register_without_its_past_begins_a_history_as_it_stands()
    {
        Assert.True(Empty().Raise(Id, "Password resets", ImprovementSource.Idea, Ada, Start).TryAccept(out var register, out _));
        using (var stream = File.Create(Name))
        {
            RegisterJson.Write(register, stream);
        }

        RegisterFile.Change(Name, here => here.Apply(Id, entry => entry.Triage(Ada, Start.AddHours(2)))).TryAccept(out _, out _);
        Assert.True(RegisterFile.ReadHistory(Name).TryAccept(out var history, out _));
        Assert.Equal(register, history.From);
        Assert.Equal(["triaged"], history.Events.Select(happened => happened.ToSnapshot().Kind));
    }

    [Fact]
    public void A_verb_that_answers_with_another_register_is_a_mistake()
    {
        RegisterFile.Create(Name, Empty()).TryAccept(out _, out _);
        var before = File.ReadAllBytes(Name);
        var other = ContinualImprovementRegister.Open("Another", Ada, Start);
        Assert.Throws<ArgumentException>(
            "verbs", () => RegisterFile.Change(Name, _ => other.Raise(Id, "Elsewhere", ImprovementSource.Idea, Ada, Start)));
        Assert.Equal(before, File.ReadAllBytes(Name));
    }

    [Fact]
    public void Several_verbs_are_written_in_one_step_or_not_at_all()
    {
        RegisterFile.Create(Name, Empty()).TryAccept(out _, out _);
        Assert.True(RegisterFile.ChangeAll(Name, register => RaiseAndTriage(register, Start.AddHours(1))).TryAccept(out var now, out _));
        Assert.Equal(ImprovementStage.Triaged, Assert.Single(now).Stage);
        Assert.Equal(3, RegisterFile.ReadHistory(Name).AsT0.Events.Count);

        var before = File.ReadAllBytes(Name);
        Assert.IsType<EntryRefusal>(RegisterFile.ChangeAll(Name, register => RaiseAndTriage(register, Start.AddHours(2))).Value);
        Assert.Throws<ArgumentException>("verbs", () => RegisterFile.ChangeAll(Name, _ => []));
        Assert.Equal(before, File.ReadAllBytes(Name));
    }

    [Fact]
    public void A_verb_that_answers_with_another_register_is_a_mistake_wherever_it_stands()
    {
        RegisterFile.Create(Name, Empty()).TryAccept(out _, out _);
        var before = File.ReadAllBytes(Name);
        // The same events, of a register that has one entry more, or another one in the place of the last.
        var richer = Raised(Empty(), "CIM9", "Elsewhere");
        Assert.Throws<ArgumentException>("verbs", () => RegisterFile.ChangeAll(Name, register =>
            [Raising(richer, "CIM1", "One"), Raising(Raised(register, "CIM1", "One"), "CIM2", "Two")]));
        Assert.Throws<ArgumentException>("verbs", () => RegisterFile.ChangeAll(Name, register =>
            [Raising(register, "CIM1", "One"), Raising(Raised(register, "CIM1", "Another"), "CIM2", "Two")]));
        Assert.Equal(before, File.ReadAllBytes(Name));
    }

    [Fact]
    public void As_many_verbs_as_a_large_import_are_one_step()
    {
        RegisterFile.Create(Name, Empty()).TryAccept(out _, out _);
        Assert.True(RegisterFile.ChangeAll(Name, RaiseMany).TryAccept(out var now, out _));
        Assert.Equal(20_000, now.Count);
    }

    private static IEnumerable<RegisterOutcome> RaiseMany(ContinualImprovementRegister register)
    {
        for (var number = 1; number <= 20_000; number++)
        {
            var raised = Raising(register, FormattableString.Invariant($"CIM{number:D7}"), "Password resets");
            yield return raised;
            register = raised.AsT0.Now;
        }
    }

    private static RegisterOutcome Raising(ContinualImprovementRegister register, string id, string title) =>
        register.Raise(ImprovementId.Of(id), title, ImprovementSource.Idea, Ada, Start.AddHours(1));

    private static ContinualImprovementRegister Raised(ContinualImprovementRegister register, string id, string title) => Raising(register, id, title).AsT0.Now;

    private static IEnumerable<RegisterOutcome> RaiseAndTriage(ContinualImprovementRegister register, DateTimeOffset at)
    {
        var raised = register.Raise(Id, "Password resets", ImprovementSource.Idea, Ada, at);
        yield return raised;
        yield return raised.AsT0.Now.Apply(Id, entry => entry.Triage(Ada, at));
    }

    private static ContinualImprovementRegister Empty() => ContinualImprovementRegister.Open("IT", Ada, Start);

    private static RegisterFileOutcome Raise(string path) =>
        RegisterFile.Change(path, register => register.Raise(Id, "Password resets", ImprovementSource.Idea, Ada, Start.AddHours(1)));

    private static Core.Score Score() => Core.Score.Of(1, ScoringModelId.Of("RICE", "1", "points"));

    private static string Text(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    private string[] Names() => [.. Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
