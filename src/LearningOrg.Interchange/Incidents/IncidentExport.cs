using Ardalis.GuardClauses;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Incidents;

/// <summary>Reads incidents as ServiceNow and its like export them: CSV with a header.</summary>
/// <remarks>
/// Columns go by ServiceNow's names, in any order and case; others are passed over. Empty cells, <c>?</c> and <c>NULL</c> are missing.
/// Encoding, delimiter, date format and shape (one row per incident, or an audit log with one row per change) are found out from the file
/// and reported. The file is read as a stream: memory grows with the number of incidents, not of rows. What is wrong with single cells and
/// rows is reported and the others go on; what is wrong with the file as a whole is a refusal.
/// </remarks>
public static class IncidentExport
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The incidents; or why the file cannot be read, also when it is not there or may not be opened.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static IncidentExportOutcome Read(string path) => Read(path, options: null, progress: null);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the reader cannot know; <c>null</c> for the defaults.</param>
    /// <param name="progress">Told about once a mebibyte; <c>null</c> for nobody.</param>
    /// <returns>The incidents; or why the file cannot be read, also when it is not there or may not be opened.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static IncidentExportOutcome Read(string path, IncidentReadOptions? options, IProgress<ReadingProgress>? progress)
    {
        Guard.Against.NullOrEmpty(path);
        return InputFile.Read<IncidentExportOutcome>(path, file => ReadSeekable(file, path, options, progress), refusal => refusal);
    }

    /// <summary>Reads a stream from where it stands to its end; it stays open.</summary>
    /// <param name="stream">The export. It must be seekable, because it is read twice: for its date format, and for its rows.</param>
    /// <param name="name">What to call it in the report and in refusals.</param>
    /// <returns>The incidents; or why the export cannot be read.</returns>
    /// <exception cref="ArgumentException">The stream is null or not seekable, or the name is null or blank.</exception>
    public static IncidentExportOutcome Read(Stream stream, string name) => Read(stream, name, options: null, progress: null);

    /// <summary>Reads a stream from where it stands to its end; it stays open.</summary>
    /// <param name="stream">The export. It must be seekable, because it is read twice: for its date format, and for its rows.</param>
    /// <param name="name">What to call it in the report and in refusals.</param>
    /// <param name="options">What the reader cannot know; <c>null</c> for the defaults.</param>
    /// <param name="progress">Told about once a mebibyte; <c>null</c> for nobody.</param>
    /// <returns>The incidents; or why the export cannot be read.</returns>
    /// <exception cref="ArgumentException">The stream is null or not seekable, or the name is null or blank.</exception>
    public static IncidentExportOutcome Read(
        Stream stream, string name, IncidentReadOptions? options, IProgress<ReadingProgress>? progress)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(name);
        if (!stream.CanSeek || !stream.CanRead)
        {
            throw new ArgumentException($"{nameof(stream)} must be readable and seekable, because it is read twice.", nameof(stream));
        }

        return InputFile.Guarded<IncidentExportOutcome>(name, () => ReadSeekable(stream, name, options, progress), refusal => refusal);
    }

    private static IncidentExportOutcome ReadSeekable(
        Stream stream, string name, IncidentReadOptions? options, IProgress<ReadingProgress>? progress) =>
        SourceText.TryOpen(stream, name, out var source, out var refusal)
            ? new IncidentReader(source, options ?? new(), progress).Read()
            : refusal;
}
