using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>ServiceNow's continual improvement register, the table <c>sn_cim_register</c>, in and out.</summary>
/// <remarks>
/// <para>
/// Two forms: the JSON that the Table API answers with, and the CSV that a list is exported to, with a header of columns or of labels. What
/// the product documents of columns, labels, states and choices stands in the guide, with what it does not.
/// </para>
/// <para>
/// Nothing is dropped silently: what has no place on the other side is a <see cref="CimNotice"/> with the record's number, the field, its value
/// and what is allowed. Nothing is achieved because a record says so: an entry gets as far as its evidence bears out, and the notice
/// says what is missing. Evidence that the table does not hold is handed in by <see cref="CimReadOptions.Evidence"/>.
/// </para>
/// </remarks>
public static class CimTable
{
    /// <summary>Reads a file: JSON by its ending <c>.json</c>, otherwise CSV.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the reader cannot know; <see cref="CimReadOptions.Default"/> by default.</param>
    /// <returns>The entries; or why the file cannot be read.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static CimReadOutcome Read(string path, CimReadOptions? options = null)
    {
        Guard.Against.NullOrEmpty(path);
        var isJson = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        return InputFile.Read<CimReadOutcome>(
            path, file => isJson ? ReadJson(file, path, options) : ReadCsv(file, path, options), refusal => refusal);
    }

    /// <summary>Reads the JSON of the Table API.</summary>
    /// <param name="stream">From where it stands to its end; left open.</param>
    /// <param name="name">What to call it in refusals.</param>
    /// <param name="options">What the reader cannot know; <see cref="CimReadOptions.Default"/> by default.</param>
    /// <returns>The entries; or the first thing wrong with the file.</returns>
    /// <exception cref="ArgumentException">The stream is null, or the name is null or blank.</exception>
    public static CimReadOutcome ReadJson(Stream stream, string name, CimReadOptions? options = null)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(name);
        var records = new List<IReadOnlyList<(string Column, CimValue Value)>>();
        return InputFile.Guarded<CimReadOutcome>(
            name,
            () => CimJson.FaultIn(stream, records) is { } fault
                ? new UnreadableFile(name, fault.Place, fault.Problem, fault.Remedy)
                : FileOf(name, records, [], options ?? CimReadOptions.Default),
            refusal => refusal);
    }

    /// <summary>Reads an export as CSV.</summary>
    /// <param name="stream">From where it stands; readable and seekable; left open.</param>
    /// <param name="name">What to call it in refusals.</param>
    /// <param name="options">What the reader cannot know; <see cref="CimReadOptions.Default"/> by default.</param>
    /// <returns>The entries; or why the file cannot be read.</returns>
    /// <exception cref="ArgumentException">The stream is null or cannot be read or cannot seek, or the name is null or blank.</exception>
    public static CimReadOutcome ReadCsv(Stream stream, string name, CimReadOptions? options = null)
    {
        Matrices.TableStream.Check(stream, name);
        var records = new List<IReadOnlyList<(string Column, CimValue Value)>>();
        var remarks = new List<string>();
        return InputFile.Guarded<CimReadOutcome>(
            name,
            () => CimCsv.RefusalOf(stream, name, records, remarks) is { } refusal
                ? refusal
                : FileOf(name, records, remarks, options ?? CimReadOptions.Default),
            refusal => refusal);
    }

    /// <summary>Writes a register as the Table API would answer with it: UTF-8, one record for each entry, every field as text.</summary>
    /// <param name="register">The register.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <returns>What the table does not hold.</returns>
    public static CimExport WriteJson(ContinualImprovementRegister register, Stream stream)
    {
        Guard.Against.Null(stream);
        var notices = new List<CimNotice>();
        CimJson.Write(stream, RowsOf(register, notices));
        return new(register.Count, notices);
    }

    /// <summary>Writes a register as CSV: UTF-8, commas, one row for each entry.</summary>
    /// <param name="register">The register.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="header">What the header calls the fields; the columns by default.</param>
    /// <returns>What the table does not hold.</returns>
    public static CimExport WriteCsv(ContinualImprovementRegister register, Stream stream, CimHeader header = CimHeader.FieldNames)
    {
        Guard.Against.Null(stream);
        Guard.Against.EnumOutOfRange(header);
        var notices = new List<CimNotice>();
        CimCsv.Write(stream, RowsOf(register, notices, isCsv: true), header);
        return new(register.Count, notices);
    }

    private static List<IReadOnlyList<(CimField Field, string Text)>> RowsOf(
        ContinualImprovementRegister register, List<CimNotice> notices, bool isCsv = false)
    {
        var rows = new List<IReadOnlyList<(CimField Field, string Text)>>();
        foreach (var entry in Guard.Against.Null(register))
        {
            var row = CimRow.Of(entry, notices);
            rows.Add(row);
            notices.AddRange(row.Where(cell => isCsv && FormulaGuard.Guarded(cell.Text) != cell.Text).Select(cell => new CimNotice(
                entry.Id.Value,
                cell.Field.Name,
                CellText.Of(cell.Text.AsSpan()),
                "it begins as a formula does, and is written behind an apostrophe, which is taken away here when it is read, but perhaps not elsewhere")));
        }

        return rows;
    }

    private static CimFile FileOf(
        string name, IReadOnlyList<IReadOnlyList<(string Column, CimValue Value)>> columns, List<string> remarks, CimReadOptions options)
    {
        var records = columns.Select((record, place) => new CimRecord(place + 1, record, options)).ToArray();
        var intake = new CimIntake(options);
        var taken = new List<CimTaken>();
        foreach (var record in records)
        {
            if (intake.Take(record) is { } entry)
            {
                taken.Add(entry);
                record.ReportTheRest();
            }
        }

        if (intake.HasReadLocal)
        {
            remarks.Add($"Times without an offset are read as {options.TimeZone.Id}.");
        }

        return new(name, records, taken, remarks);
    }
}
