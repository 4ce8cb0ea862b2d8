using System.CommandLine;
using LearningOrg.Cli.Registers;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change win change.json W1 "Password resets" --visible-to everybody --metric …</c>: plans a short-term win.</summary>
internal static class WinCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var number = ChangeOptions.Number("win", "The win, by its number.");
        var title = ChangeOptions.Number("title", "What will be better.");
        var visible = RegisterOptions.Text("--visible-to", "Who will see it.");
        var metric = new MetricOptions();
        var baseline = RegisterOptions.Number("--baseline", "What it was like before.");
        var measuredAt = RegisterOptions.Instant("--baseline-at", "When the baseline was measured; when it is planned by default.");
        var target = RegisterOptions.Number("--target", "What it is to be like.");
        var due = RegisterOptions.Due("--due", "By when.");
        metric.Require();
        visible.Required = baseline.Required = target.Required = due.Required = true;
        var command = new Command("win", "Plan a short-term win: from where to where, and who will see it.")
        {
            file, number, title, visible, metric.Metric, metric.Unit, metric.Direction, metric.Low, metric.High, baseline, measuredAt, target, due, by, at,
        };
        command.Validators.Add(result =>
        {
            if (metric.Misuse(result) is { } misuse)
            {
                result.AddError(misuse);
            }
        });
        command.SetAction(parsed => InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            var measure = metric.Read(parsed);
            return change.PlanWin(
                ShortTermWin.Of(
                    parsed.GetRequiredValue(number),
                    parsed.GetRequiredValue(title),
                    parsed.GetRequiredValue(visible)!,
                    Baseline.Of(measure, parsed.GetRequiredValue(baseline)!.Value, parsed.GetValue(measuredAt) ?? when),
                    Target.Of(measure, parsed.GetRequiredValue(target)!.Value, parsed.GetRequiredValue(due)!.Value)),
                who,
                when);
        }));
        return command;
    }
}
