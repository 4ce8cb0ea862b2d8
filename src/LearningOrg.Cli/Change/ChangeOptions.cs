using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Registers;
using LearningOrg.Core.Change;

namespace LearningOrg.Cli.Change;

/// <summary>What the commands of a change initiative ask for beside what those of a register do.</summary>
internal static class ChangeOptions
{
    public static Argument<string> File() => CommonOptions.File<string>("change", "The file of the initiative, as 'change new' made it.");

    /// <summary>The number of a part of the initiative.</summary>
    public static Argument<string> Number(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result => RegisterOptions.Words(result, $"<{name}>") ?? string.Empty,
    };

    public static Argument<string> Step()
    {
        var step = new Argument<string>("step") { Description = $"Which step: {List(ChangeStep.All.Select(each => each.Code))}." };
        step.CompletionSources.Add([.. ChangeStep.All.Select(each => each.Code)]);
        step.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var typed }] && ChangeStep.All.All(each => each.Code != typed))
            {
                result.AddError($"'{typed}' is not a step; use one of {List(ChangeStep.All.Select(each => each.Code))}.");
            }
        });
        return step;
    }

    /// <summary>A whole number from a least one on.</summary>
    public static Option<int?> Whole(string name, string description, int least)
    {
        var option = new Option<int?>(name)
        {
            Description = description,
            HelpName = "N",
            CustomParser = result =>
            {
                var typed = result.Tokens.Count == 0 ? string.Empty : result.Tokens[0].Value;
                if (CommonOptions.Whole(typed) is { } number && number >= least && number <= int.MaxValue)
                {
                    return (int)number;
                }

                result.AddError(FormattableString.Invariant($"{name} is '{typed}'; it must be a whole number from {least}."));
                return null;
            },
        };
        return option;
    }

    public static string List(IEnumerable<string> names) => string.Join(", ", names);

    /// <summary>A text and what stands after its last <c>=</c>; null where either is missing.</summary>
    public static (string Name, string Value)? Pair(string typed) =>
        typed.LastIndexOf('=') is > 0 and var at && typed[..at].Trim() is { Length: > 0 } name && typed[(at + 1)..].Trim() is { Length: > 0 } value
            ? (name, value)
            : null;
}
