using LearningOrg.Core.Mcda;

namespace LearningOrg.Cli.Decisions;

/// <summary>A ranking method of the catalog.</summary>
/// <param name="Name">As <c>--method</c> writes it.</param>
/// <param name="Description">What it ranks by, in one line.</param>
/// <param name="Options">Its options.</param>
/// <param name="Solve">Ranks a matrix with options.</param>
/// <param name="Scoring">The method where one score makes a complete order; <c>null</c> where it does not.</param>
internal sealed record MethodEntry(
    string Name,
    string Description,
    IReadOnlyList<MethodOption> Options,
    Func<OptionValues, DecisionMatrix, Answer> Solve,
    Func<OptionValues, DecisionMatrix, ScoringMethod>? Scoring = null)
{
    /// <summary>A method whose ranking says it all.</summary>
    public static MethodEntry Of(string name, string description, Func<OptionValues, ScoringMethod> make, params MethodOption[] options) =>
        new(name, description, options, (values, matrix) => Answer.Of(make(values).Rank(matrix)), (values, _) => make(values));

    /// <summary>What is wrong with <c>name=value</c>, as far as it shows without the matrix; <c>null</c> where nothing is.</summary>
    public string? ProblemIn(string setting)
    {
        var (name, value) = Split(setting);
        if (value is null)
        {
            var example = Options.Count == 0 ? "name=value" : $"{Options[0].Name}={Options[0].Default ?? "value"}";
            return $"--option is '{setting}'; it must be a name and a value, as {example}.";
        }

        if (Options.FirstOrDefault(option => option.Name == name) is not { } option)
        {
            var has = Options.Count == 0 ? "it has no options" : $"it has {string.Join(", ", Options.Select(option => option.Name))}";
            return $"{Name} has no option '{name}'; {has}.";
        }

        return option.IsPerCriterion && value.Contains(':') ? null : option.ProblemIn(value);
    }

    public static (string Name, string? Value) Split(string setting)
    {
        var place = setting.IndexOf('=', StringComparison.Ordinal);
        return place < 1 ? (setting, null) : (setting[..place].Trim(), setting[(place + 1)..].Trim());
    }
}
