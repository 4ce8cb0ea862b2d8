using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;
using LearningOrg.Interchange.Tests.Registers.Writing;

namespace LearningOrg.Interchange.Tests.Registers;

public sealed class RegisterFileCrashTest : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact(DisplayName = "crash: a program killed at a random moment, 200 times, never leaves a register that is unreadable or older than it said")]
    public void Killed_programs_lose_nothing()
    {
        // Kills fall anywhere in the writing of one entry, which takes a few thousandths of a second; the seed is fixed, the moments are not.
        var random = new Random(20260301);
        var said = 0;
        for (var file = 0; file < 8; file++)
        {
            var path = NewFile($"register{file}.json");
            var known = new HashSet<string>();
            for (var kill = 0; kill < 25; kill++)
            {
                using var writer = Writer.Start(path, FormattableString.Invariant($"R{kill:D2}-"), 1_000_000);
                known.Add(writer.First());
                Thread.Sleep(random.Next(0, 12));
                known.UnionWith(writer.Kill());

                var register = Read(path);
                Assert.Subset(register.Select(entry => entry.Id.Value).ToHashSet(), known);
                Assert.All(known, id => Assert.Equal(ImprovementStage.Triaged, register.Find(ImprovementId.Of(id))!.Stage));
                Assert.True(Read($"{path}.bak").Count >= register.Count - 1);
            }

            said += known.Count;
        }

        // Otherwise this has tested little.
        Assert.True(said > 200, $"{said} entries were said to be written.");
    }

    [Fact(DisplayName = "crash: two programs that move entries at once lose nothing")]
    public void Two_programs_lose_nothing()
    {
        var path = NewFile("shared.json");
        using var one = Writer.Start(path, "A", 60);
        using var other = Writer.Start(path, "B", 60);
        one.Finish();
        other.Finish();

        var register = Read(path);
        Assert.Equal(120, register.Count);
        Assert.All(register, entry => Assert.Equal((ImprovementStage.Triaged, 2), (entry.Stage, entry.Revision)));
        Assert.Equal(Start.AddSeconds(240), register.LastEventAt);
    }

    private static ContinualImprovementRegister Read(string path) =>
        RegisterFile.Read(path).TryAccept(out var register, out var refusal) ? register : throw new InvalidDataException(refusal.Message);

    private string NewFile(string name)
    {
        var path = Path.Combine(_folder, name);
        Assert.True(RegisterFile.Create(path, ContinualImprovementRegister.Open("IT", ActorId.Of("head"), Start)).IsT0);
        return path;
    }
}
