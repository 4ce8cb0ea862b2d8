using System.CommandLine;
using LearningOrg.Cli.Registers;
using LearningOrg.Core;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change obstacle change.json O1 --title …</c>: raises an obstacle, gives it an owner, or settles it.</summary>
internal static class ObstacleCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var number = ChangeOptions.Number("obstacle", "The obstacle, by its number.");
        var title = RegisterOptions.Text("--title", "Raise it: what it is.");
        var blocking = new Option<bool>("--blocking") { Description = "With --title: people cannot act with it in place." };
        var owner = RegisterOptions.Text("--owner", "Who sees to it; with --title or alone.", "name");
        var removed = RegisterOptions.Text("--removed", "Settle it as removed: how.");
        var accepted = RegisterOptions.Text("--accepted", "Settle it as accepted: why it stays.");
        var command = new Command("obstacle", "Raise an obstacle, give it an owner, or settle it.")
        {
            file, number, title, blocking, owner, removed, accepted, by, at,
        };
        command.Validators.Add(result =>
        {
            var isRaised = result.GetResult(title) is not null;
            var (isSeenTo, isRemoved, isAccepted) =
                (result.GetResult(owner) is not null, result.GetResult(removed) is not null, result.GetResult(accepted) is not null);
            var asked = new[] { isRaised || isSeenTo, isRemoved, isAccepted };
            if (asked.Count(one => one) != 1)
            {
                result.AddError("Give --title to raise it, --owner, --removed or --accepted, one of the four; --owner may stand beside --title.");
            }

            if (!isRaised && result.GetResult(blocking) is not null)
            {
                result.AddError("--blocking belongs to --title: it is of an obstacle that is raised.");
            }
        });
        command.SetAction(parsed => InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            var obstacle = parsed.GetRequiredValue(number);
            var sees = parsed.GetValue(owner) is { } name ? ActorId.Of(name) : (ActorId?)null;
            return parsed.GetValue(title) is { } what ? change.RaiseObstacle(Obstacle.Of(obstacle, what, parsed.GetValue(blocking), sees), who, when)
                : parsed.GetValue(removed) is { } how ? change.RemoveObstacle(obstacle, how, who, when)
                : parsed.GetValue(accepted) is { } why ? change.AcceptObstacle(obstacle, why, who, when)
                : change.AssignObstacle(obstacle, sees!.Value, who, when);
        }));
        return command;
    }
}
