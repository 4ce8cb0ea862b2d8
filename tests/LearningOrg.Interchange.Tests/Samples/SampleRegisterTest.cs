using LearningOrg.Interchange.Registers;
using LearningOrg.Samples;
using LearningOrg.Tests;

namespace LearningOrg.Interchange.Tests.Samples;

public class SampleRegisterTest
{
    private static readonly string File = Repository.PathOf("samples", "register.json");

    [Fact]
    public void The_file_in_the_repository_is_what_the_generator_writes()
    {
        using var written = new MemoryStream();
        RegisterJson.Write(ServiceDesk.Register(), written);
        Assert.Equal(System.IO.File.ReadAllBytes(File), written.ToArray());
    }

    [Fact]
    public void It_is_read_with_the_history_it_was_written_with()
    {
        Assert.True(RegisterFile.ReadHistory(File).TryAccept(out var history, out _));
        Assert.Equal(ServiceDesk.Register(), history);
        Assert.Equal(195, history.Events.Count);
    }
}
