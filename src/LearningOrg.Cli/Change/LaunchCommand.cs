using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Decisions;
using LearningOrg.Cli.Registers;
using LearningOrg.Core;
using LearningOrg.Core.Change;
using LearningOrg.Core.Measurement.Proportions;
using LearningOrg.Interchange.Change;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change new change.json CHG-1 "Answer within the hour" …</c>: launches an initiative.</summary>
internal static class LaunchCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = CommonOptions.File<string>("change", "The file to begin; an existing one is not overwritten.");
        var id = ChangeOptions.Number("id", "The number it goes by.");
        var title = ChangeOptions.Number("title", "What it is called.");
        var opportunity = RegisterOptions.Text("--opportunity", "What becomes possible, in a sentence or two.");
        var sponsor = RegisterOptions.Text("--sponsor", "Who stands behind it.", "name");
        var scope = RegisterOptions.Text("--scope", "Which part of the organization it covers.");
        var population = ChangeOptions.Whole("--population", "How many people it concerns.", 1);
        opportunity.Required = sponsor.Required = scope.Required = population.Required = true;
        var pace = CommonOptions.OneOf(
            "--pace", "Step after step, or side by side as far as steps do not need each other.", "sequential", ["sequential", "accelerated"]);
        var bound = CommonOptions.OneOf(
            "--lower-bound",
            "Let the lower end of the interval of a survey count, at this confidence in percent; the share of the answers by default.",
            "none",
            ["none", "90", "95", "99"]);
        var sustain = ChangeOptions.Whole("--sustain-days", "How many days nothing may have lapsed before it counts as done; 180 by default.", 0);
        var notice = ChangeOptions.Whole("--notice-days", "How many days before it goes stale evidence is called to mind; 30 by default.", 0);
        var (by, at) = (RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var command = new Command("new", "Launch an initiative.")
        {
            file, id, title, opportunity, sponsor, scope, population, pace, bound, sustain, notice, by, at,
        };
        command.SetAction(parsed =>
        {
            try
            {
                var policy = parsed.GetRequiredValue(pace) == "accelerated" ? ChangePolicy.Accelerated : ChangePolicy.Sequential;
                policy = parsed.GetRequiredValue(bound) is var level && level == "none" ? policy : policy.WithLowerBound(ConfidenceLevel.FromCode(level));
                policy = parsed.GetValue(sustain) is { } days ? policy.SustainedFor(TimeSpan.FromDays(days)) : policy;
                policy = parsed.GetValue(notice) is { } before ? policy.Noticing(TimeSpan.FromDays(before)) : policy;
                var launched = ChangeInitiative.Launch(
                    ChangeInitiativeId.Of(parsed.GetRequiredValue(id)),
                    parsed.GetRequiredValue(title),
                    ChangeCharter.Of(
                        parsed.GetRequiredValue(opportunity)!,
                        ActorId.Of(parsed.GetRequiredValue(sponsor)!),
                        parsed.GetRequiredValue(scope)!,
                        parsed.GetRequiredValue(population)!.Value),
                    parsed.GetRequiredValue(by),
                    parsed.GetValue(at) ?? terminal.Clock.GetUtcNow(),
                    policy);
                return InitiativeChange.Tell(terminal, ChangeFile.Create(parsed.GetRequiredValue(file), ChangeHistory.Of(launched.Event)));
            }
            catch (ArgumentException unfit)
            {
                return terminal.Refuse(Phrases.MessageOf(unfit));
            }
        });
        return command;
    }
}
