using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LearningOrg.Interchange.Csv;

namespace LearningOrg.Interchange.Incidents;

/// <summary>Where in a row the known columns stand; -1 where the file has none.</summary>
internal sealed class IncidentHeader
{
    private readonly Dictionary<string, int> _places;

    private IncidentHeader(Dictionary<string, int> places, int count, IncidentGrouping grouping)
    {
        _places = places;
        Count = count;
        Number = Place(IncidentColumns.Number);
        OpenedAt = Place(IncidentColumns.OpenedAt);
        ResolutionName = places.ContainsKey(IncidentColumns.ResolvedAt) ? IncidentColumns.ResolvedAt
            : places.ContainsKey(IncidentColumns.ClosedAt) ? IncidentColumns.ClosedAt : null;
        Resolution = ResolutionName is null ? -1 : places[ResolutionName];
        ClosedAt = Place(IncidentColumns.ClosedAt);
        Priority = Place(IncidentColumns.Priority);
        Impact = Place(IncidentColumns.Impact);
        Urgency = Place(IncidentColumns.Urgency);
        MadeSla = Place(IncidentColumns.MadeSla);
        Reassignments = Place(IncidentColumns.Reassignments);
        Reopenings = Place(IncidentColumns.Reopenings);
        Category = Place(IncidentColumns.Category);
        Group = Place(grouping.Column);
        State = places.TryGetValue(IncidentColumns.State, out var state) ? state : Place(IncidentColumns.ShortState);
        ChangeName = IncidentColumns.Change.FirstOrDefault(places.ContainsKey);
        Found = [.. IncidentColumns.Known.Where(IsThere)];
        Missing = [.. IncidentColumns.Known.Where(name => !IsThere(name))];
    }

    /// <summary>How many columns there are, known or not.</summary>
    public int Count { get; }

    public int Number { get; }

    public int OpenedAt { get; }

    public int Resolution { get; }

    public int ClosedAt { get; }

    public int Priority { get; }

    public int Impact { get; }

    public int Urgency { get; }

    public int MadeSla { get; }

    public int Reassignments { get; }

    public int Reopenings { get; }

    public int Category { get; }

    public int Group { get; }

    public int State { get; }

    /// <summary>The column that tells when an incident was resolved, if there is one.</summary>
    public string? ResolutionName { get; }

    /// <summary>The column that tells an audit log, if there is one.</summary>
    public string? ChangeName { get; }

    public IReadOnlyList<string> Found { get; }

    public IReadOnlyList<string> Missing { get; }

    /// <summary>Takes the row at hand for the header; or says why it is none.</summary>
    public static bool TryRead(
        CsvRows row,
        string source,
        IncidentGrouping grouping,
        [NotNullWhen(true)] out IncidentHeader? header,
        [NotNullWhen(false)] out UnreadableFile? refusal)
    {
        header = null;
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        refusal = Twins(row, source, places) ?? Gaps(source, places, grouping);
        if (refusal is not null)
        {
            return false;
        }

        header = new(places, row.Count, grouping);
        return true;
    }

    private static UnreadableFile? Twins(CsvRows row, string source, Dictionary<string, int> places)
    {
        for (var place = 0; place < row.Count; place++)
        {
            var name = row.Cell(place).Trim().ToString();
            if (name.Length > 0 && places.TryGetValue(name, out var earlier))
            {
                return new(
                    source,
                    "header",
                    $"columns {Text(earlier + 1)} and {Text(place + 1)} are both named {CellText.Of(name.AsSpan())}",
                    "Rename or remove one of them.");
            }

            places[name] = place;
        }

        return null;
    }

    private static UnreadableFile? Gaps(string source, Dictionary<string, int> places, IncidentGrouping grouping)
    {
        var known =
            $"Known columns are {string.Join(", ", IncidentColumns.Known)}; {IncidentColumns.Number} and at least one other are needed.";
        var isMinable = IncidentColumns.Minable.Any(places.ContainsKey);
        if (!places.ContainsKey(IncidentColumns.Number))
        {
            return new(source, "header", isMinable ? $"it has no column {IncidentColumns.Number}" : "it has no known column", known);
        }

        if (!isMinable)
        {
            return new(source, "header", $"it has no known column beside {IncidentColumns.Number}", known);
        }

        return places.ContainsKey(grouping.Column) ? null : new(
            source,
            "header",
            $"it has no column {grouping.Column}, by which incidents are to be grouped",
            $"Export it, or group by another: {string.Join(", ", IncidentGrouping.All.Select(other => other.Column))}.");
    }

    private bool IsThere(string name) =>
        _places.ContainsKey(name) || (name == IncidentColumns.State && _places.ContainsKey(IncidentColumns.ShortState));

    private int Place(string name) => _places.TryGetValue(name, out var place) ? place : -1;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
