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
    private const int MostNamed = 20;

    private static IEnumerable<PrioritizationPolicy> Ready => PolicyTemplates.All.Prepend(IncidentPolicy.Default);

    /// <summary>The first ready policy whose inputs a register has; <c>null</c> where there is none.</summary>
    public static PrioritizationPolicy? FittingFor(RankableRegister register) =>
        Ready.FirstOrDefault(policy => policy.Criteria.All(criterion => register.Has(criterion.Input)));

    /// <summary>What a register would have to have for a ready policy to rank it.</summary>
    public static string WhyNoneFits(RankableRegister register)
    {
        var found = register.Inputs.Count == 0 ? "no numbers beside its ids and titles" : Some(register.Inputs);
        var ready = Ready.Select(policy => $"  {policy.Name}: {string.Join(", ", policy.Criteria.Select(criterion => criterion.Input))}");
        var nearest = Ready.MaxBy(policy => policy.Criteria.Count(criterion => register.Has(criterion.Input)) / (double)policy.Criteria.Count)!;
        var absent = nearest.Criteria.Select(criterion => criterion.Input).Where(input => !register.Has(input)).ToArray();
        var hint = absent.Length < nearest.Criteria.Count ? $"Nearest is {nearest.Name}, which lacks {string.Join(", ", absent)}. " : string.Empty;
        return $"""
            Cannot rank {register.Source}: no ready policy fits it. It has {found}. Each ready policy reads inputs of its own:
            {string.Join('\n', ready)}
            {hint}Name the columns so, or give a policy that reads yours with --policy; 'learningorg policy init' writes one to start from.
            """;
    }

    public static bool TryRead(string path, [NotNullWhen(true)] out PrioritizationPolicy? policy, [NotNullWhen(false)] out Refusal? refusal) =>
        PolicyJson.Read(path).TryAccept(out policy, out refusal);

    private static string Some(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : string.Empty);
}
