using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Registers;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change communication change.json --channel "town hall=80"</c>: plans in which channels the vision is told.</summary>
internal static class CommunicationCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var channels = RegisterOptions.Texts("--channel", "A channel, and how many people it is meant for.", "\"town hall=80\"");
        channels.Required = true;
        channels.DefaultValueFactory = null;
        var command = new Command("communication", "Plan in which channels the vision is told.") { file, channels, by, at };
        command.Validators.Add(result =>
        {
            foreach (var typed in result.GetResult(channels)?.Tokens.Select(token => token.Value).Where(typed => Channel(typed) is null) ?? [])
            {
                result.AddError($"--channel is '{typed}'; it must be a name and how many people it is meant for, as \"town hall=80\".");
            }
        });
        command.SetAction(parsed => InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            return change.PlanCommunication(
                CommunicationPlan.Of(parsed.GetRequiredValue(channels).Select(typed => Channel(typed)!)), who, when);
        }));
        return command;
    }

    private static CommunicationChannel? Channel(string typed) =>
        ChangeOptions.Pair(typed) is { } pair && CommonOptions.Whole(pair.Value) is >= 1 and <= int.MaxValue and var audience
            ? CommunicationChannel.Of(pair.Name, (int)audience)
            : null;
}
