using LearningOrg.Core;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>What the reader of a filled template cannot know.</summary>
/// <remarks>Immutable.</remarks>
public sealed record RegisterTemplateOptions
{
    /// <summary>Every row says everything, and every instant has its offset.</summary>
    public static RegisterTemplateOptions Default { get; } = new();

    /// <summary>
    /// Whose clocks show instants without an offset, and the dates of a workbook, which have none; <c>null</c>, the default, to
    /// refuse them.
    /// </summary>
    public TimeZoneInfo? TimeZone { get; init; }

    /// <summary>Who raised the entries of rows that do not say; <c>null</c>, the default, to refuse them.</summary>
    public ActorId? RaisedBy { get; init; }

    /// <summary>When the entries of rows that do not say were raised; <c>null</c>, the default, to refuse them.</summary>
    public DateTimeOffset? RaisedAt { get; init; }
}
