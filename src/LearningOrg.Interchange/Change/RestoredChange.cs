using LearningOrg.Core.Change;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Change;

/// <summary>The way from what a file says to an initiative and its history, which must tell the same.</summary>
internal static class RestoredChange
{
    private const string Remedy = "Undo what was edited, or take the copy that was kept of the file (.bak).";

    /// <summary>The first fault; <c>null</c> where there is none and <paramref name="history"/> leads to what the file says.</summary>
    public static JsonFault? FaultIn(ChangeDocument document, out ChangeHistory? history)
    {
        history = null;
        return Restored.FaultIn("$.initiative", () => ChangeInitiative.Restore(document.Initiative), out var initiative)
            ?? Restored.FaultIn("$.history", () => ChangeHistory.Restore(document.History), out history)
            ?? Difference(document, initiative!, history!);
    }

    private static JsonFault? Difference(ChangeDocument document, ChangeInitiative initiative, ChangeHistory history) => history.Now.Equals(initiative)
        ? null
        : JsonDifference.Between(document.Initiative, history.Now.ToSnapshot(), ChangeJsonContext.ForFiles.ChangeSnapshot, "$.initiative") is { } place
            ? new(place, $"it is not what its history leads to ({history.Now})", Remedy)
            : new("$.initiative", $"it is not what its history leads to ({history.Now})", Remedy);
}
