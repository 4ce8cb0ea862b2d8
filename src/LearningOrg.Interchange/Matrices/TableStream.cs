using Ardalis.GuardClauses;

namespace LearningOrg.Interchange.Matrices;

/// <summary>What a stream must be to be read as a table.</summary>
internal static class TableStream
{
    public static void Check(Stream stream, string name)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(name);
        if (!stream.CanSeek || !stream.CanRead)
        {
            throw new ArgumentException($"{nameof(stream)} must be readable and seekable, because it is read twice.", nameof(stream));
        }
    }
}
