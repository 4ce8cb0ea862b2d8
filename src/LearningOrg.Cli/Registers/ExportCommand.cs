using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Files;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.ServiceNow;
using LearningOrg.Interchange.Spreadsheets;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register export register.json --as servicenow --out cim.json</c>: writes a register in another form.</summary>
internal static class ExportCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, asOf) = (RegisterOptions.File(), RegisterOptions.AsOf());
        var form = CommonOptions.OneOf(
            "--as", "The form: the spreadsheet template, or ServiceNow's table sn_cim_register.", ExchangeOptions.Template, ExchangeOptions.Forms);
        var output = CommonOptions.File("--out", "Where to write it: a template as .xlsx or .csv, ServiceNow's table as .json or .csv.", "file");
        output.Required = true;
        var command = new Command("export", "Write the register in another form; what that has no place for is reported.") { file, form, output, asOf };
        command.SetAction(parsed =>
        {
            if (StoodRegister.Read(terminal, parsed.GetRequiredValue(file), parsed.GetValue(asOf)) is not { Register: var register })
            {
                return ExitCode.Refused;
            }

            var path = parsed.GetRequiredValue(output)!;
            if (OutputFile.Refusal(path) is { } taken)
            {
                return terminal.Refuse(taken);
            }

            IReadOnlyList<string> losses = [];
            if (OutputFile.WriteBytes(path, stream => losses = Write(register, parsed.GetRequiredValue(form), path, stream)) is { } failed)
            {
                return terminal.Refuse(failed);
            }

            terminal.Say(FormattableString.Invariant($"Wrote {register.Count} {(register.Count == 1 ? "entry" : "entries")} to {path}."));
            foreach (var loss in losses)
            {
                terminal.Say(loss);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static IReadOnlyList<string> Write(ContinualImprovementRegister register, string form, string path, Stream stream)
    {
        if (form == ExchangeOptions.ServiceNow)
        {
            var table = ExchangeOptions.IsJson(path) ? CimTable.WriteJson(register, stream) : CimTable.WriteCsv(register, stream);
            return [.. ExchangeOptions.Lines(table.Notices)];
        }

        var problems = ExchangeOptions.IsWorkbook(path) ? RegisterTemplate.WriteXlsx(register, stream) : RegisterTemplate.WriteCsv(register, stream);
        return [.. problems.Select(problem => problem.ToString())];
    }
}
