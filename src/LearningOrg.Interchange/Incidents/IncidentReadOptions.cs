using Ardalis.GuardClauses;

namespace LearningOrg.Interchange.Incidents;

/// <summary>What the reader of an export cannot know by itself.</summary>
/// <remarks>Immutable.</remarks>
public sealed class IncidentReadOptions
{
    /// <summary>States what the reader cannot know.</summary>
    /// <param name="grouping">
    /// Which column becomes the group of an incident; <c>null</c> for <see cref="IncidentGrouping.Subcategory"/>.
    /// </param>
    /// <param name="dateFormat">How times are written, in .NET's custom notation; <c>null</c> to have it found out from the file.</param>
    /// <exception cref="ArgumentException">The date format is blank.</exception>
    public IncidentReadOptions(IncidentGrouping? grouping = null, string? dateFormat = null)
    {
        Grouping = grouping ?? IncidentGrouping.Subcategory;
        DateFormat = dateFormat is null ? null : Guard.Against.NullOrWhiteSpace(dateFormat);
    }

    /// <summary>Which column becomes the group of an incident.</summary>
    public IncidentGrouping Grouping { get; }

    /// <summary>
    /// How times are written, in .NET's custom notation, such as <c>dd-MM-yyyy HH:mm</c>; <c>null</c> to have it found out from the file.
    /// </summary>
    /// <remarks>
    /// A format of day, month and four-digit year forces their order and what stands between them, and forgives single digits and seconds
    /// more or less. Any other format (<c>d MMM yy</c>) is taken to the letter.
    /// </remarks>
    public string? DateFormat { get; }

    /// <summary>As <c>by Subcategory, times found out</c>.</summary>
    public override string ToString() => $"by {Grouping}, times {DateFormat ?? "found out"}";
}
