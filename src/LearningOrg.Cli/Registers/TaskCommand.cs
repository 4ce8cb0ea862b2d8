using System.CommandLine;
using LearningOrg.Core;
using LearningOrg.Core.Improvements.Work;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register task register.json CIM0000001 T1 --title …</c>: adds a task to an improvement, or settles one.</summary>
internal static class TaskCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, id, by, at) = (RegisterOptions.File(), RegisterOptions.Id(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var task = new Argument<string>("task")
        {
            Description = "The task, by its number.",
            CustomParser = result => RegisterOptions.Words(result, "<task>") ?? string.Empty,
        };
        var title = RegisterOptions.Text("--title", "Add it: what is to be done.");
        var owner = RegisterOptions.Text("--owner", "With --title: who does it.", "name");
        var due = RegisterOptions.Due("--due", "With --title: by when.");
        var done = new Option<bool>("--done") { Description = "Settle it as done." };
        var skip = RegisterOptions.Text("--skip", "Settle it as needless: why.", "reason");
        var command = new Command("task", "Add a task to an improvement, or settle one.") { file, id, task, title, owner, due, done, skip, by, at };
        command.Validators.Add(result =>
        {
            var asked = new[] { result.GetResult(title) is not null, result.GetResult(done) is not null, result.GetResult(skip) is not null };
            if (asked.Count(one => one) != 1)
            {
                result.AddError("Give --title, --done or --skip, one of the three.");
            }

            if (result.GetResult(title) is null && (result.GetResult(owner) is not null || result.GetResult(due) is not null))
            {
                result.AddError("--owner and --due belong to --title: they are of a task that is added.");
            }
        });
        command.SetAction(parsed => RegisterChange.Apply(terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(id), entry =>
        {
            var (number, who, when) = (parsed.GetRequiredValue(task), parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            var doer = parsed.GetValue(owner) is { } name ? ActorId.Of(name) : (ActorId?)null;
            return parsed.GetValue(title) is { } what ? entry.AddTask(ImprovementTask.Of(number, what, doer, parsed.GetValue(due)), who, when)
                : parsed.GetValue(skip) is { } why ? entry.SkipTask(number, why, who, when)
                : entry.FinishTask(number, who, when);
        }));
        return command;
    }
}
