using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Decisions;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register new register.json --title "IT improvements"</c>: begins a register.</summary>
internal static class NewCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = CommonOptions.File<string>("register", "The file to begin; an existing one is not overwritten.");
        var title = RegisterOptions.Text("--title", "What the register is called.");
        title.Required = true;
        var authority = RegisterOptions.Text("--authority", "Who has the authority to manage it; you by default.", "name");
        var deputy = RegisterOptions.Text("--deputy", "Who decides beside the authority.", "name");
        var anybody = new Option<bool>("--anybody-decides") { Description = "Let anybody take decisions, not the authority alone." };
        var sameApprover = new Option<bool>("--raiser-may-approve") { Description = "Let whoever raised an entry approve it." };
        var days = RegisterOptions.Days("--review-days", "After how many days without an event an open entry is due for review; 30 by default.");
        var at = RegisterOptions.At(terminal);
        var command = new Command("new", "Begin a register.") { file, title, authority, deputy, anybody, sameApprover, days, at };
        command.SetAction(parsed =>
        {
            try
            {
                var rules = new RegisterRules
                {
                    AuthorityDecides = !parsed.GetValue(anybody),
                    ApproverIsNotRaiser = !parsed.GetValue(sameApprover),
                    Deputy = parsed.GetValue(deputy) is { } name ? ActorId.Of(name) : null,
                    ReviewInterval = parsed.GetValue(days) is { } interval ? TimeSpan.FromDays(interval) : RegisterRules.Default.ReviewInterval,
                };
                return RegisterChange.Tell(terminal, RegisterFile.Create(parsed.GetRequiredValue(file), ContinualImprovementRegister.Open(
                    parsed.GetRequiredValue(title)!,
                    ActorId.Of(parsed.GetValue(authority) ?? terminal.User),
                    parsed.GetValue(at) ?? terminal.Clock.GetUtcNow(),
                    rules)));
            }
            catch (ArgumentException unfit)
            {
                return terminal.Refuse(Phrases.MessageOf(unfit));
            }
        });
        return command;
    }
}
