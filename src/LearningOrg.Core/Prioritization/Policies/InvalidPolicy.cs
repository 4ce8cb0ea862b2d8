namespace LearningOrg.Core.Prioritization.Policies;

/// <summary>A policy cannot be applied, and everything that is wrong with it, by name.</summary>
/// <remarks>All problems are found in one go. Equal when name and problems are.</remarks>
public sealed record InvalidPolicy : Refusal
{
    private readonly Sequence<string> _problems;

    internal InvalidPolicy(string name, IEnumerable<string> problems)
    {
        Name = name;
        _problems = Sequence.Of(problems);
    }

    /// <summary>The policy's name, as far as it has one.</summary>
    public string Name { get; }

    /// <summary>Each problem as a sentence, in the order of the policy.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <inheritdoc/>
    public override string Code => "invalid-policy";

    /// <inheritdoc/>
    public override string Message => $"The policy {(Name.Length == 0 ? "without a name" : $"'{Name}'")} cannot be applied. {string.Join(" ", _problems)}";
}
