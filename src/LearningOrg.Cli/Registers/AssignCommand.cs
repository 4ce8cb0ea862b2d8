using System.CommandLine;
using LearningOrg.Core;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register assign register.json CIM0000001 ada</c>: says who answers for an improvement.</summary>
internal static class AssignCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, id, by, at) = (RegisterOptions.File(), RegisterOptions.Id(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var owner = new Argument<ActorId>("owner")
        {
            Description = "Who answers for it from now on.",
            CustomParser = result => RegisterOptions.Words(result, "<owner>") is { } name ? ActorId.Of(name) : default,
        };
        var command = new Command("assign", "Say who answers for an improvement.") { file, id, owner, by, at };
        command.SetAction(parsed => RegisterChange.Apply(terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(id), entry => entry.Assign(
            parsed.GetRequiredValue(owner), parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow())));
        return command;
    }
}
