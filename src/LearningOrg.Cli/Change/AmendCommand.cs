using System.CommandLine;
using LearningOrg.Cli.Registers;
using LearningOrg.Core;
using LearningOrg.Core.Change;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change amend change.json --population 90</c>: corrects what an initiative is called and about.</summary>
internal static class AmendCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var title = RegisterOptions.Text("--title", "What it is called.");
        var opportunity = RegisterOptions.Text("--opportunity", "What becomes possible.");
        var sponsor = RegisterOptions.Text("--sponsor", "Who stands behind it.", "name");
        var scope = RegisterOptions.Text("--scope", "Which part of the organization it covers.");
        var population = ChangeOptions.Whole("--population", "How many people it concerns.", 1);
        var command = new Command("amend", "Correct what it is called and what it is about; what is not given stays.")
        {
            file, title, opportunity, sponsor, scope, population, by, at,
        };
        Option[] all = [title, opportunity, sponsor, scope, population];
        command.Validators.Add(result =>
        {
            if (all.All(option => result.GetResult(option) is null))
            {
                result.AddError($"Give at least one of {ChangeOptions.List(all.Select(option => option.Name))}.");
            }
        });
        command.SetAction(parsed => InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            var known = change.Charter;
            var charter = ChangeCharter.Of(
                parsed.GetValue(opportunity) ?? known.BigOpportunity,
                parsed.GetValue(sponsor) is { } name ? ActorId.Of(name) : known.Sponsor,
                parsed.GetValue(scope) ?? known.Scope,
                parsed.GetValue(population) ?? known.Population);
            return change.Amend(parsed.GetValue(title) ?? change.Title, charter, who, when);
        }));
        return command;
    }
}
