using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Files;
using LearningOrg.Interchange.Spreadsheets;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register template ideas.xlsx</c>: writes an empty spreadsheet to collect improvements in.</summary>
internal static class TemplateCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = CommonOptions.File<string>(
            "file", "The spreadsheet to write: an Excel workbook by its ending .xlsx, otherwise CSV. An existing one is not overwritten.");
        var command = new Command("template", "Write an empty spreadsheet to collect improvements in.") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (OutputFile.Refusal(path) is { } taken)
            {
                return terminal.Refuse(taken);
            }

            if (OutputFile.WriteBytes(path, ExchangeOptions.IsWorkbook(path) ? RegisterTemplate.WriteXlsx : RegisterTemplate.WriteCsv) is { } failed)
            {
                return terminal.Refuse(failed);
            }

            terminal.Say($"Wrote an empty template to {path}. Fill it in, and take it over with 'register import'.");
            return ExitCode.Ok;
        });
        return command;
    }
}
