using System.CommandLine;
using LearningOrg.Cli.Registers;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change complete change.json</c>: declares an initiative done.</summary>
internal static class CompleteCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var command = new Command("complete", "Declare it done; too soon is refused, with what is missing.") { file, by, at };
        command.SetAction(parsed => InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            return change.Complete(who, when);
        }));
        return command;
    }
}
