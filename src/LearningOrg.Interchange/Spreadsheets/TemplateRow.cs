using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Csv;
using LearningOrg.Interchange.Times;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>An entry as a row tells it.</summary>
internal sealed record TemplateEntry(
    long Row, ImprovementId Id, string Title, ImprovementSource Source, ActorId RaisedBy, DateTimeOffset RaisedAt, ImprovementDetails Details, ActorId? Owner);

/// <summary>Reads one row; what is wrong with its cells is added to the problems, each by row and column.</summary>
internal sealed class TemplateRow(SheetRow row, TemplateHeader header, RegisterTemplateOptions options, InstantReader instants, RowProblems problems)
{
    /// <summary>The entry; <c>null</c> where something is wrong with it.</summary>
    public TemplateEntry? Read()
    {
        var before = problems.Count;
        var (id, title) = (Needed(TemplateColumns.Id)?.Trim(), Needed(TemplateColumns.Title));
        var source = Member(TemplateColumns.Source, ImprovementSource.All, isNeeded: true);
        var by = Given(TemplateColumns.RaisedBy)?.Trim() ?? options.RaisedBy?.Value ?? Needed(TemplateColumns.RaisedBy);
        var at = RaisedAt();
        var details = Details();
        var owner = Given(TemplateColumns.Owner)?.Trim();
        for (var place = header.Count; place < row.Cells.Count; place++)
        {
            if (!row[place].IsBlank)
            {
                Report(
                    default(string), row[place].Text, FormattableString.Invariant($"cell {place + 1} stands under no header; give it one, or empty it"));
            }
        }

        return problems.Count > before
            ? null
            : new(row.Number, ImprovementId.Of(id!), title!, source!, ActorId.Of(by!), at!.Value, details, owner is null ? null : ActorId.Of(owner));
    }

    private string? Given(TemplateColumn column)
    {
        var cell = header.Cell(row, column);
        return cell.IsBlank ? null : cell.Text;
    }

    private string? Needed(TemplateColumn column)
    {
        if (Given(column) is { } text)
        {
            return text;
        }

        Report(column, string.Empty, $"{column} is empty; every entry has one, of {column.Allowed}");
        return null;
    }

    private DateTimeOffset? RaisedAt()
    {
        var cell = header.Cell(row, TemplateColumns.RaisedAt);
        if (cell.IsBlank)
        {
            if (options.RaisedAt is null)
            {
                _ = Needed(TemplateColumns.RaisedAt);
            }

            return options.RaisedAt;
        }

        var instant = cell.Clock is { } clock ? instants.FromLocal(clock, out var fault) : instants.Read(cell.Text.Trim(), out fault);
        if (fault is not null)
        {
            Refuse(TemplateColumns.RaisedAt, cell.Text, fault);
        }

        return instant;
    }

    private ImprovementDetails Details() => new()
    {
        Description = Given(TemplateColumns.Description),
        Justification = Given(TemplateColumns.Justification),
        ExpectedOutcome = Given(TemplateColumns.ExpectedOutcome),
        SourceReference = Given(TemplateColumns.SourceReference),
        Service = Given(TemplateColumns.Service),
        Process = Given(TemplateColumns.Process),
        Category = Given(TemplateColumns.Category),
        Type = Member(TemplateColumns.Type, ImprovementType.All),
        Size = Member(TemplateColumns.Size, ImprovementSize.All),
        Timescale = Member(TemplateColumns.Timescale, ImprovementTimescale.All),
        Strategies = Names(TemplateColumns.Strategies),
        Tags = Names(TemplateColumns.Tags),
        Links = Links(),
        Inputs = Inputs(),
    };

    private T? Member<T>(TemplateColumn column, IReadOnlyList<T> members, bool isNeeded = false)
        where T : ClosedSet<T>
    {
        if ((isNeeded ? Needed(column) : Given(column)) is not { } text)
        {
            return null;
        }

        var named = text.Trim();
        var member = members.FirstOrDefault(known => Is(named, known.Code) || Is(named, known.Name));
        if (member is null)
        {
            Refuse(column, text, $"is none of {column.Allowed}");
        }

        return member;
    }

    private string[] Names(TemplateColumn column)
    {
        var names = ListedCell.Split(Given(column) ?? string.Empty);
        var twins = names.GroupBy(name => name, StringComparer.Ordinal).Where(twins => twins.Count() > 1).ToArray();
        foreach (var twin in twins)
        {
            Refuse(column, twin.Key, "stands twice; name each once");
        }

        return twins.Length > 0 ? [] : names;
    }

    private ImprovementLink[] Links()
    {
        var links = new List<ImprovementLink>();
        foreach (var text in Names(TemplateColumns.Links))
        {
            if (ListedCell.Link(text) is not { } link)
            {
                Refuse(TemplateColumns.Links, text, $"is no kind with an id; write {TemplateColumns.Links.Allowed}");
            }
            else if (links.Contains(link))
            {
                Refuse(TemplateColumns.Links, text, "stands twice; name each once");
            }
            else
            {
                links.Add(link);
            }
        }

        return [.. links];
    }

    private PriorityInput[] Inputs()
    {
        var inputs = new List<PriorityInput>();
        foreach (var (column, place) in header.Inputs)
        {
            if (row[place].IsBlank)
            {
                continue;
            }

            var input = column.Read(row[place].Text, out var fault);
            if (input is null)
            {
                Report(column.Header, row[place].Text, $"{column.Header} is '{CellText.Of(row[place].Text.AsSpan())}', which {fault}");
            }
            else if (inputs.Exists(known => Is(known.Name, input.Name)))
            {
                Report(column.Header, row[place].Text, $"{column.Header} is a second number for '{input.Name}'; give it in one column");
            }
            else
            {
                inputs.Add(input);
            }
        }

        return [.. inputs];
    }

    private static bool Is(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);

    private void Refuse(TemplateColumn column, string text, string fault) => Report(column, text, $"{column} is '{CellText.Of(text.AsSpan())}', which {fault}");

    private void Report(TemplateColumn? column, string text, string reason) => Report(column?.Name, text, reason);

    private void Report(string? column, string text, string reason) => problems.Add(row.Number, column, text.AsSpan(), reason);
}
