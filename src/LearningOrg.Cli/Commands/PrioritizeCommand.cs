using System.CommandLine;
using LearningOrg.Cli.Files;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Prioritization;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Commands;

/// <summary><c>learningorg prioritize register.csv</c>: ranks the entries of a register that already exists.</summary>
internal static class PrioritizeCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("register") { Description = "A register as JSON, or a spreadsheet as CSV: one row per entry, with a header." };
        var top = CommonOptions.Top("entries", otherwise: null);
        var policy = CommonOptions.Policy("the first ready policy whose inputs the register has");
        var explain = new Option<string?>("--explain") { Description = "Explain the score of one entry.", HelpName = "ID" };
        var format = CommonOptions.Format();
        var command = new Command("prioritize", "Rank the entries of an improvement register.") { file, policy, top, explain, format };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetValue(policy), parsed.GetValue(top), parsed.GetValue(explain), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string? policyFile, int? top, string? explain, string format)
    {
        if (!RankableRegister.Read(file).TryAccept(out var register, out var unreadable))
        {
            return terminal.Refuse(unreadable);
        }

        if (!PolicyFile.TryRead(policyFile, PolicyFile.FittingFor(register), out var policy, out var invalid))
        {
            return terminal.Refuse(invalid);
        }

        if (!register.For(policy).TryAccept(out var entries, out var misfit))
        {
            return terminal.Refuse(misfit);
        }

        var ranked = policy.Bind<RankableEntry>((entry, criterion) => entry.NumberOf(criterion)).Prioritize(entries, entry => entry.Id);
        if (explain is not null)
        {
            return Explain(terminal, ranked, policy, file, explain, format);
        }

        ReportWriter.Write(EntryReport.Of(ranked, policy, register, entries, top), format, terminal);
        return ExitCode.Ok;
    }

    private static int Explain(
        Terminal terminal, PrioritizedList<RankableEntry> ranked, PrioritizationPolicy policy, string file, string id, string format)
    {
        if (ExplanationReport.For(ranked, policy, id) is not { } explanation)
        {
            terminal.Error.WriteLine($"{file} has no entry '{id}'. Give an id as the register writes it.");
            return ExitCode.Refused;
        }

        explanation.Write(format, terminal);
        return ExitCode.Ok;
    }
}
