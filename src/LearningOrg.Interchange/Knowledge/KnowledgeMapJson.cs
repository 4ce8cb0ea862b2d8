using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Maps;
using LearningOrg.Core.Knowledge.Maps.Snapshots;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Knowledge;

/// <summary>A knowledge map as a JSON file: UTF-8, indented, camel case, instants in ISO 8601 with their offset.</summary>
/// <remarks>
/// The members are those of <see cref="KnowledgeMapSnapshot"/>, <c>schemaVersion</c> first; one that is null is left out. The same map gives the same
/// bytes on every machine. Reading is strict, because such files are edited by hand: a misspelled member is refused, not skipped.
/// </remarks>
public static class KnowledgeMapJson
{
    /// <summary>Writes a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(KnowledgeMap map, Stream stream)
    {
        Guard.Against.Null(map);
        Guard.Against.Null(stream);
        JsonFile.Write(map.ToSnapshot(), KnowledgeMapJsonContext.ForFiles.KnowledgeMapSnapshot, stream);
    }

    /// <summary>Reads a map from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The map; or the first thing wrong with the file.</returns>
    /// <exception cref="ArgumentException">The path is null or empty.</exception>
    public static KnowledgeMapReadOutcome Read(string path)
    {
        Guard.Against.NullOrEmpty(path);
        return InputFile.Read<KnowledgeMapReadOutcome>(path, stream => Read(stream, path), refusal => refusal);
    }

    /// <summary>Reads a map.</summary>
    /// <param name="stream">From where it stands to its end; left open.</param>
    /// <param name="name">What the file is called, for the refusal.</param>
    /// <returns>The map; or the first thing wrong with the file: malformed JSON by line and position, all else by its JSON path.</returns>
    public static KnowledgeMapReadOutcome Read(Stream stream, string name)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(name);
        var fault = JsonFile.FaultIn(
            stream, KnowledgeMapJsonContext.ForFiles.KnowledgeMapSnapshot, KnowledgeMapSnapshot.CurrentSchemaVersion, out var snapshot);
        KnowledgeMap? map = null;
        fault ??= Restored.FaultIn("$", () => KnowledgeMap.Restore(snapshot!), out map);
        return fault is null ? map! : new UnreadableFile(name, fault.Place, fault.Problem, fault.Remedy);
    }
}
