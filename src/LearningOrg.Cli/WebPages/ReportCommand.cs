using System.CommandLine;
using LearningOrg.Cli.Change;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Files;
using LearningOrg.Cli.Registers;
using LearningOrg.Core.Change;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.WebPages;

/// <summary><c>learningorg report register.json --out report.html</c>: the register as one page, to read and to send.</summary>
internal static class ReportCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = RegisterOptions.File();
        var asOf = RegisterOptions.AsOf();
        var policy = CommonOptions.Policy("the first ready policy whose inputs the register has");
        var change = CommonOptions.File("--change", "A change initiative to tell the status of as well, as 'change new' made it.", "change.json");
        var output = CommonOptions.File("--out", "Where to write the page.", "report.html");
        output.Required = true;
        var force = new Option<bool>("--force") { Description = "Write it over a page that is there already." };
        var command = new Command("report", "Write the register as one web page: priorities, evidence, flow, and what needs attention.")
        {
            file, asOf, policy, change, output, force,
        };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(file),
            parsed.GetValue(asOf),
            parsed.GetValue(policy),
            parsed.GetValue(change),
            parsed.GetRequiredValue(output)!,
            parsed.GetValue(force)));
        return command;
    }

    private static int Run(Terminal terminal, string file, DateTimeOffset? asOf, string? policyFile, string? changeFile, string output, bool isForced)
    {
        if (StoodRegister.Read(terminal, file, asOf) is not { } stood)
        {
            return ExitCode.Refused;
        }

        PrioritizationPolicy? policy = null;
        if (policyFile is not null && !PolicyFile.TryRead(policyFile, out policy, out var invalid))
        {
            return terminal.Refuse(invalid);
        }

        if (policy is not null && !RankableRegister.Of(stood.Register, file).For(policy).TryAccept(out _, out var misfit))
        {
            return terminal.Refuse(misfit);
        }

        var at = asOf ?? terminal.Clock.GetUtcNow();
        ChangeHistory? change = null;
        if (changeFile is not null && (change = InitiativeChange.Read(terminal, changeFile, at)) is null)
        {
            return ExitCode.Refused;
        }

        if (OutputFile.Refusal(output, isForced, file, $"{file}.bak", policyFile, changeFile, changeFile is null ? null : $"{changeFile}.bak") is { } taken)
        {
            return terminal.Refuse(taken);
        }

        var page = ReportPage.Of(ReportFacts.Of(stood.Register, stood.History, file, at, policy) with
        {
            Change = change?.AsOf(at) is { } initiative ? ChangeSection.Of(initiative, initiative.StatusAt(at)) : null,
        });
        if (OutputFile.Write(output, writer => writer.Write(page), isForced) is { } failed)
        {
            return terminal.Refuse(failed);
        }

        terminal.Say($"Wrote the report of '{stood.Register.Title}' to {output}.");
        return ExitCode.Ok;
    }
}
