using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>A plain spreadsheet to collect improvements in: an empty template, filled ones read into a register, and a register written out.</summary>
/// <remarks>
/// One row for each entry, as CSV or as an XLSX workbook whose second sheet explains the columns. A number that ranks entries stands in a
/// column of its own, under its name with its unit in brackets: <c>reach [calls per month]</c>. Filled templates are taken as a whole or not
/// at all, and every problem of a file is listed by row and column, with what is allowed. What became of an entry after it was raised has
/// no column; <c>RegisterJson</c> keeps all of it.
/// </remarks>
public static class RegisterTemplate
{
    /// <summary>Writes an empty template as CSV: a header.</summary>
    /// <param name="stream">Where to; left open.</param>
    public static void WriteCsv(Stream stream) => CsvSheet.Write(Guard.Against.Null(stream), TemplateSheet.Empty.Header, []);

    /// <summary>Writes an empty template as a workbook: a header, and a second sheet that explains each column.</summary>
    /// <param name="stream">Where to; left open.</param>
    public static void WriteXlsx(Stream stream) => Workbook.Write(Guard.Against.Null(stream), TemplateSheet.Empty.Header, []);

    /// <summary>Writes a register as CSV, one row for each entry, by id.</summary>
    /// <param name="register">The register.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <returns>What entries know and the columns do not hold, row by row.</returns>
    public static IReadOnlyList<RowProblem> WriteCsv(ContinualImprovementRegister register, Stream stream)
    {
        var sheet = TemplateSheet.Of(Guard.Against.Null(register));
        CsvSheet.Write(Guard.Against.Null(stream), sheet.Header, sheet.Rows);
        return sheet.Losses;
    }

    /// <summary>Writes a register as a workbook, one row for each entry, by id.</summary>
    /// <param name="register">The register.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <returns>What entries know and the columns do not hold, row by row.</returns>
    public static IReadOnlyList<RowProblem> WriteXlsx(ContinualImprovementRegister register, Stream stream)
    {
        var sheet = TemplateSheet.Of(Guard.Against.Null(register));
        Workbook.Write(Guard.Against.Null(stream), sheet.Header, sheet.Rows);
        return sheet.Losses;
    }

    /// <summary>Reads a filled template into a register: every row says everything.</summary>
    /// <param name="path">The file: a workbook or CSV, by its content.</param>
    /// <param name="register">The register that the entries are raised in.</param>
    /// <returns>The register with all entries; why the file cannot be read; or all that is wrong in it.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the path empty.</exception>
    public static RegisterTemplateOutcome Read(string path, ContinualImprovementRegister register) => Read(path, register, options: null);

    /// <summary>Reads a filled template into a register.</summary>
    /// <param name="path">The file: a workbook or CSV, by its content.</param>
    /// <param name="register">The register that the entries are raised in.</param>
    /// <param name="options">What the reader cannot know; <c>null</c> for <see cref="RegisterTemplateOptions.Default"/>.</param>
    /// <returns>The register with all entries; why the file cannot be read; or all that is wrong in it.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the path empty.</exception>
    public static RegisterTemplateOutcome Read(string path, ContinualImprovementRegister register, RegisterTemplateOptions? options)
    {
        Guard.Against.NullOrEmpty(path);
        Guard.Against.Null(register);
        return InputFile.Read<RegisterTemplateOutcome>(path, file => Read(file, path, register, options), refusal => refusal);
    }

    /// <summary>Reads a filled template into a register: every row says everything.</summary>
    /// <param name="stream">From where it stands: a workbook or CSV, by its content; readable and seekable; left open.</param>
    /// <param name="name">What to call it in refusals.</param>
    /// <param name="register">The register that the entries are raised in.</param>
    /// <returns>The register with all entries; why the file cannot be read; or all that is wrong in it.</returns>
    /// <exception cref="ArgumentException">An argument is null, the name blank, or the stream cannot be read or cannot seek.</exception>
    public static RegisterTemplateOutcome Read(Stream stream, string name, ContinualImprovementRegister register) =>
        Read(stream, name, register, options: null);

    /// <summary>Reads a filled template into a register.</summary>
    /// <param name="stream">From where it stands: a workbook or CSV, by its content; readable and seekable; left open.</param>
    /// <param name="name">What to call it in refusals.</param>
    /// <param name="register">The register that the entries are raised in.</param>
    /// <param name="options">What the reader cannot know; <c>null</c> for <see cref="RegisterTemplateOptions.Default"/>.</param>
    /// <returns>The register with all entries; why the file cannot be read; or all that is wrong in it.</returns>
    /// <exception cref="ArgumentException">An argument is null, the name blank, or the stream cannot be read or cannot seek.</exception>
    public static RegisterTemplateOutcome Read(
        Stream stream, string name, ContinualImprovementRegister register, RegisterTemplateOptions? options)
    {
        Matrices.TableStream.Check(stream, name);
        Guard.Against.Null(register);
        return InputFile.Guarded<RegisterTemplateOutcome>(
            name,
            () =>
            {
                var remarks = new List<string>();
                return RefusalOf(stream, name, remarks, out var rows) is { } refusal
                    ? refusal
                    : new TemplateIntake(name, register, options ?? RegisterTemplateOptions.Default).Take(rows, remarks);
            },
            refusal => refusal);
    }

    private static UnreadableFile? RefusalOf(Stream stream, string name, List<string> remarks, out IReadOnlyList<SheetRow> rows)
    {
        if (Workbook.IsOne(stream))
        {
            return Workbook.RefusalOf(stream, name, out rows);
        }

        var read = new List<SheetRow>();
        rows = read;
        return CsvSheet.RefusalOf(stream, name, read, remarks);
    }
}
