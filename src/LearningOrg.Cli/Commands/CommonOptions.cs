using System.CommandLine;

namespace LearningOrg.Cli.Commands;

/// <summary>Options that several commands share, each a new object for each command.</summary>
internal static class CommonOptions
{
    public static Option<int?> Top(string subject, int? otherwise)
    {
        var option = new Option<int?>("--top")
        {
            Description = otherwise is null ? $"How many {subject} to show; all by default." : $"How many {subject} to show.",
            HelpName = "N",
            DefaultValueFactory = _ => otherwise,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var top) || top < 1))
            {
                result.AddError($"--top is '{result.Tokens[0].Value}'; it must be a whole number from 1.");
            }
        });
        return option;
    }

    public static Option<string?> Policy(string otherwise) => new("--policy")
    {
        Description = $"The policy to rank by; {otherwise} by default. See 'policy init'.",
        HelpName = "policy.json",
    };

    public static Option<string> Format()
    {
        var option = new Option<string>("--format")
        {
            Description = "How to write the result.",
            DefaultValueFactory = _ => "table",
        };
        option.AcceptOnlyFromAmong("table", "json", "csv");
        return option;
    }
}
