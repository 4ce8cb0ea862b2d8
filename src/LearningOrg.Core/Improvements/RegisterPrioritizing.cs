using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Core.Improvements;

/// <summary>Ranks the entries of a register.</summary>
public static class RegisterPrioritizing
{
    /// <summary>Ranks the entries by a policy: each place explained, with the ranks that estimates leave open.</summary>
    /// <remarks>
    /// An input goes to the criterion that reads its name, by <see cref="InputName.Key"/>; where two inputs of an entry have the same key the
    /// first counts. Closed entries are done or decided, and are left out; nothing about an entry changes by being ranked.
    /// </remarks>
    /// <param name="register">The register.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The ranked entries, and apart from them those that lack an input, with the reasons.</returns>
    [MustUse]
    public static EstimatedList<Improvement> Prioritize(this ContinualImprovementRegister register, PrioritizationPolicy policy)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(policy);
        var keys = policy.Criteria.ToDictionary(criterion => criterion.Name, criterion => InputName.Key(criterion.Input), StringComparer.Ordinal);
        return policy.PrioritizeEstimates(
            register.Where(entry => entry.Stage.IsOpen),
            entry => entry.Id.Value,
            (entry, criterion) => InputOf(entry, keys[criterion.Name])?.Estimate);
    }

    /// <summary>The first input of an entry whose name has a key; null where none has.</summary>
    internal static PriorityInput? InputOf(Improvement entry, string key)
    {
        foreach (var input in entry.Inputs)
        {
            if (string.Equals(InputName.Key(input.Name), key, StringComparison.Ordinal))
            {
                return input;
            }
        }

        return null;
    }
}
