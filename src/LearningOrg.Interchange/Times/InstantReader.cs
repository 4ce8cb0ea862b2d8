using System.Globalization;

namespace LearningOrg.Interchange.Times;

/// <summary>Reads single instants: with an offset as they say, without one by the clocks of a stated time zone.</summary>
/// <param name="layout">How dates are written.</param>
/// <param name="zone">Whose clocks show times without an offset; <c>null</c> where nobody said, and then they are refused.</param>
internal sealed class InstantReader(TimeLayout layout, TimeZoneInfo? zone)
{
    private const string Example = "2026-03-01T09:00:00+01:00";

    /// <summary>Year, month, day with hyphens: ISO 8601, and what ServiceNow writes unless told otherwise.</summary>
    public static TimeLayout Iso { get; } = new(DateOrder.YearFirst, '-');

    /// <summary>Whether a time without an offset was read.</summary>
    public bool HasReadLocal { get; private set; }

    /// <summary>The instant; or <c>null</c> and the fault, as a clause that begins with a verb.</summary>
    public DateTimeOffset? Read(string text, out string? fault)
    {
        if (!layout.TryRead(text.AsSpan(), out var ticks, out var parts))
        {
            fault = $"is not an instant of the form {layout.Pattern(TimeParts.Clock | TimeParts.Seconds)}, with or without an offset such as +01:00";
            return null;
        }

        if ((parts & TimeParts.NoOffset) != 0)
        {
            return FromLocal(new DateTime(ticks), out fault);
        }

        var instant = new DateTimeOffset(ticks, TimeSpan.Zero);
        fault = instant == default ? $"is the first instant there is, which stands for none; write one such as {Example}" : null;
        // The offset is kept where .NET reads it too: it is no part of the instant, but it is what somebody wrote.
        return fault is not null ? null
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var written) && written == instant ? written
            : instant;
    }

    /// <summary>The instant at which the clocks of the zone show a time; or <c>null</c> and the fault.</summary>
    public DateTimeOffset? FromLocal(DateTime local, out string? fault)
    {
        if (zone is null)
        {
            fault = $"has no offset from UTC; write one, as in {Example}, or state the time zone when reading";
            return null;
        }

        var clock = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        fault = zone.IsInvalidTime(clock) ? $"never was in {zone.Id}, where clocks were put forward past it; write an offset, as in {Example}"
            : zone.IsAmbiguousTime(clock) ? $"was twice in {zone.Id}, where clocks were put back; write an offset, as in {Example}"
            : null;
        if (fault is not null)
        {
            return null;
        }

        var offset = zone.GetUtcOffset(clock);
        var utc = clock.Ticks - offset.Ticks;
        if (utc <= 0 || utc > DateTime.MaxValue.Ticks)
        {
            fault = $"lies beyond the instants there are; write one such as {Example}";
            return null;
        }

        HasReadLocal = true;
        return new DateTimeOffset(clock, offset);
    }
}
