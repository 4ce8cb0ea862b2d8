using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Interchange.Tests.Incidents;

public partial class IncidentExportTest
{
    [Fact]
    public void A_missing_file_is_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        Assert.Equal($"Cannot read {path}: there is no such file. Check the name.", Export.Refusal(IncidentExport.Read(path)));
        path = Path.Combine(path, "incidents.csv");
        Assert.Equal($"Cannot read {path}: there is no such file. Check the name.", Export.Refusal(IncidentExport.Read(path)));
    }

    [Fact]
    public void A_directory_is_refused() => Assert.Equal(
        $"Cannot read {Path.GetTempPath()}: it is a directory. Name a file in it.",
        Export.Refusal(IncidentExport.Read(Path.GetTempPath())));

    [Fact]
    public void A_file_that_may_not_be_opened_is_refused()
    {
        var refusal = Export.Refusal(IncidentExport.Read(new ForbiddenStream(new UnauthorizedAccessException("No.")), Export.Name));

        Assert.Equal("Cannot read incidents.csv: permission is denied. Ask for the right to read it.", refusal);
    }

    [Fact]
    public void A_file_that_fails_under_way_is_refused()
    {
        var refusal = Export.Refusal(IncidentExport.Read(new ForbiddenStream(new IOException("The disk is gone.")), Export.Name));

        Assert.Equal(
            "Cannot read incidents.csv: The disk is gone. Check that the file can be reached and that no other program holds it.", refusal);
    }

    [Fact]
    public void A_pipe_is_refused()
    {
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out);
        var path = $"/dev/fd/{pipe.GetClientHandleAsString()}";
        if (File.Exists(path))
        {
            Assert.Equal(
                $"Cannot read {path}: it is a pipe or a device, which cannot be read twice. Save it to a file first.",
                Export.Refusal(IncidentExport.Read(path)));
        }
    }

    [Fact]
    public void A_file_is_read_and_named_in_the_report()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "number,subcategory\nINC1,VPN\n");

            Assert.True(IncidentExport.Read(path).TryAccept(out var history, out _));
            Assert.Equal(path, history.Report.Source);
            Assert.Equal($"1 incident of {path}", history.ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using var stream = new MemoryStream("Written by hand\nnumber,subcategory\nINC1,VPN\n"u8.ToArray());
        stream.Position = 16;

        Assert.True(IncidentExport.Read(stream, Export.Name).TryAccept(out var history, out _));
        Assert.Equal("VPN", Assert.Single(history).Group);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Progress_goes_up_to_the_end_of_the_file()
    {
        var text = "number,subcategory,opened_at\n" +
            string.Concat(Enumerable.Range(1, 200_000).Select(i => $"INC{i},VPN,2026-01-05 08:00\n"));
        var progress = new Told();
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.True(IncidentExport.Read(stream, Export.Name, null, progress).TryAccept(out _, out _));
        var rows = progress.Steps.Where(step => step.Step == ReadingStep.ReadingRows).ToArray();
        Assert.Equal(rows.OrderBy(step => step.BytesRead), rows);
        Assert.InRange(rows.Length, 5, 10);
        Assert.Equal(new ReadingProgress(ReadingStep.ReadingRows, text.Length, text.Length), rows[^1]);
        Assert.Equal(ReadingStep.FindingDateFormat, progress.Steps[0].Step);
    }

    [Fact]
    public void Mistakes_of_the_caller_throw()
    {
        Assert.Throws<ArgumentNullException>("path", () => _ = IncidentExport.Read(null!));
        Assert.Throws<ArgumentException>("path", () => _ = IncidentExport.Read(""));
        Assert.Throws<ArgumentNullException>("stream", () => _ = IncidentExport.Read(null!, "x"));
        Assert.Throws<ArgumentNullException>("name", () => _ = IncidentExport.Read(new MemoryStream(), null!));
        Assert.Throws<ArgumentException>("name", () => _ = IncidentExport.Read(new MemoryStream(), " "));
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>("stream", () => _ = IncidentExport.Read(closed, "x"));
        Assert.Throws<ArgumentException>(() => new IncidentReadOptions(dateFormat: " "));
    }

    private sealed class Told : IProgress<ReadingProgress>
    {
        public List<ReadingProgress> Steps { get; } = [];

        public void Report(ReadingProgress value) => Steps.Add(value);
    }

    private sealed class ForbiddenStream(Exception failure) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw failure;

        public override int Read(Span<byte> buffer) => throw failure;
    }
}
