namespace LearningOrg.Interchange.Csv;

/// <summary>Collects the problems of a file's rows: the first thousand as values, all of them as a number.</summary>
internal sealed class RowProblems
{
    public const int MostKept = 1000;

    private readonly List<RowProblem> _kept = [];

    public long Count { get; private set; }

    public IReadOnlyList<RowProblem> Kept => _kept;

    public void AddRow(long row, string reason) => Add(row, null, default, reason);

    /// <summary>Adds a cell that was read as missing.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="fault">Why that cannot be, as a clause that begins with a verb.</param>
    public void AddCell(long row, string column, ReadOnlySpan<char> text, string fault)
    {
        if (Counts())
        {
            var quoted = CellText.Of(text);
            _kept.Add(new(row, column, quoted, $"{column} is '{quoted}', which {fault}; it is read as missing"));
        }
    }

    public void Add(long row, string? column, ReadOnlySpan<char> text, string reason)
    {
        if (Counts())
        {
            _kept.Add(new(row, column, column is null ? null : CellText.Of(text), reason));
        }
    }

    private bool Counts() => Count++ < MostKept;
}
