using System.Diagnostics.CodeAnalysis;
using LearningOrg.Core;
using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Policies;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Files;

/// <summary>The policy that a command ranks by: the file it was given, or a ready one.</summary>
internal static class PolicyFile
{
    private static IEnumerable<PrioritizationPolicy> Ready => PolicyTemplates.All.Prepend(IncidentPolicy.Default);

    /// <summary>The first ready policy whose inputs a register has; the incident policy where there is none, whose misfit is then explained.</summary>
    public static PrioritizationPolicy FittingFor(RankableRegister register) =>
        Ready.FirstOrDefault(policy => policy.Criteria.All(criterion => register.Has(criterion.Input))) ?? IncidentPolicy.Default;

    public static bool TryRead(
        string? path, PrioritizationPolicy? otherwise, [NotNullWhen(true)] out PrioritizationPolicy? policy, [NotNullWhen(false)] out Refusal? refusal)
    {
        if (path is null)
        {
            policy = otherwise!;
            refusal = null;
            return true;
        }

        return PolicyJson.Read(path).TryAccept(out policy, out refusal);
    }
}
