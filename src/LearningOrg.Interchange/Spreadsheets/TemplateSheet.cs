using System.Globalization;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>A register in the columns of the template, and what they do not hold.</summary>
internal sealed class TemplateSheet
{
    private readonly List<IReadOnlyList<object?>> _rows = [];
    private readonly List<RowProblem> _losses = [];
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

        var cells = Texts(entry).Select(object? (cell) => Plain(cell.Column, cell.Text, Lose)).ToList();
        cells.AddRange(_inputs.Select(column => Cell(entry, column)));
        _rows.Add(cells);
        LoseNames(entry, Lose);
        LoseInputs(entry, Lose);
        foreach (var what in TemplateLosses.Of(entry))
        {
            Lose(null, null, $"{what}, for which there is no column");
        }
    }

    private static IEnumerable<(TemplateColumn Column, string? Text)> Texts(Improvement entry)
    {
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
            (TemplateColumns.Strategies, List(details.Strategies)),
            (TemplateColumns.Tags, List(details.Tags)),
            (TemplateColumns.Links, List([.. details.Links.Select(link => $"{link.Kind}:{link.Id}")])),
        ];
    }

    private static string? List(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join("; ", names);

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

    private static void LoseNames(Improvement entry, Action<string?, string?, string> lose)
    {
        foreach (var (column, names) in new[] { (TemplateColumns.Strategies, entry.Details.Strategies), (TemplateColumns.Tags, entry.Details.Tags) })
        {
            foreach (var name in names.Where(name => name.Contains(';')))
            {
                lose(column.Name, name, $"{column} has a name with a semicolon, which separates names; it comes back as several");
            }
        }

        foreach (var link in entry.Details.Links.Where(link => link.Kind.Contains(':') || link.ToString().Contains(';')))
        {
            lose(TemplateColumns.Links.Name, link.ToString(), "a link has a colon in its kind, or a semicolon, which separate links; it comes back as another");
        }
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
