using System.CommandLine;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register place register.json CIM0000002 --under CIM0000001</c>: makes an improvement a part of a larger one.</summary>
internal static class PlaceCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, id, by, at) = (RegisterOptions.File(), RegisterOptions.Id(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var under = RegisterOptions.Text("--under", "The larger entry that it is a part of from now on.", "id");
        var required = new Option<bool>("--required") { Description = "With --under: the larger one can only be achieved once this one is closed." };
        var alone = new Option<bool>("--alone") { Description = "It stands by itself again." };
        var command = new Command("place", "Make an improvement a part of a larger one, or let it stand by itself.")
        {
            file, id, under, required, alone, by, at,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(under) is null == result.GetResult(alone) is null)
            {
                result.AddError("Give --under or --alone, one of the two.");
            }

            if (result.GetResult(required) is not null && result.GetResult(under) is null)
            {
                result.AddError("--required belongs to --under.");
            }
        });
        command.SetAction(parsed => RegisterChange.Apply(terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(id), entry =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            return parsed.GetValue(under) is { } larger
                ? entry.PlaceUnder(ImprovementId.Of(larger), parsed.GetValue(required), who, when)
                : entry.StandAlone(who, when);
        }));
        return command;
    }
}
