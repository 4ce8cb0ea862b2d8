using System.CommandLine;
using LearningOrg.Cli.Registers;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change reopen change.json --reason …</c>: takes up again what was done and has lapsed.</summary>
internal static class ReopenCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var reason = RegisterOptions.Text("--reason", "Why.");
        reason.Required = true;
        var command = new Command("reopen", "Take up again what was done and has lapsed.") { file, reason, by, at };
        command.SetAction(parsed => InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            return change.Reopen(parsed.GetRequiredValue(reason)!, who, when);
        }));
        return command;
    }
}
