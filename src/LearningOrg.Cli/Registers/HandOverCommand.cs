using System.CommandLine;
using LearningOrg.Core;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register hand-over register.json grace</c>: gives the authority over the register to somebody else.</summary>
internal static class HandOverCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (RegisterOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var name = new Argument<ActorId>("name")
        {
            Description = "Who has the authority from now on.",
            CustomParser = result => RegisterOptions.Words(result, "<name>") is { } actor ? ActorId.Of(actor) : default,
        };
        var command = new Command("hand-over", "Give the authority over the register to somebody else.") { file, name, by, at };
        command.SetAction(parsed => RegisterChange.Apply(terminal, parsed.GetRequiredValue(file), register => register.HandOver(
            parsed.GetRequiredValue(name), parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow())));
        return command;
    }
}
