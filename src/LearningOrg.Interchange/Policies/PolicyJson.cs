using System.Text.Json;
using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Policies;

/// <summary>A prioritization policy as a JSON file: UTF-8, indented, camel case.</summary>
/// <remarks>
/// The same policy gives the same bytes on every machine. Reading is strict, because such files are edited by hand: a misspelled member is
/// refused, not skipped. What the file says is then checked as a policy, and everything wrong with it is said at once. A scale of labels
/// has no name of its own in the file: read back, it is named after its criterion.
/// </remarks>
public static class PolicyJson
{
    /// <summary>Writes a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="writer">Where to; left open.</param>
    public static void Write(PrioritizationPolicy policy, TextWriter writer)
    {
        Guard.Against.Null(policy);
        Guard.Against.Null(writer);
        writer.Write(JsonSerializer.Serialize(PolicyMapping.ToDocument(policy), PolicyJsonContext.ForFiles.PolicyDocument));
        writer.Write('\n');
    }

    /// <summary>Reads a policy from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The policy; or where the file breaks; or everything that is wrong with the policy.</returns>
    public static PolicyReadOutcome Read(string path)
    {
        Guard.Against.NullOrEmpty(path);
        return InputFile.Read<PolicyReadOutcome>(path, stream => Read(stream, path), refusal => refusal);
    }

    /// <summary>Reads a policy.</summary>
    /// <param name="stream">From where it stands to its end; left open.</param>
    /// <param name="name">What the file is called, for the refusal.</param>
    /// <returns>The policy; or where the file breaks; or everything that is wrong with the policy.</returns>
    public static PolicyReadOutcome Read(Stream stream, string name)
    {
        Guard.Against.Null(stream);
        Guard.Against.NullOrWhiteSpace(name);
        var fault = JsonFile.FaultIn(stream, PolicyJsonContext.ForFiles.PolicyDocument, PolicyDocument.CurrentSchemaVersion, out var document);
        PolicyModel? model = null;
        List<PolicyCriterion> criteria = [];
        fault ??= PolicyMapping.FaultIn(document!, out model, out criteria);
        if (fault is not null)
        {
            return new UnreadableFile(name, fault.Place, fault.Problem, fault.Remedy);
        }

        var settings = (document!.Settings ?? []).ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal);
        return PrioritizationPolicy.Of(document.Name, document.Version, model!, criteria, settings, document.Description ?? string.Empty)
            .Match<PolicyReadOutcome>(policy => policy, refusal => refusal);
    }
}
