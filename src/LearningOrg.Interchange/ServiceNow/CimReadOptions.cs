using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Times;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>What the reader of the table cannot know.</summary>
/// <remarks>Immutable, as far as the functions and dictionaries handed in are.</remarks>
public sealed record CimReadOptions
{
    /// <summary>UTC, columns as published, no evidence.</summary>
    public static CimReadOptions Default { get; } = new();

    /// <summary>Where an entry came from whose record does not say: the table has no such field.</summary>
    public ImprovementSource Source { get; init => field = Guard.Against.Null(value); } = ImprovementSource.StaffSuggestion;

    /// <summary>
    /// Whose clocks show times without an offset: UTC by default, which is what instances store and the Table API hands out; an export by
    /// display values is in the time zone of the user who made it.
    /// </summary>
    public TimeZoneInfo TimeZone { get; init => field = Guard.Against.Null(value); } = TimeZoneInfo.Utc;

    /// <summary>How dates are written, in .NET's custom notation; <c>yyyy-MM-dd HH:mm:ss</c> by default, as instances write them unless
    /// they are set up otherwise.</summary>
    /// <exception cref="ArgumentException">The format has other parts than a day, a month and a year of four digits.</exception>
    public string DateFormat
    {
        get;
        init => field = LayoutTimeFormat.Find(Guard.Against.NullOrWhiteSpace(value)) is not null
            ? value
            : throw new ArgumentException(
                $"'{value}' is no format of days, months and four-digit years. Write one such as dd-MM-yyyy HH:mm:ss.", nameof(DateFormat));
    }
    = "yyyy-MM-dd HH:mm:ss";

    /// <summary>What this instance calls fields, where that differs from the published names: <c>["u_why"] = "business_justification"</c>.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init => field = Guard.Against.Null(value); } = new Dictionary<string, string>();

    /// <summary>
    /// What the values mean that this instance stores for choices, by column and value: <c>[("state", "3")] = "Closed"</c>. They are needed
    /// where an export has values without labels.
    /// </summary>
    public IReadOnlyDictionary<(string Field, string Value), string> Choices { get; init => field = Guard.Against.Null(value); } =
        new Dictionary<(string, string), string>();

    /// <summary>What bears out the state of a record; <c>null</c> for nothing. By default there is nothing.</summary>
    public Func<ImprovementId, CimEvidence?> Evidence { get; init => field = Guard.Against.Null(value); } = _ => null;

    /// <summary>How long after the last change a record on hold is to be looked at, since the table has no such date: thirty days by
    /// default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not more than nothing.</exception>
    public TimeSpan HoldReview
    {
        get;
        init => field = value > TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(HoldReview), value, $"{nameof(HoldReview)} must be longer than nothing.");
    }
    = TimeSpan.FromDays(30);

    /// <summary>As <c>times in UTC, written yyyy-MM-dd HH:mm:ss, from Staff suggestion unless a record says otherwise</c>.</summary>
    public override string ToString() => $"times in {TimeZone.Id}, written {DateFormat}, from {Source} unless a record says otherwise";
}
