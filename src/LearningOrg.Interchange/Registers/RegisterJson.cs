using System.Text.Json;
using Ardalis.GuardClauses;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Registers;

/// <summary>
/// The register as a JSON file: UTF-8, indented, camel case, instants in ISO 8601 with their offset, numbers to the last bit.
/// </summary>
/// <remarks>
/// The members are those of <see cref="RegisterSnapshot"/>, <c>schemaVersion</c> first, and <c>history</c> (<see cref="RegisterHistorySnapshot"/>)
/// last, where the history is kept; one that is null is left out. The same register gives the same bytes on every machine. Reading is
/// strict, because such files are edited by hand: a misspelled member is refused, not skipped. The JSON schema is
/// <c>docs/schemas/register.schema.json</c>.
/// </remarks>
public static class RegisterJson
{
    /// <summary>Writes a register, without its history.</summary>
    /// <param name="register">The register.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="ArgumentException">An argument is null, or a text holds half a character, which no file can; nothing is written.</exception>
    public static void Write(ContinualImprovementRegister register, Stream stream) =>
        Write(Sound(RegisterDocument.Of(Guard.Against.Null(register)), nameof(register)), stream);

    /// <summary>Writes a register, without its history.</summary>
    /// <param name="register">The register.</param>
    /// <param name="writer">Where to; left open.</param>
    /// <exception cref="ArgumentException">An argument is null, or a text holds half a character, which no file can; nothing is written.</exception>
    public static void Write(ContinualImprovementRegister register, TextWriter writer)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(writer);
        writer.Write(JsonSerializer.Serialize(Sound(RegisterDocument.Of(register), nameof(register)), RegisterJsonContext.ForFiles.RegisterDocument));
        writer.Write('\n');
    }

    /// <summary>Writes one entry by itself: the members of <see cref="ImprovementSnapshot"/>.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="writer">Where to; left open.</param>
    /// <exception cref="ArgumentException">An argument is null, or a text holds half a character, which no file can; nothing is written.</exception>
    public static void Write(Improvement entry, TextWriter writer)
    {
        Guard.Against.Null(entry);
        Guard.Against.Null(writer);
        var snapshot = entry.ToSnapshot();
        Refuse(RegisterTexts.ProblemIn(snapshot), nameof(entry));
        writer.Write(JsonSerializer.Serialize(snapshot, RegisterJsonContext.ForFiles.ImprovementSnapshot));
        writer.Write('\n');
    }

    /// <summary>Writes a register with its history: what it is now, and every event that led there.</summary>
    /// <param name="history">The register with its history.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <exception cref="ArgumentException">An argument is null, or a text holds half a character, which no file can; nothing is written.</exception>
    public static void Write(RegisterHistory history, Stream stream) =>
        Write(Sound(RegisterDocument.Of(Guard.Against.Null(history)), nameof(history)), stream);

    /// <summary>Reads a register. Where the file has a history, that must lead to what the file says.</summary>
    /// <param name="stream">From where it stands to its end; left open.</param>
    /// <param name="name">What the file is called, for the refusal.</param>
    /// <returns>
    /// The register; or the first thing wrong with the file: malformed JSON by line and position, all else by its JSON path.
    /// </returns>
    public static RegisterReadOutcome Read(Stream stream, string name) =>
        ReadHistory(stream, name).Match<RegisterReadOutcome>(history => history.Now, refusal => refusal);

    /// <summary>Reads a register with its history; a file that has none begins one with the register as it stands.</summary>
    /// <param name="stream">From where it stands to its end; left open.</param>
    /// <param name="name">What the file is called, for the refusal.</param>
    /// <returns>
    /// The register with its history; or the first thing wrong with the file: malformed JSON by line and position, all else by its JSON path.
    /// </returns>
    public static RegisterHistoryOutcome ReadHistory(Stream stream, string name)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(name);
        var fault = JsonFile.FaultIn(
            stream, RegisterJsonContext.ForFiles.RegisterDocument, RegisterSnapshot.CurrentSchemaVersion, out var document);
        RegisterHistory? history = null;
        fault ??= RestoredRegister.FaultIn(document!, out history);
        return fault is null ? history! : new UnreadableFile(name, fault.Place, fault.Problem, fault.Remedy);
    }

    /// <summary>Writes what is known to hold no text that a file cannot hold.</summary>
    internal static void Write(RegisterDocument document, Stream stream)
    {
        Guard.Against.Null(stream);
        JsonFile.Write(document, RegisterJsonContext.ForFiles.RegisterDocument, stream);
    }

    private static RegisterDocument Sound(RegisterDocument document, string argument)
    {
        Refuse(RegisterTexts.ProblemIn(document), argument);
        return document;
    }

    private static void Refuse(string? problem, string argument)
    {
        if (problem is not null)
        {
            throw new ArgumentException($"{problem}, which no file can hold. Correct the text.", argument);
        }
    }
}
