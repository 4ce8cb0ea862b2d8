using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

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

    public static Option<string?> Policy(string otherwise) =>
        File("--policy", $"The policy to rank by; {otherwise} by default. See 'policy init'.", "policy.json");

    public static Option<string> Format() => OneOf("--format", "How to write the result.", "table", ["table", "json", "csv"]);

    public static Option<string> OneOf(string name, string description, string otherwise, IReadOnlyList<string> allowed)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        option.CompletionSources.Add([.. allowed]);
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !allowed.Contains(result.Tokens[0].Value))
            {
                result.AddError($"{name} is '{result.Tokens[0].Value}'; it must be one of {string.Join(", ", allowed)}.");
            }
        });
        return option;
    }

    public static Option<string?> File(string name, string description, string helpName)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result => RefuseWhatIsNoFile(result, name));
        return option;
    }

    public static Argument<T> File<T>(string name, string description)
    {
        var argument = new Argument<T>(name) { Description = description };
        argument.Validators.Add(result => RefuseWhatIsNoFile(result, $"<{name}>"));
        return argument;
    }

    /// <summary>A whole number as all cultures write it; <c>null</c> where it is something else.</summary>
    public static long? Whole(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A misspelled option would otherwise be the name of a file to write.</summary>
    private static void RefuseWhatIsNoFile(SymbolResult result, string name)
    {
        if (result.Tokens.Count == 0)
        {
            return;
        }

        var file = result.Tokens[0].Value;
        if (string.IsNullOrWhiteSpace(file))
        {
            result.AddError($"{name} is blank; name a file.");
        }
        else if (file.StartsWith('-'))
        {
            result.AddError($"'{file}' is not an option here. If it is a file, write ./{file}");
        }
    }
}
