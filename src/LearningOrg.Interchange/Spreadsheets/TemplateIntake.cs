using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Interchange.Csv;
using LearningOrg.Interchange.Matrices;
using LearningOrg.Interchange.Times;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>Raises the entries of a sheet in a register: all of them, or none.</summary>
/// <remarks>By the register's own verbs, in the order of their instants, so that a host that stores events has them.</remarks>
internal sealed class TemplateIntake(string source, ContinualImprovementRegister register, RegisterTemplateOptions options)
{
    private readonly RowProblems _problems = new();
    private readonly InstantReader _instants = new(InstantReader.Iso, options.TimeZone);

    public RegisterTemplateOutcome Take(IReadOnlyList<SheetRow> rows, List<string> remarks)
    {
        if (rows.All(row => row.IsBlank))
        {
            return new UnreadableFile(source, null, "it is empty", "Fill in the template.");
        }

        var header = new TemplateHeader(rows[0], options, _problems);
        var entries = _problems.Count > 0 ? [] : Entries(header, rows.Skip(1).Where(row => !row.IsBlank));
        if (_problems.Count > 0)
        {
            return Faulty();
        }

        if (entries.Count == 0)
        {
            return new UnreadableFile(source, null, "it has a header and no rows", "Fill in a row for each entry.");
        }

        if (_instants.HasReadLocal)
        {
            remarks.Add($"Instants without an offset are read as {options.TimeZone!.Id}.");
        }

        return Raise(entries, remarks);
    }

    private List<TemplateEntry> Entries(TemplateHeader header, IEnumerable<SheetRow> rows)
    {
        var entries = new List<TemplateEntry>();
        var rowOfId = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var id = header.Cell(row, TemplateColumns.Id).Text.Trim();
            var entry = new TemplateRow(row, header, options, _instants, _problems).Read();
            if (id.Length > 0 && rowOfId.TryGetValue(id, out var earlier))
            {
                Refuse(row.Number, TemplateColumns.Id, id, FormattableString.Invariant($"was already given in row {earlier}; give each entry its own"));
            }
            else if (id.Length > 0)
            {
                rowOfId.Add(id, row.Number);
                RefuseUnfit(row.Number, id, entry);
            }

            if (entry is not null)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private void RefuseUnfit(long row, string id, TemplateEntry? entry)
    {
        if (register.Find(ImprovementId.Of(id)) is { } taken)
        {
            Refuse(row, TemplateColumns.Id, id, $"'{register.Title}' has already, for '{CellText.Of(taken.Title.AsSpan())}'; give the entry another");
        }

        if (entry is not null && entry.RaisedAt < register.LastEventAt)
        {
            var last = register.LastEventAt.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", System.Globalization.CultureInfo.InvariantCulture);
            Refuse(
                row,
                TemplateColumns.RaisedAt,
                entry.RaisedAt.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", System.Globalization.CultureInfo.InvariantCulture),
                $"lies before the last event of '{register.Title}'; its history only goes on, at {last} or later");
        }
    }

    private RegisterTemplateOutcome Raise(List<TemplateEntry> entries, List<string> remarks)
    {
        var now = register;
        var (added, events) = (new List<ImprovementId>(), new List<RegisterEvent>());
        foreach (var entry in entries.OrderBy(entry => entry.RaisedAt))
        {
            var raised = now.Raise(entry.Id, entry.Title, entry.Source, entry.RaisedBy, entry.RaisedAt, entry.Details);
            if (Accept(raised, entry) && entry.Owner is { } owner)
            {
                Accept(now.Apply(entry.Id, known => known.Assign(owner, entry.RaisedBy, entry.RaisedAt)), entry);
            }

            added.Add(entry.Id);
        }

        return _problems.Count > 0 ? Faulty() : new RegisterTemplateImport(now, added, events, remarks);

        bool Accept(RegisterOutcome outcome, TemplateEntry entry)
        {
            if (outcome.IsT0)
            {
                now = outcome.AsT0.Now;
                events.Add(outcome.AsT0.Event);
                return true;
            }

            _problems.AddRow(entry.Row, ((Refusal)outcome.Value).Message.TrimEnd('.'));
            return false;
        }
    }

    private FaultyTable Faulty() => new(source, _problems.Kept, _problems.Count);

    private void Refuse(long row, TemplateColumn column, string text, string fault) =>
        _problems.Add(row, column.Name, text.AsSpan(), $"{column} is '{CellText.Of(text.AsSpan())}', which {fault}");
}
