using Ardalis.GuardClauses;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Snapshots;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Change;

/// <summary>
/// A change initiative with its history as a JSON file: UTF-8, indented, camel case, instants in ISO 8601 with their offset.
/// </summary>
/// <remarks>
/// The members are <c>schemaVersion</c>, <c>initiative</c> (<see cref="ChangeSnapshot"/>) and <c>history</c> (<see cref="ChangeHistorySnapshot"/>); one
/// that is null is left out. The same history gives the same bytes on every machine. Reading is strict, because such files are edited by hand: a
/// misspelled member is refused, not skipped, and so is a history that has a gap or does not lead to what the file says. The JSON schema is
/// <c>docs/schemas/change.schema.json</c>.
/// </remarks>
public static class ChangeJson
{
    /// <summary>Writes an initiative with its history: what it is now, and every event that led there.</summary>
    /// <param name="history">The initiative with its history.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="ArgumentException">An argument is null, or a text holds half a character, which no file can; nothing is written.</exception>
    public static void Write(ChangeHistory history, Stream stream)
    {
        Guard.Against.Null(history);
        Guard.Against.Null(stream);
        var document = ChangeDocument.Of(history);
        if (ProblemIn(document) is { } problem)
        {
            throw new ArgumentException($"{problem}, which no file can hold. Correct the text.", nameof(history));
        }

        Write(document, stream);
    }

    /// <summary>Reads an initiative with its history, which must lead to what the file says.</summary>
    /// <param name="stream">From where it stands to its end; left open.</param>
    /// <param name="name">What the file is called, for the refusal.</param>
    /// <returns>
    /// The initiative with its history; or the first thing wrong with the file: malformed JSON by line and position, all else by its JSON path.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null, or the name blank.</exception>
    public static ChangeReadOutcome Read(Stream stream, string name)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(name);
        var fault = JsonFile.FaultIn(stream, ChangeJsonContext.ForFiles.ChangeDocument, ChangeDocument.CurrentSchemaVersion, out var document);
        ChangeHistory? history = null;
        fault ??= RestoredChange.FaultIn(document!, out history);
        return fault is null ? history! : new UnreadableFile(name, fault.Place, fault.Problem, fault.Remedy);
    }

    /// <summary>A text that no file can hold, as a clause; null where there is none.</summary>
    internal static string? ProblemIn(ChangeDocument document) => HalfCharacter.PlaceIn(document, ChangeJsonContext.ForFiles.ChangeDocument) is { } place
        ? $"${place} holds half a character (an unpaired surrogate)"
        : null;

    /// <summary>Writes what is known to hold no text that a file cannot hold.</summary>
    internal static void Write(ChangeDocument document, Stream stream) => JsonFile.Write(document, ChangeJsonContext.ForFiles.ChangeDocument, stream);
}
