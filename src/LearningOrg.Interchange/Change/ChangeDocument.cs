using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Snapshots;

namespace LearningOrg.Interchange.Change;

/// <summary>The file of a change initiative: what it is now, and every event that led there.</summary>
internal sealed record ChangeDocument(int SchemaVersion, ChangeSnapshot Initiative, ChangeHistorySnapshot History)
{
    public const int CurrentSchemaVersion = 1;

    public static ChangeDocument Of(ChangeHistory history) => new(CurrentSchemaVersion, history.Now.ToSnapshot(), history.ToSnapshot());
}
