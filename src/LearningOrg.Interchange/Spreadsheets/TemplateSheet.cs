using System.Globalization;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>A register in the columns of the template, and what they do not hold.</summary>
internal sealed class TemplateSheet
{
    private readonly List<IReadOnlyList<object?>> _rows = [];
    private readonly List<RowProblem> _losses = [];
    private readonly Dictionary<string, int> _rowOfId = new(StringComparer.Ordinal);
    private readonly InputColumn[] _inputs;

    private TemplateSheet(InputColumn[] inputs) => _inputs = inputs;

    public static TemplateSheet Empty { get; } = new([]);

    public IReadOnlyList<string> Header => [.. TemplateColumns.All.Select(column => column.Name), .. _inputs.Select(input => input.Header)];

    public IReadOnlyList<IReadOnlyList<object?>> Rows => _rows;

    public IReadOnlyList<RowProblem> Losses => _losses;

    public static TemplateSheet Of(ContinualImprovementRegister register)
    {
        var sheet = new TemplateSheet(
            [.. register.SelectMany(entry => entry.Inputs).Select(input => new InputColumn(input.Name, input.Unit)).Distinct().Where(input => input.IsPlain)]);
        foreach (var entry in register)
        {
            sheet.Add(entry);
        }

        return sheet;
    }

    private void Add(Improvement entry)
    {
        var row = _rows.Count + 2;
        void Lose(string? column, string? text, string reason) =>
            _losses.Add(new(row, column, text is null ? null : CellText.Of(text.AsSpan()), $"{entry.Id}: {reason}"));

        // Ids that differ in nothing but what no file holds would be one and the same there.
        if (_rowOfId.TryGetValue(PlainText.Of(entry.Id.Value), out var twin))
        {
            _losses.Add(new(
                twin, TemplateColumns.Id.Name, CellText.Of(entry.Id.Value.AsSpan()), $"{entry.Id} is left out: its id would be written like that of this row"));
            return;
        }

        _rowOfId.Add(PlainText.Of(entry.Id.Value), row);
        var cells = Texts(entry, Lose).Select(object? (cell) => Plain(cell.Column, cell.Text, Lose)).ToList();
        cells.AddRange(_inputs.Select(column => Cell(entry, column)));
        _rows.Add(cells);
        LoseInputs(entry, Lose);
        foreach (var what in TemplateLosses.Of(entry))
        {
            Lose(null, null, $"{what}, for which there is no column");
        }
    }

    private static IEnumerable<(TemplateColumn Column, string? Text)> Texts(Improvement entry, Action<string?, string?, string> lose)
    {
        string? Names(TemplateColumn column, IReadOnlyList<string> names) => ListedCell.Of(names, name => lose(
            column.Name,
            name,
            $"'{CellText.Of(name.AsSpan())}' is left out of {column}: semicolons separate names there, and each stands once"));

        void LeaveOut(ImprovementLink link) => lose(
            TemplateColumns.Links.Name,
            link.ToString(),
            $"'{CellText.Of(link.ToString().AsSpan())}' is left out of {TemplateColumns.Links}: "
                + "semicolons separate links there, a colon ends the kind, and each stands once");

        var details = entry.Details;
        return
        [
            (TemplateColumns.Id, entry.Id.Value),
            (TemplateColumns.Title, entry.Title),
            (TemplateColumns.Source, entry.Source.Code),
            (TemplateColumns.RaisedBy, entry.RaisedBy.Value),
            (TemplateColumns.RaisedAt, entry.RaisedAt.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)),
            (TemplateColumns.Description, details.Description),
            (TemplateColumns.Justification, details.Justification),
            (TemplateColumns.ExpectedOutcome, details.ExpectedOutcome),
            (TemplateColumns.SourceReference, details.SourceReference),
            (TemplateColumns.Service, details.Service),
            (TemplateColumns.Process, details.Process),
            (TemplateColumns.Category, details.Category),
            (TemplateColumns.Type, details.Type?.Code),
            (TemplateColumns.Size, details.Size?.Code),
            (TemplateColumns.Timescale, details.Timescale?.Code),
            (TemplateColumns.Owner, entry.Owner?.Value),
            (TemplateColumns.Strategies, Names(TemplateColumns.Strategies, details.Strategies)),
            (TemplateColumns.Tags, Names(TemplateColumns.Tags, details.Tags)),
            (TemplateColumns.Links, ListedCell.Of(details.Links, LeaveOut)),
        ];
    }

    private static string? Plain(TemplateColumn column, string? text, Action<string?, string?, string> lose)
    {
        if (text is null)
        {
            return null;
        }

        var plain = PlainText.Of(text);
        if (plain != text)
        {
            lose(
                column.Name,
                text,
                $"{column} has line breaks other than line feeds, or characters that no file holds; they are written as line feeds and �");
        }

        if (plain.Length > Workbook.LongestText)
        {
            lose(column.Name, text, $"{column} is longer than the 32767 characters that spreadsheet programs take");
        }

        return plain;
    }

    // A number as a number, so that a workbook can reckon with it; a range as text.
    private static object? Cell(Improvement entry, InputColumn column)
    {
        var input = entry.Inputs.FirstOrDefault(known => known.Name == column.Name && known.Unit == column.Unit);
        return input is null ? null : input.Estimate.IsExact ? input.Value : InputColumn.Text(input.Estimate);
    }

    private void LoseInputs(Improvement entry, Action<string?, string?, string> lose)
    {
        foreach (var input in entry.Inputs.Where(input => !_inputs.Contains(new(input.Name, input.Unit))))
        {
            lose(null, input.ToString(), $"{input} is left out: brackets in a name or unit make no header that can be read");
        }

        var places = entry.Inputs.Select(input => Array.IndexOf(_inputs, new(input.Name, input.Unit))).Where(place => place >= 0).ToArray();
        if (!places.SequenceEqual(places.OrderBy(place => place)))
        {
            lose(null, null, "its inputs come back in the order of the columns");
        }
    }
}
