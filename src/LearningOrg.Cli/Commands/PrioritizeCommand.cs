using System.CommandLine;
using LearningOrg.Cli.Files;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Commands;

/// <summary><c>learningorg prioritize register.csv</c>: ranks the entries of a register that already exists.</summary>
internal static class PrioritizeCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = CommonOptions.File<string>("register", "A register as JSON, or a spreadsheet as CSV: one row per entry, with a header.");
        var top = CommonOptions.Top("entries", otherwise: null);
        var policy = CommonOptions.Policy("the first ready policy whose inputs the register has");
        var explain = new Option<string?>("--explain") { Description = "Explain the score of one entry.", HelpName = "ID" };
        var format = CommonOptions.Format();
        var command = new Command("prioritize", "Rank the entries of an improvement register.") { file, policy, top, explain, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(explain) is not null && result.GetResult(format)?.Tokens is [{ Value: "csv" }])
            {
                result.AddError("--explain cannot be written as csv; use table or json.");
            }
        });
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetValue(policy), parsed.GetValue(top), parsed.GetValue(explain), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string? policyFile, int? top, string? explain, string format)
    {
        if (RankedRegister.Open(terminal, file) is not { } register || RankedRegister.Of(terminal, register, policyFile) is not { } all)
        {
            return ExitCode.Refused;
        }

        if (explain is not null)
        {
            return Explain(terminal, all.Ranked, all.Policy, file, explain, format);
        }

        ReportWriter.Write(EntryReport.Of(all.Ranked, all.Policy, register, all.Entries, top), format, terminal);
        return ExitCode.Ok;
    }

    private static int Explain(
        Terminal terminal, EstimatedList<RankableEntry> ranked, PrioritizationPolicy policy, string file, string id, string format)
    {
        if (ExplanationReport.For(ranked, policy, id) is not { } explanation)
        {
            return terminal.Refuse($"{file} has no entry '{id}'. Give an id as the register writes it.");
        }

        explanation.Write(format, terminal);
        return ExitCode.Ok;
    }
}
