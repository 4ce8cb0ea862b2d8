using System.Runtime.Versioning;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Files;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Interchange.Tests.Registers;

/// <summary>Who may read and write a register, and where it lies, is not the business of whoever changes an entry.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class RegisterFileRightsTest : IDisposable
{
    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Shared = Mine | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;

    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly ActorId Ada = ActorId.Of("ada");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Name => Path.Combine(_folder, "register.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Mine)]
    [InlineData(Shared)]
    [InlineData(Mine | UnixFileMode.GroupRead)]
    public void A_change_leaves_a_register_open_to_the_same_people(UnixFileMode mode)
    {
        Begin();
        File.SetUnixFileMode(Name, mode);
        // Left by a program that died, and open to all.
        File.WriteAllText($"{Name}.tmp", "{");
        Assert.True(Raise("CIM1").IsT0);
        Assert.True(Raise("CIM2").IsT0);
        Assert.Equal([mode, mode, mode], new[] { Name, $"{Name}.bak", $"{Name}.lock" }.Select(File.GetUnixFileMode));
    }

    [Fact]
    public void Content_is_never_open_to_others_while_it_is_written()
    {
        File.WriteAllText(Name, "old");
        File.SetUnixFileMode(Name, Mine);
        var seen = default(UnixFileMode);
        ReplacedFile.Write(Name, _ => seen = File.GetUnixFileMode($"{Name}.tmp"));
        Assert.Equal(Mine, seen);
    }

    [Fact]
    public void A_temporary_file_that_is_a_link_is_not_followed()
    {
        Begin();
        var other = Path.Combine(_folder, "other.txt");
        File.WriteAllText(other, "theirs");
        File.CreateSymbolicLink($"{Name}.tmp", other);
        Assert.True(Raise("CIM1").IsT0);
        Assert.Equal("theirs", File.ReadAllText(other));
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_leads_to_is_changed()
    {
        Begin();
        var elsewhere = Directory.CreateDirectory(Path.Combine(_folder, "elsewhere")).FullName;
        var (near, far) = (Path.Combine(elsewhere, "near.json"), Path.Combine(elsewhere, "far.json"));
        File.CreateSymbolicLink(near, "../register.json");
        File.CreateSymbolicLink(far, near);
        Assert.True(Raise("CIM1", far).TryAccept(out var now, out _));
        Assert.Equal(("../register.json", near), (new FileInfo(near).LinkTarget, new FileInfo(far).LinkTarget));
        Assert.Equal(now, RegisterFile.Read(Name).AsT0);
        Assert.Equal(["far.json", "near.json"], Directory.GetFiles(elsewhere).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using (WriterLock.Wait(Name, TimeSpan.Zero))
        {
            var refused = RegisterFile.Change(far, _ => throw new InvalidOperationException(), TimeSpan.FromMilliseconds(20));
            Assert.Equal($"Cannot write {far}: another program is writing it. Wait until that is done, and try again.", Message(refused));
        }

        File.WriteAllText(Name, "{");
        Assert.Equal(far, Assert.IsType<UnreadableFile>(Raise("CIM2", far).Value).Source);
    }

    [Fact]
    public void A_register_that_is_read_only_is_refused_and_no_lock_is_left()
    {
        Begin();
        File.Delete($"{Name}.lock");
        var before = File.ReadAllBytes(Name);
        File.SetUnixFileMode(Name, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        Assert.Equal($"Cannot write {Name}: it is read-only. Make it writable first, if it may be changed.", Message(Raise("CIM1")));
        Assert.Equal(before, File.ReadAllBytes(Name));
        Assert.Equal([Name], Directory.GetFiles(_folder));
    }

    private static string Message(RegisterFileOutcome outcome) => Assert.IsType<UnwritableFile>(outcome.Value).Message;

    private void Begin() => Assert.True(RegisterFile.Create(Name, ContinualImprovementRegister.Open("IT", Ada, Start)).IsT0);

    private RegisterFileOutcome Raise(string id, string? path = null) => RegisterFile.Change(
        path ?? Name, register => register.Raise(ImprovementId.Of(id), "Password resets", ImprovementSource.Idea, Ada, Start.AddHours(1)));
}
