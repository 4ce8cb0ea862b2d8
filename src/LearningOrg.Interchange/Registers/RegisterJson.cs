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
/// The members are those of <see cref="RegisterSnapshot"/>, <c>schemaVersion</c> first; one that is null is left out. The same register
/// gives the same bytes on every machine. Reading is strict, because such files are edited by hand: a misspelled member is refused, not
/// skipped.
/// </remarks>
public static class RegisterJson
{
    /// <summary>Writes a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(ContinualImprovementRegister register, Stream stream)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(stream);
        JsonSerializer.Serialize(stream, register.ToSnapshot(), RegisterJsonContext.ForFiles.RegisterSnapshot);
        stream.Write([(byte)'\n'], 0, 1);
    }

    /// <summary>Writes a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="writer">Where to; left open.</param>
    public static void Write(ContinualImprovementRegister register, TextWriter writer)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(writer);
        writer.Write(JsonSerializer.Serialize(register.ToSnapshot(), RegisterJsonContext.ForFiles.RegisterSnapshot));
        writer.Write('\n');
    }

    /// <summary>Reads a register.</summary>
    /// <param name="stream">From where it stands to its end; left open.</param>
    /// <param name="name">What the file is called, for the refusal.</param>
    /// <returns>
    /// The register; or the first thing wrong with the file: malformed JSON by line and position, all else by its JSON path.
    /// </returns>
    public static RegisterReadOutcome Read(Stream stream, string name)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(name);
        var fault = JsonFile.FaultIn(
            stream, RegisterJsonContext.ForFiles.RegisterSnapshot, RegisterSnapshot.CurrentSchemaVersion, out var snapshot);
        ContinualImprovementRegister? register = null;
        fault ??= Restore(snapshot!, out register);
        return fault is null ? register! : new UnreadableFile(name, fault.Place, fault.Problem, fault.Remedy);
    }

    private static JsonFault? Restore(RegisterSnapshot snapshot, out ContinualImprovementRegister? register)
    {
        register = null;
        try
        {
            register = ContinualImprovementRegister.Restore(snapshot);
            return null;
        }
        catch (ArgumentException broken) when (broken.ParamName is not null)
        {
            return FaultOf(broken);
        }
    }

    /// <summary>
    /// The guards name the member of the snapshot, as in <c>Entries[3].Stage</c>; the file calls it <c>$.entries[3].stage</c>.
    /// </summary>
    private static JsonFault FaultOf(ArgumentException broken)
    {
        var members = broken.ParamName!.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
        var sentences = MessageOf(broken).Replace(broken.ParamName, $"'{members[members.Length - 1]}'").TrimEnd('.');
        var end = sentences.IndexOf(". ", StringComparison.Ordinal);
        return end < 0
            ? new($"$.{string.Join(".", members)}", sentences, "Correct it there.")
            : new($"$.{string.Join(".", members)}", sentences.Substring(0, end), $"{sentences.Substring(end + 2)}.");
    }

    /// <summary>The message as the guard wrote it: the runtime appends the argument's name, each in its own way.</summary>
    private static string MessageOf(ArgumentException broken)
    {
        var appended = broken.Message.IndexOf(new ArgumentException(string.Empty, broken.ParamName).Message, StringComparison.Ordinal);
        return appended > 0 ? broken.Message.Substring(0, appended) : broken.Message;
    }
}
