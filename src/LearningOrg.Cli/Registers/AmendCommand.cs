using System.CommandLine;

namespace LearningOrg.Cli.Registers;

/// <summary>
/// <c>learningorg register amend register.json CIM0000001 --title "Fewer second calls"</c>: corrects or completes what is told of an improvement.
/// </summary>
internal static class AmendCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, id, by, at) = (RegisterOptions.File(), RegisterOptions.Id(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var title = RegisterOptions.Text("--title", "What would improve, in one line.");
        var details = new DetailsOptions(isAmended: true);
        var command = new Command("amend", "Correct or complete what is told of an improvement; what is not given stays as it is.") { file, id, title };
        details.AddTo(command);
        command.Options.Add(by);
        command.Options.Add(at);
        command.Validators.Add(result =>
        {
            if (result.GetResult(title) is null && !details.AreGiven(result))
            {
                result.AddError("Nothing would change: give --title, or what else is to be told from now on.");
            }
        });
        command.SetAction(parsed => RegisterChange.Apply(terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(id), entry => entry.Amend(
            parsed.GetValue(title) ?? entry.Title,
            details.Amend(parsed, entry.Details),
            parsed.GetRequiredValue(by),
            parsed.GetValue(at) ?? terminal.Clock.GetUtcNow())));
        return command;
    }
}
