using System.CommandLine;
using LearningOrg.Cli.Reports;
using LearningOrg.Interchange.Change;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change history change.json</c>: everything that happened, who did it and when.</summary>
internal static class HistoryCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = ChangeOptions.File();
        var command = new Command("history", "Tell everything that happened, in order.") { file };
        command.SetAction(parsed =>
        {
            if (!ChangeFile.Read(parsed.GetRequiredValue(file)).TryAccept(out var history, out var refusal))
            {
                return terminal.Refuse(refusal);
            }

            using var page = new Page(terminal);
            for (var place = 0; place < history.Events.Count; place++)
            {
                page.Hanging(FormattableString.Invariant($"{place + 1,5}  "), $"{history.Events[place]}");
            }

            page.WriteTo(terminal.Out);
            return ExitCode.Ok;
        });
        return command;
    }
}
