using LearningOrg.Core.Prioritization.Policies;

namespace LearningOrg.Interchange.Registers;

/// <summary>An entry of a register with the numbers that a policy asks for.</summary>
/// <remarks>Made by <see cref="RankableRegister.For"/>. Immutable.</remarks>
public sealed class RankableEntry
{
    private readonly Dictionary<string, double> _numbers;

    internal RankableEntry(string id, string title, Dictionary<string, double> numbers)
    {
        Id = id;
        Title = title;
        _numbers = numbers;
    }

    /// <summary>The id in the register.</summary>
    public string Id { get; }

    /// <summary>The title; the id where the register has none.</summary>
    public string Title { get; }

    /// <summary>The number of a criterion; <c>null</c> where the register has none.</summary>
    /// <param name="criterion">A criterion of the policy that the entry was made for.</param>
    public double? NumberOf(PolicyCriterion criterion) => _numbers.TryGetValue(criterion.Input, out var number) ? number : null;

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id}: {Title}";
}
