using System.CommandLine;
using LearningOrg.Cli.Files;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Opportunities;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Interchange.Incidents;

namespace LearningOrg.Cli.Commands;

/// <summary><c>learningorg mine incidents.csv</c>: which groups of incidents argue most for an improvement, and why.</summary>
internal static class MineCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = CommonOptions.File<string>("incidents.csv", "An incident export as CSV: one row per incident, or one row per change.");
        var by = CommonOptions.OneOf(
            "--by", "What to group incidents by.", "subcategory", [.. IncidentGrouping.All.Select(grouping => grouping.Column)]);
        var top = CommonOptions.Top("opportunities", otherwise: 10);
        var policy = CommonOptions.Policy($"'{IncidentPolicy.Default.Name}'");
        var format = CommonOptions.Format();
        var output = CommonOptions.File("--out", "Write the opportunities as a register; an existing file is not overwritten.", "register.json");
        var dateFormat = new Option<string?>("--date-format")
        {
            Description = "How dates are written, such as dd-MM-yyyy HH:mm; found out by default.",
            HelpName = "format",
        };
        dateFormat.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
            {
                result.AddError("--date-format is blank; write it as in --date-format \"dd-MM-yyyy HH:mm\".");
            }
        });
        var command = new Command("mine", "Rank the improvement opportunities that an incident history argues for.")
        {
            file, by, top, policy, format, output, dateFormat,
        };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(file),
            new IncidentReadOptions(IncidentGrouping.FromColumn(parsed.GetRequiredValue(by)), parsed.GetValue(dateFormat)),
            parsed.GetValue(top)!.Value,
            parsed.GetValue(policy),
            parsed.GetRequiredValue(format),
            parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, string file, IncidentReadOptions options, int top, string? policyFile, string format, string? output)
    {
        if (output is not null && OutputFile.Refusal(output) is { } taken)
        {
            return terminal.Refuse(taken);
        }

        PrioritizationPolicy? policy = IncidentPolicy.Default;
        if (policyFile is not null && !PolicyFile.TryRead(policyFile, out policy, out var invalid))
        {
            return terminal.Refuse(invalid);
        }

        var outcome = ReadingProgressBar.Show(terminal, progress => IncidentExport.Read(file, options, progress));
        if (!outcome.TryAccept(out var history, out var unreadable))
        {
            return terminal.Refuse(unreadable);
        }

        var summary = IncidentMining.Measure(history);
        if (!OpportunityRanking.Of(summary, policy).TryAccept(out var ranking, out var misfit))
        {
            return terminal.Refuse(misfit);
        }

        ReportWriter.Write(OpportunityReport.Of(ranking, history.Report, top), format, terminal);
        if (output is not null)
        {
            if (OutputFile.Write(output, writer => OpportunityRegister.Write(ranking, history.Report, terminal, writer)) is { } failed)
            {
                return terminal.Refuse(failed);
            }

            var noun = ranking.Opportunities.Count == 1 ? "opportunity" : "opportunities";
            terminal.Say($"Wrote {ranking.Opportunities.Count} {noun} to {output}.");
        }

        return ExitCode.Ok;
    }
}
