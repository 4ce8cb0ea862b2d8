using System.Globalization;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>One record of the table while it is read: what nobody has asked for in the end has no place, and is reported.</summary>
internal sealed class CimRecord
{
    private readonly Dictionary<CimField, CimValue> _values = [];
    private readonly List<(CimField? Field, string Column, string Text)> _columns = [];
    private readonly HashSet<CimField> _used = [];
    private readonly List<CimNotice> _notices = [];

    public CimRecord(int place, IEnumerable<(string Column, CimValue Value)> columns, CimReadOptions options)
    {
        foreach (var (column, value) in columns.Where(column => !column.Value.IsMissing))
        {
            var field = CimFields.Find(options.Fields.TryGetValue(column, out var known) ? known : column);
            // Of two columns that mean the same field the first counts; the other stays without a place.
            var isFirst = field is not null && !_values.ContainsKey(field);
            _columns.Add((isFirst ? field : null, column, value.Name));
            if (isFirst)
            {
                _values.Add(field!, options.Choices.TryGetValue((column, value.Exact.Trim()), out var meant) ? new(value.Stored, meant) : value);
            }
        }

        Name = Text(CimFields.Number)?.Trim() ?? $"record {place.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The number, or the place in the file.</summary>
    public string Name { get; }

    public IReadOnlyList<CimNotice> Notices => _notices;

    /// <summary>What stands in a field; <c>null</c> where nothing does.</summary>
    public CimValue? Find(CimField field) => _values.TryGetValue(field, out var value) ? value : null;

    /// <summary>The text of a field as it stands; <c>null</c> where nothing does.</summary>
    public string? Text(CimField field) => Find(field)?.Name;

    /// <summary>The text of a field, which with that has its place.</summary>
    public string? Use(CimField field)
    {
        _used.Add(field);
        return Text(field);
    }

    /// <summary>Reports a field; it is not reported again for having no place.</summary>
    public void Report(CimField field, string reason)
    {
        _used.Add(field);
        var (_, column, text) = _columns.Find(column => column.Field == field);
        _notices.Add(new(Name, column ?? field.Name, Quoted(text), reason));
    }

    /// <summary>Reports something that is no field of the table.</summary>
    public void Report(string what, string? value, string reason) => _notices.Add(new(Name, what, Quoted(value), reason));

    /// <summary>Reports every field that has found no place.</summary>
    public void ReportTheRest()
    {
        foreach (var (field, column, text) in _columns.Where(column => column.Field is null || !_used.Contains(column.Field)))
        {
            _notices.Add(new(Name, column, Quoted(text), ReasonFor(field)));
        }
    }

    private static string ReasonFor(CimField? field)
    {
        if (field is null)
        {
            return $"it has no place in an entry and is left out; taken over are {CimFields.Names}";
        }

        if (field == CimFields.Kpi || field == CimFields.BaseValue || field == CimFields.TargetValue || field == CimFields.TargetReviewDate)
        {
            return "it is left out: a plan also needs a unit, a direction and when the baseline was measured; hand it in as evidence";
        }

        return field == CimFields.WorkStart ? "it is left out: only work that was approved has begun, which takes evidence"
            : field == CimFields.WorkEnd ? "it is left out: only work that has begun has ended, which takes evidence"
            : field == CimFields.ClosedAt || field == CimFields.ClosedBy ? "it is left out, since the entry is not closed"
            : field == CimFields.CloseNotes ? "it is left out: only what was canceled or withdrawn is closed with a reason"
            : field == CimFields.OnHoldReason ? "it is left out, since the record is not on hold"
            : field == CimFields.ClosureCode ? "it is left out, since the record is not closed"
            : "it is left out: an entry has no place for it as it stands";
    }

    private static string? Quoted(string? text) => text is null ? null : CellText.Of(text.AsSpan());
}
