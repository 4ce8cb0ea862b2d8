namespace LearningOrg.Interchange.Csv;

/// <summary>Tells how much of a stream has been read, about once a mebibyte; does not own it.</summary>
internal sealed class MeteredStream(Stream inner, ReadingStep step, long total, IProgress<ReadingProgress>? progress) : Stream
{
    private const long Interval = 1 << 20;

    private long _read;
    private long _told = -Interval;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <summary>Fills the buffer unless the end comes first, so that a short read means the end.</summary>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var filled = 0;
        while (filled < count)
        {
            var read = inner.Read(buffer, offset + filled, count - filled);
            if (read == 0)
            {
                break;
            }

            filled += read;
        }

        _read += filled;
        if (progress is not null && (_read - _told >= Interval || (filled < count && _read != _told)))
        {
            _told = _read;
            progress.Report(new ReadingProgress(step, _read, total));
        }

        return filled;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
