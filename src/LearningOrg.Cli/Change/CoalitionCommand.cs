using System.CommandLine;
using LearningOrg.Cli.Registers;
using LearningOrg.Core;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change coalition change.json --leader ada --member …</c>: forms the guiding coalition.</summary>
internal static class CoalitionCommand
{
    private const string LineLeader = "line-leader";

    private static IEnumerable<string> Marks => CoalitionQuality.All.Select(quality => quality.Code).Prepend(LineLeader);

    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var leader = RegisterOptions.Text("--leader", "Who leads it; one of the members.", "name");
        var members = RegisterOptions.Texts(
            "--member", $"A member: name, role, and any of {ChangeOptions.List(Marks)}.", "\"ada, head of IT, line-leader, leadership\"");
        leader.Required = members.Required = true;
        members.DefaultValueFactory = null;
        var command = new Command("coalition", "Form the guiding coalition; it replaces the one before.") { file, leader, members, by, at };
        command.Validators.Add(result =>
        {
            foreach (var typed in result.GetResult(members)?.Tokens.Select(token => token.Value).Where(typed => !IsMember(typed)) ?? [])
            {
                result.AddError($"--member is '{typed}'; it must be a name, a role, and any of {ChangeOptions.List(Marks)}, with commas between them.");
            }
        });
        command.SetAction(parsed => InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            return change.FormCoalition(
                GuidingCoalition.Of(ActorId.Of(parsed.GetRequiredValue(leader)!), parsed.GetRequiredValue(members).Select(Member)), who, when);
        }));
        return command;
    }

    private static string[] Parts(string typed) => typed.Split(',', StringSplitOptions.TrimEntries);

    private static bool IsMember(string typed) =>
        Parts(typed) is [{ Length: > 0 }, { Length: > 0 }, .. var marks] && marks.All(mark => Marks.Contains(mark));

    private static CoalitionMember Member(string typed)
    {
        var parts = Parts(typed);
        return CoalitionMember.Of(
            ActorId.Of(parts[0]),
            parts[1],
            parts.Skip(2).Contains(LineLeader),
            parts.Skip(2).Where(mark => mark != LineLeader).Select(CoalitionQuality.FromCode));
    }
}
