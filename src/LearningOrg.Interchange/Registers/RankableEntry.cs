using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;

namespace LearningOrg.Interchange.Registers;

/// <summary>An entry of a register with the numbers that a policy asks for.</summary>
/// <remarks>Made by <see cref="RankableRegister.For"/>. Immutable.</remarks>
public sealed class RankableEntry
{
    private readonly Dictionary<string, Estimate> _estimates;

    internal RankableEntry(string id, string title, Dictionary<string, Estimate> estimates)
    {
        Id = id;
        Title = title;
        _estimates = estimates;
    }

    /// <summary>The id in the register.</summary>
    public string Id { get; }

    /// <summary>The title; the id where the register has none.</summary>
    public string Title { get; }

    /// <summary>The number of a criterion, of an estimate the likely one; <c>null</c> where the register has none.</summary>
    /// <param name="criterion">A criterion of the policy that the entry was made for.</param>
    public double? NumberOf(PolicyCriterion criterion) => EstimateOf(criterion)?.Likely;

    /// <summary>What the register knows about the number of a criterion; <c>null</c> where it has none.</summary>
    /// <param name="criterion">A criterion of the policy that the entry was made for.</param>
    public Estimate? EstimateOf(PolicyCriterion criterion) =>
        _estimates.TryGetValue(Guard.Against.Null(criterion).Input, out var estimate) ? estimate : null;

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
