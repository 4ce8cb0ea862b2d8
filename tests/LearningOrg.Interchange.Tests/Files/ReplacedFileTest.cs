using System.Text;
using LearningOrg.Interchange.Files;

namespace LearningOrg.Interchange.Tests.Files;

public sealed class ReplacedFileTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Name => Path.Combine(_folder, "register.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_new_file_is_written_and_nothing_else_stays()
    {
        Write("one");
        Assert.Equal("one", File.ReadAllText(Name));
        Assert.Equal(["register.json"], Names());
    }

    [Fact]
    public void The_file_before_stays_as_a_backup()
    {
        Write("one");
        Write("two");
        Write("three");
        Assert.Equal("three", File.ReadAllText(Name));
        Assert.Equal("two", File.ReadAllText($"{Name}.bak"));
        Assert.Equal(["register.json", "register.json.bak"], Names());
    }

    [Fact]
    public void Who_fails_half_way_leaves_the_file_as_it_was()
    {
        Write("one");
        Assert.Throws<InvalidOperationException>(() => ReplacedFile.Write(Name, stream =>
        {
            stream.Write("tw"u8);
            stream.Flush();
            throw new InvalidOperationException();
        }));
        Assert.Equal("one", File.ReadAllText(Name));

        // And what was left over is in nobody's way.
        Write("2");
        Assert.Equal("2", File.ReadAllText(Name));
        Assert.Equal(["register.json", "register.json.bak"], Names());
    }

    [Fact]
    public void One_writer_at_a_time_has_the_lock()
    {
        using (var one = WriterLock.Wait(Name, TimeSpan.Zero))
        {
            Assert.NotNull(one);
            Assert.Null(WriterLock.Wait(Name, TimeSpan.FromMilliseconds(30)));
        }

        using var other = WriterLock.Wait(Name, TimeSpan.Zero);
        Assert.NotNull(other);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_not_waited_for() => Assert.Throws<DirectoryNotFoundException>(
        () => WriterLock.Wait(Path.Combine(_folder, "none", "register.json"), TimeSpan.FromMinutes(1)));

    private void Write(string text) => ReplacedFile.Write(Name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private string[] Names() => [.. Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
