using System.CommandLine;
using LearningOrg.Cli.Decisions;
using LearningOrg.Cli.Files;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Commands;

/// <summary><c>learningorg explain register.csv ID</c>: why an entry has its place, and why it is above or below another.</summary>
internal static class ExplainCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = CommonOptions.File<string>("register", "A register as JSON, or a spreadsheet as CSV: one row per entry, with a header.");
        var id = new Argument<string>("id") { Description = "The entry, by its id." };
        var against = new Option<string?>("--against")
        {
            Description = "Say why one of the two is above the other, and what would turn that.",
            HelpName = "ID",
        };
        var policy = CommonOptions.Policy("the first ready policy whose inputs the register has");
        var format = CommonOptions.OneOf("--format", "How to write the result.", "table", ["table", "json"]);
        var command = new Command("explain", "Explain the place of an entry of an improvement register.") { file, id, against, policy, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(against) is { } other && other == result.GetValue(id))
            {
                result.AddError($"--against is '{other}', the entry itself; name another.");
            }
        });
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(file),
            parsed.GetRequiredValue(id),
            parsed.GetValue(against),
            parsed.GetValue(policy),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string id, string? against, string? policyFile, string format)
    {
        if (RankedRegister.Open(terminal, file) is not { } register || RankedRegister.Of(terminal, register, policyFile) is not { } all)
        {
            return ExitCode.Refused;
        }

        var absent = new[] { id, against }.OfType<string>().FirstOrDefault(name => all.Entries.All(entry => entry.Id != name));
        if (absent is not null)
        {
            var near = NearNames.NearestTo(absent, all.Entries.Select(entry => entry.Id));
            return terminal.Refuse($"{file} has no entry '{absent}'{(near is null ? ". Give an id as the register writes it." : $"; did you mean {near}?")}");
        }

        if (against is null)
        {
            new NeighborReport(all, id).Write(format, terminal);
            return ExitCode.Ok;
        }

        if (all.Ranked.Unscored.FirstOrDefault(left => left.Id == id || left.Id == against) is { } unscored)
        {
            return terminal.Refuse($"{unscored.Id} has no score to compare. {unscored.Reason.Message}");
        }

        ComparisonReport.Write(all, Comparison.Of(all, Place(id), Place(against)), format, terminal);
        return ExitCode.Ok;

        EstimatedItem<RankableEntry> Place(string name) => all.Ranked.First(place => place.Id == name);
    }
}
