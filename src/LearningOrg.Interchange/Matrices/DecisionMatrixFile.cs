using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Interchange.Matrices;

/// <summary>A decision as a spreadsheet has it: the first column names the alternatives, the header the criteria.</summary>
/// <remarks>
/// CSV with commas, semicolons or tabs; numbers with a decimal point in any culture. An alternative without a number on some criterion
/// (empty, <c>?</c>, <c>NULL</c>) is set aside with the reason; a row with fewer or more cells than the header, and a header of numbers
/// alone, are refused. Which way is better and what criteria weigh does not stand in the file:
/// <see cref="ToMatrix"/> is told. Immutable.
/// </remarks>
public sealed class DecisionMatrixFile
{
    private readonly NamedRow[] _rows;

    private DecisionMatrixFile(string source, NamedTable table)
    {
        Source = source;
        Criteria = table.Columns;
        _rows = [.. table.Rows.Where(row => row.Numbers.All(number => number is not null))];
        Alternatives = Array.ConvertAll(_rows, row => row.Name);
        Unranked = [.. table.Rows
            .Where(row => row.Numbers.Any(number => number is null))
            .Select(row => new UnrankedAlternative<long>(
                row.Row, row.Name, [.. table.Columns.Where((_, place) => row.Numbers[place] is null)]))];
        Remarks = table.BytesNotUtf8 == 0
            ? []
            : [FormattableString.Invariant($"Bytes that are not UTF-8 and were read as Windows-1252: {table.BytesNotUtf8}.")];
    }

    /// <summary>The file, as the caller named it.</summary>
    public string Source { get; }

    /// <summary>The names of the criteria, in the order of the columns.</summary>
    public IReadOnlyList<string> Criteria { get; }

    /// <summary>The names of the alternatives that have a number on every criterion, in the order of the rows; at least one.</summary>
    public IReadOnlyList<string> Alternatives { get; }

    /// <summary>The alternatives that have not, by their rows (the header is row 1), with the criteria.</summary>
    public IReadOnlyList<UnrankedAlternative<long>> Unranked { get; }

    /// <summary>What a reader of the ranking should know about how the file was read, as sentences.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>Reads a matrix from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The matrix; why the file cannot be read; or all that is wrong in it.</returns>
    public static DecisionMatrixFileOutcome Read(string path)
    {
        Guard.Against.NullOrEmpty(path);
        return InputFile.Read<DecisionMatrixFileOutcome>(path, stream => Read(stream, path), refusal => refusal);
    }

    /// <summary>Reads a matrix from a stream.</summary>
    /// <param name="stream">From where it stands; readable and seekable; left open.</param>
    /// <param name="name">What to call it in refusals.</param>
    /// <returns>The matrix; why it cannot be read; or all that is wrong in it.</returns>
    /// <exception cref="ArgumentException">The stream cannot be read or cannot seek.</exception>
    public static DecisionMatrixFileOutcome Read(Stream stream, string name)
    {
        TableStream.Check(stream, name);
        return InputFile.Guarded<DecisionMatrixFileOutcome>(name, () => Of(stream, name), refusal => refusal);
    }

    /// <summary>The numbers of the alternatives that have all of them.</summary>
    /// <param name="minimized">The names of the criteria of which less is better; of the others more is.</param>
    /// <param name="weights">One for each criterion, in the order of the columns; all the same by default.</param>
    /// <exception cref="ArgumentException">A name is not among the criteria, or the weights do not fit.</exception>
    public DecisionMatrix ToMatrix(IEnumerable<string>? minimized = null, Weights? weights = null)
    {
        var less = new HashSet<string>(minimized ?? [], StringComparer.Ordinal);
        foreach (var name in less)
        {
            if (!Criteria.Contains(name))
            {
                throw new ArgumentException($"'{name}' is not among the criteria {string.Join(", ", Criteria)}.", nameof(minimized));
            }
        }

        return DecisionMatrix.FromRows(
            Alternatives,
            Criteria.Select(name => less.Contains(name) ? Criterion.Minimize(name) : Criterion.Maximize(name)),
            weights ?? Weights.Equal(Criteria.Count),
            Array.ConvertAll(_rows, row => row.Numbers.Select(number => number!.Value).ToArray()));
    }

    /// <summary>As <c>tools.csv: 6 alternatives on 4 criteria</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Source}: {Alternatives.Count} alternatives on {Criteria.Count} criteria");

    private static DecisionMatrixFileOutcome Of(Stream stream, string name)
    {
        if (NamedTable.Read(stream, name, TableKind.Decision, out var refusal) is not { } table)
        {
            return refusal!;
        }

        if (table.Faults() is { } faults)
        {
            return faults;
        }

        var file = new DecisionMatrixFile(name, table);
        return file.Alternatives.Count > 0
            ? file
            : new UnreadableFile(
                name,
                null,
                FormattableString.Invariant($"none of its {file.Unranked.Count} alternatives has a number on every criterion"),
                "Fill in what is missing, or leave out the criteria that are not known.");
    }
}
