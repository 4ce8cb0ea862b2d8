using System.Globalization;
using Spectre.Console;

namespace LearningOrg.Cli.Reports;

/// <summary>The places of a ranking: a column for each number where the width allows it, otherwise the numbers as text.</summary>
internal sealed class RankingTable
{
    private const int UsualTitle = 27;
    private const int LeastTitle = 20;
    private const int MostTitle = 60;
    private const int UsualNumber = 13;
    private const int MostWord = 16;
    private const int MostTied = 5;

    private readonly RankingReport _report;
    private readonly IReadOnlyList<ReportColumn> _columns;
    private readonly int _rankWidth;
    private readonly int _scoreWidth;

    public RankingTable(RankingReport report, int width)
    {
        _report = report;
        _columns = ReportColumn.Of(report.Places[0]);
        _rankWidth = Widest(report.Places.Select(Rank).Prepend("Rank"));
        _scoreWidth = Widest(report.Places.SelectMany(place => Score(place).Split('\n')).Prepend("Score"));
        Drawn = Grid(width) ?? List(width);
    }

    /// <summary>Whether each number has a column of its own.</summary>
    public bool IsGrid { get; private set; }

    public Table Drawn { get; }

    private string TitleHeader => _report.Subject == "entries" ? "Entry" : "Opportunity";

    private Table? Grid(int width)
    {
        var models = _report.OtherModels.Select(model => (Model: model, Header: Printable.Of(model.Split(' ')[0]))).ToArray();
        var modelWidths = models
            .Select(model => Widest(_report.Places.Select(place => RankBy(model.Model, place)).Prepend(model.Header))).ToArray();
        var least = _columns.Select(LeastWidth).ToArray();
        var edges = 3 + _columns.Count + models.Length + 1;
        var room = width - edges - _rankWidth - _scoreWidth - modelWidths.Sum();
        if (room - least.Sum() < LeastTitle)
        {
            return null;
        }

        IsGrid = true;
        var numbers = Widened(least, room - Math.Min(UsualTitle, room - least.Sum()));
        var longest = Widest(_report.Places.SelectMany(TitleLines));
        var title = Math.Min(room - numbers.Sum(), Math.Clamp(longest, UsualTitle, MostTitle));
        var table = Empty(title);
        foreach (var (column, columnWidth) in _columns.Zip(numbers))
        {
            table.AddColumn(Column(string.Join('\n', HeaderLines(column, columnWidth)), columnWidth).RightAligned());
        }

        foreach (var (model, modelWidth) in models.Zip(modelWidths))
        {
            table.AddColumn(Column(model.Header, modelWidth).RightAligned());
        }

        foreach (var place in _report.Places)
        {
            var lines = TitleLines(place).SelectMany(line => Words.Wrap(line, title));
            var cells = new List<string> { Rank(place), string.Join('\n', lines), Score(place) };
            cells.AddRange(_columns.Select(column => Cell(column, place)));
            cells.AddRange(models.Select(model => RankBy(model.Model, place)));
            Add(table, cells);
        }

        return table;
    }

    private Table List(int width)
    {
        var room = Math.Max(width - 4 - _rankWidth - _scoreWidth, LeastTitle);
        var table = Empty(room);
        foreach (var place in _report.Places)
        {
            var numbers = Words.Wrap([.. _columns.Select(column => column.InWords(place))], ", ", room);
            var others = Words.Wrap([.. _report.OtherModels.Select((model, index) => OtherRank(model, index, place))], ", ", room);
            var lines = TitleLines(place).SelectMany(line => Words.Wrap(line, room)).Concat(numbers).Concat(others);
            Add(table, [Rank(place), string.Join('\n', lines), Score(place)]);
        }

        return table;
    }

    private Table Empty(int titleWidth)
    {
        var table = new Table { Border = TableBorder.Horizontal };
        table.AddColumn(Column("Rank", _rankWidth).RightAligned());
        table.AddColumn(Column(TitleHeader, titleWidth));
        table.AddColumn(Column("Score", _scoreWidth).RightAligned());
        return table;
    }

    // The border already puts a space between columns. Text, not markup: a title may hold [red] or :warning: and means it.
    private static TableColumn Column(string header, int width) => new TableColumn(new Text(header)).Width(width).Padding(0, 0, 0, 0);

    private static void Add(Table table, IEnumerable<string> cells)
    {
        table.AddRow(cells.Select(cell => new Text(cell)));
        table.AddEmptyRow();
    }

    private static int[] Widened(int[] least, int room)
    {
        var widths = least.ToArray();
        for (var spare = room - widths.Sum(); spare > 0 && widths.Any(width => width < UsualNumber); spare--)
        {
            widths[Array.IndexOf(widths, widths.Min())]++;
        }

        return widths;
    }

    /// <summary>As wide as its numbers and the longest word of its header, so that neither is broken.</summary>
    private int LeastWidth(ReportColumn column)
    {
        var words = column.Name.Split(' ').Concat(UnitLines(column)).Select(word => Math.Min(Words.WidthOf(word), MostWord));
        return Math.Max(words.Max(), Widest(_report.Places.SelectMany(place => Cell(column, place).Split('\n'))));
    }

    private static IEnumerable<string> HeaderLines(ReportColumn column, int width) =>
        Words.Wrap(column.Name, width).Concat(UnitLines(column).SelectMany(line => Words.Wrap(line, width)));

    private static string[] UnitLines(ReportColumn column) => column.Unit?.Replace(" / ", "\n/ ", StringComparison.Ordinal).Split('\n') ?? [];

    private static string Cell(ReportColumn column, PlaceReport place) =>
        column.ShareOf(place) is { } share ? $"{column.NumberOf(place)}\n{Numbers.Percent(share)}" : column.NumberOf(place);

    private IEnumerable<string> TitleLines(PlaceReport place)
    {
        var (id, title) = (Printable.Of(place.Id), Printable.Of(place.Title));
        return place.Incidents is { } incidents
            ? [string.Create(CultureInfo.InvariantCulture, $"{title} ({incidents:#,0})")]
            : [.. place.Title == place.Id ? [title] : new[] { id, title }, .. TieLines(place)];
    }

    private static IEnumerable<string> TieLines(PlaceReport place)
    {
        if (place.TiedWith is not { Count: > 0 } tied)
        {
            return [];
        }

        var names = string.Join(", ", tied.Take(MostTied).Select(Printable.Of));
        return [tied.Count > MostTied ? $"tied with {names} and {tied.Count - MostTied} more" : $"tied with {names}"];
    }

    private static string Rank(PlaceReport place) => place.RankInWords;

    private static string Score(PlaceReport place) => place is { ScoreLow: { } low, ScoreHigh: { } high } && low < high
        ? $"{Numbers.Score(place.Score)}\n{Numbers.Score(low)}–{Numbers.Score(high)}"
        : Numbers.Score(place.Score);

    private static string OtherRank(string model, int index, PlaceReport place) =>
        $"{(index == 0 ? "Rank by other models: " : string.Empty)}{Printable.Of(model)} {RankBy(model, place)}";

    private static string RankBy(string model, PlaceReport place) => place.OtherRanks[model] is { } rank ? $"{rank}" : "–";

    private static int Widest(IEnumerable<string> lines) => lines.Max(Words.WidthOf);
}
