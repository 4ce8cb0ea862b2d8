using System.CommandLine;
using System.CommandLine.Parsing;
using LearningOrg.Cli.Decisions;
using LearningOrg.Core.Mcda.Robustness;

namespace LearningOrg.Cli.Commands;

/// <summary>The options of <c>rank</c> that ask how sure the ranking is.</summary>
internal sealed class RobustnessOptions
{
    private readonly Option<bool> _asked = new("--robustness") { Description = "Tell how often each alternative comes where, over all weights." };

    private readonly Option<string[]> _knowing = new("--knowing")
    {
        Description = "What is known about the weights, as A>=B, A>=2*B or 0.1<=A<=0.4; can be given more than once. With --robustness.",
        HelpName = "A>=B",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _samples = Number(
        "--samples", "N", $"How many weights to draw; 10,000 by default, and none where shares can be calculated. With --robustness.");

    private readonly Option<string?> _seed = Number("--seed", "S", "Which weights to draw; 0 by default. With --robustness.");

    private readonly Option<string?> _threads = Number(
        "--threads", "N", "On how many threads to draw; it cannot show in the result. With --robustness.");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_asked, _knowing, _samples, _seed, _threads])
        {
            command.Add(option);
        }
    }

    public bool IsAsked(CommandResult result) => result.GetValue(_asked);

    public IEnumerable<string> Problems(CommandResult result)
    {
        if (!IsAsked(result))
        {
            return ((Option[])[_knowing, _samples, _seed, _threads])
                .Where(option => result.GetResult(option) is { Implicit: false })
                .Select(option => $"{option.Name} goes with --robustness; add that, or leave {option.Name} out.");
        }

        var limit = SmaaOptions.MostSamples;
        return ((string?[])
            [
                Problem(result, _samples, 1, limit, FormattableString.Invariant($"from 1 to {limit}")),
                Problem(result, _seed, long.MinValue, long.MaxValue, null),
                Problem(result, _threads, 1, int.MaxValue, "from 1"),
            ]).OfType<string>();
    }

    /// <summary>What is asked; <c>null</c> where nothing is.</summary>
    public RobustnessRequest? Read(ParseResult parsed) => parsed.GetValue(_asked)
        ? new(
            (int?)Whole(parsed.GetValue(_samples)),
            Whole(parsed.GetValue(_seed)) ?? 0,
            (int?)Whole(parsed.GetValue(_threads)),
            parsed.GetValue(_knowing) ?? [])
        : null;

    private static string? Problem(CommandResult result, Option<string?> option, long least, long most, string? range) =>
        result.GetValue(option) is { } text && !(Whole(text) is { } number && number >= least && number <= most)
            ? $"{option.Name} is '{text}'; it must be a whole number{(range is null ? string.Empty : $" {range}")}."
            : null;

    private static long? Whole(string? text) => CommonOptions.Whole(text);

    private static Option<string?> Number(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };
}
