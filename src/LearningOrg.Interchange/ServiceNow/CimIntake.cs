using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Times;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>An entry taken over, and the number of the larger one that its record names.</summary>
internal sealed record CimTaken(Improvement Entry, string? Parent, CimRecord Record);

/// <summary>Makes entries of records.</summary>
/// <remarks>
/// A record is told as the story that its entry would have had: raised, then each step of <see cref="CimWalk"/> by the entry's own verbs, up to
/// the stage that the record claims or the first step that is refused. So no rule of the register can be passed by, and the refusal's words
/// say what is missing.
/// </remarks>
internal sealed class CimIntake(CimReadOptions options)
{
    private static readonly InstantReader Stored = new(InstantReader.Iso, TimeZoneInfo.Utc);

    private readonly InstantReader _instants = new(LayoutTimeFormat.Find(options.DateFormat)!, options.TimeZone);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Whether a time without an offset was read.</summary>
    public bool HasReadLocal => _instants.HasReadLocal;

    /// <summary>The entry; <c>null</c> where the record lacks what every entry has, which is then reported.</summary>
    public CimTaken? Take(CimRecord record)
    {
        var (number, title, by) = (Trimmed(record, CimFields.Number), record.Text(CimFields.ShortDescription), Trimmed(record, CimFields.OpenedBy));
        var instants = InstantsOf(record);
        var at = instants(CimFields.OpenedAt);
        (bool IsThere, CimField Field)[] needed =
        [
            (number is not null, CimFields.Number),
            (title is not null, CimFields.ShortDescription),
            (by is not null, CimFields.OpenedBy),
            (at is not null, CimFields.OpenedAt),
        ];
        if (needed.Any(field => !field.IsThere))
        {
            foreach (var (_, field) in needed.Where(field => !field.IsThere))
            {
                record.Report(field, $"there is none to be read, and the record is left out; every entry has {Required}");
            }

            return null;
        }

        if (!_taken.Add(number!))
        {
            record.Report(CimFields.Number, "an earlier record has it too, and this one is left out; give each its own");
            return null;
        }

        Use(record, CimFields.Number, CimFields.ShortDescription, CimFields.OpenedBy, CimFields.OpenedAt);
        var raised = Improvement.Raise(
            ImprovementId.Of(number!), title!, Source(record), ActorId.Of(by!), at!.Value, new CimDetails(record).Read()).Now;
        var walked = new CimWalk(record, options, instants, raised).Walk();
        var parent = record.Use(CimFields.Parent)?.Trim();
        var entry = Touched(walked, record, instants(CimFields.UpdatedAt));
        return new(entry, parent, record);
    }

    private static string Required { get; } =
        string.Join(", ", new[] { CimFields.Number, CimFields.ShortDescription, CimFields.OpenedBy, CimFields.OpenedAt }.Select(field => field.Name));

    private static void Use(CimRecord record, params CimField[] fields)
    {
        foreach (var field in fields)
        {
            _ = record.Use(field);
        }
    }

    private static string? Trimmed(CimRecord record, CimField field) => record.Text(field)?.Trim();

    private DateTimeOffset? Instant(CimRecord record, CimField field)
    {
        if (record.Find(field) is not { } value)
        {
            return null;
        }

        // What is stored is in UTC, what is shown in the time zone of whoever asked.
        if (value.Stored is not null && Stored.Read(value.Stored.Trim(), out _) is { } stored)
        {
            return stored;
        }

        var instant = _instants.Read(value.Name.Trim(), out var fault);
        if (instant is null)
        {
            record.Report(field, $"it {fault}; it is read as missing");
        }

        return instant;
    }

    /// <summary>The instants of one record, each read and reported once.</summary>
    private Func<CimField, DateTimeOffset?> InstantsOf(CimRecord record)
    {
        var known = new Dictionary<CimField, DateTimeOffset?>();
        return field => known.TryGetValue(field, out var instant) ? instant : known[field] = Instant(record, field);
    }

    private ImprovementSource Source(CimRecord record)
    {
        if (record.Use(CimFields.Source)?.Trim() is not { } named)
        {
            record.Report(CimFields.Source, $"it is not said where the entry came from; it is taken to be {options.Source.Code}");
            return options.Source;
        }

        var source = ImprovementSource.All.FirstOrDefault(known => CimDetails.Is(named, known.Code) || CimDetails.Is(named, known.Name));
        if (source is null)
        {
            record.Report(
                CimFields.Source,
                $"it is none of {string.Join(", ", ImprovementSource.All.Select(known => known.Code))}; it is taken to be {options.Source.Code}");
        }

        return source ?? options.Source;
    }

    /// <summary>The entry as last changed when the record was: how long it has rested is told by that.</summary>
    private static Improvement Touched(Improvement entry, CimRecord record, DateTimeOffset? updatedAt)
    {
        if (updatedAt is not { } at)
        {
            return entry;
        }

        if (at < entry.LastEventAt)
        {
            record.Report(CimFields.UpdatedAt, "it is left out: the entry has later events");
            return entry;
        }

        _ = record.Use(CimFields.UpdatedAt);
        return Improvement.Restore(entry.ToSnapshot() with { LastEventAt = at });
    }
}
