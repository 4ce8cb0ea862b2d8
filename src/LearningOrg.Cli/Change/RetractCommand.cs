using System.CommandLine;
using LearningOrg.Cli.Registers;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change retract change.json S1 --reason "asked the wrong people"</c>: takes evidence back.</summary>
internal static class RetractCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var number = ChangeOptions.Number("evidence", "The evidence, by its number.");
        var reason = RegisterOptions.Text("--reason", "What is wrong with it.");
        reason.Required = true;
        var command = new Command("retract", "Take evidence back: it no longer counts, and what it proved lapses.") { file, number, reason, by, at };
        command.SetAction(parsed => InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            return change.Retract(parsed.GetRequiredValue(number), parsed.GetRequiredValue(reason)!, who, when);
        }));
        return command;
    }
}
