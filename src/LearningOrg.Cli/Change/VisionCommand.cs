using System.CommandLine;
using LearningOrg.Cli.Registers;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change vision change.json --statement … --strategy …</c>: states the vision.</summary>
internal static class VisionCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var statement = RegisterOptions.Text("--statement", "What it will be like.");
        var strategy = RegisterOptions.Text("--strategy", "How to get there.");
        statement.Required = strategy.Required = true;
        var command = new Command("vision", "State the vision; one that is restated must be told anew.") { file, statement, strategy, by, at };
        command.SetAction(parsed => InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            return change.StateVision(ChangeVision.Of(parsed.GetRequiredValue(statement)!, parsed.GetRequiredValue(strategy)!), who, when);
        }));
        return command;
    }
}
