using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>Which column of a sheet is which.</summary>
internal sealed class TemplateHeader
{
    private readonly Dictionary<TemplateColumn, int> _places = [];
    private readonly List<(InputColumn Column, int Place)> _inputs = [];

    public TemplateHeader(SheetRow row, RegisterTemplateOptions options, RowProblems problems)
    {
        for (var place = 0; place < row.Cells.Count; place++)
        {
            Take(row, place, problems);
        }

        foreach (var column in TemplateColumns.All.Where(column => column.IsNeeded && !_places.ContainsKey(column) && !HasDefault(column, options)))
        {
            problems.AddRow(row.Number, $"there is no column '{column}'; every entry has one, of {column.Allowed}");
        }
    }

    public IReadOnlyList<(InputColumn Column, int Place)> Inputs => _inputs;

    /// <summary>How many columns there are; a cell beyond them belongs to none.</summary>
    public int Count { get; private set; }

    public SheetCell Cell(SheetRow row, TemplateColumn column) => _places.TryGetValue(column, out var place) ? row[place] : new(string.Empty, null);

    private static bool HasDefault(TemplateColumn column, RegisterTemplateOptions options) =>
        (column == TemplateColumns.RaisedBy && options.RaisedBy is not null) || (column == TemplateColumns.RaisedAt && options.RaisedAt is not null);

    private void Take(SheetRow row, int place, RowProblems problems)
    {
        if (row[place].IsBlank)
        {
            return;
        }

        Count = place + 1;
        var text = row[place].Text.Trim();
        var known = TemplateColumns.Find(text);
        var input = known is null ? InputColumn.Of(text) : null;
        if (known is null && input is null)
        {
            var names = string.Join(", ", TemplateColumns.All);
            problems.Add(
                row.Number,
                text,
                text.AsSpan(),
                $"'{CellText.Of(text.AsSpan())}' is no column; allowed are {names}, and numbers under a name with a unit, such as reach [calls per month]");
            return;
        }

        var isTwin = known is not null ? _places.ContainsKey(known) : _inputs.Any(other => other.Column == input);
        if (isTwin)
        {
            problems.Add(row.Number, text, text.AsSpan(), $"'{CellText.Of(text.AsSpan())}' stands twice in the header; rename or remove one of them");
        }
        else if (known is not null)
        {
            _places.Add(known, place);
        }
        else
        {
            _inputs.Add((input!, place));
        }
    }
}
