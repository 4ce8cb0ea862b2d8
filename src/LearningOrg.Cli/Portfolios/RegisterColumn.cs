using LearningOrg.Cli.Decisions;
using LearningOrg.Core;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Portfolios;

/// <summary>A column of numbers of a register, by the ids of its entries.</summary>
/// <param name="Name">As the register writes it.</param>
/// <param name="Numbers">By id; nothing where the register has none.</param>
/// <param name="Problems">Cells that are no number, and were read as missing.</param>
internal sealed record RegisterColumn(string Name, IReadOnlyDictionary<string, double> Numbers, IReadOnlyList<string> Problems)
{
    /// <summary>All entries, whether they have a number or not.</summary>
    public IReadOnlyList<RankableEntry> Entries { get; private init; } = [];

    /// <summary>Reads a column; a message where there is none of that name.</summary>
    /// <param name="register">The register.</param>
    /// <param name="policy">Whose labels count where it reads the column; <c>null</c> where there is none.</param>
    /// <param name="option">Which option names the column.</param>
    /// <param name="name">The name, in any case, with spaces, hyphens or underscores.</param>
    /// <param name="column">The column.</param>
    public static string? TryRead(
        RankableRegister register, PrioritizationPolicy? policy, string option, string name, out RegisterColumn column)
    {
        column = new(name, new Dictionary<string, double>(), []);
        var place = register.Inputs.Select(Key).ToList().IndexOf(Key(name));
        if (place < 0)
        {
            return register.Inputs.Count == 0
                ? $"{option} names '{name}', but {register.Source} has no numbers beside its ids and titles."
                : $"{option} names '{name}', which {register.Source} does not have; {NearNames.Hint(name, register.Inputs)}";
        }

        var criterion = policy?.Criteria.FirstOrDefault(read => Key(read.Input) == Key(name)) ?? Plain(register.Inputs[place]);
        var isPolicys = policy is not null && policy.Criteria.Contains(criterion);
        if (!register.For(isPolicys ? policy! : PolicyOf(criterion)).TryAccept(out var entries, out var refusal))
        {
            return refusal.Message;
        }

        var numbers = entries.Where(entry => entry.NumberOf(criterion) is not null)
            .ToDictionary(entry => entry.Id, entry => entry.NumberOf(criterion)!.Value, StringComparer.Ordinal);
        var problems = entries.Problems.Where(problem => problem.Column is null || Key(problem.Column) == Key(name));
        column = new(register.Inputs[place], numbers, [.. problems.Select(problem => problem.ToString())]) { Entries = entries };
        return null;
    }

    /// <summary>The input of the effort that a policy divides by; <c>null</c> where it has none.</summary>
    public static string? EffortOf(PrioritizationPolicy policy) => policy.Criteria
        .FirstOrDefault(criterion => Key(criterion.Name) is "effort" or "job_size" or "duration")?.Input;

    // Registers are read through policies; this one asks for the number as it stands.
    private static PolicyCriterion Plain(string name) =>
        new("Number", name) { Direction = Direction.More, From = 0, To = 1, Weight = 1 };

    private static PrioritizationPolicy PolicyOf(PolicyCriterion criterion) =>
        PrioritizationPolicy.Of("Numbers", "1", PolicyModel.WeightedScoring, [criterion]).TryAccept(out var policy, out var refusal)
            ? policy
            : throw new ArgumentException(refusal.Message);

    /// <summary>Whether two names are read as one.</summary>
    public static bool AreSame(string one, string other) => Key(one) == Key(other);

    private static string Key(string name) => name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
