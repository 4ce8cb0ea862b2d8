using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register plan register.json CIM0000001 --metric …</c>: agrees from where to where an improvement is to lead.</summary>
internal static class PlanCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, id, by, at) = (RegisterOptions.File(), RegisterOptions.Id(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var metric = new MetricOptions();
        var baseline = RegisterOptions.Number("--baseline", "What it was like before the change.");
        var measuredAt = RegisterOptions.Instant("--baseline-at", "When the baseline was measured; when it is planned by default.");
        var target = RegisterOptions.Number("--target", "What it is to be like.");
        var change = RegisterOptions.Number("--change", "What it is to be like, as a change from the baseline in percent: -25.");
        var review = RegisterOptions.Due("--review-at", "When the target is looked at.");
        var times = RegisterOptions.Number("--sustain-measurements", "How many later measurements it takes to call it sustained; 3 by default.");
        var days = RegisterOptions.Days("--sustain-days", "Over how many days these must reach; 90 by default.");
        metric.Require();
        baseline.Required = review.Required = true;
        var command = new Command("plan", "Agree from where to where an improvement is to lead.")
        {
            file, id, metric.Metric, metric.Unit, metric.Direction, metric.Low, metric.High, baseline, measuredAt, target, change, review, times, days, by, at,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(target) is null == result.GetResult(change) is null)
            {
                result.AddError("Give --target or --change, one of the two.");
            }

            if (metric.Misuse(result) is { } misuse)
            {
                result.AddError(misuse);
            }

            if (result.GetResult(times)?.Tokens is [{ Value: var count }] && CommonOptions.Whole(count) is not (>= 1 and <= int.MaxValue))
            {
                result.AddError($"--sustain-measurements is '{count}'; it must be a whole number from 1.");
            }
        });
        command.SetAction(parsed => RegisterChange.Apply(terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(id), entry =>
        {
            var now = parsed.GetValue(at) ?? terminal.Clock.GetUtcNow();
            var measure = metric.Read(parsed);
            var before = Baseline.Of(measure, parsed.GetValue(baseline)!.Value, parsed.GetValue(measuredAt) ?? now);
            var reviewAt = parsed.GetValue(review)!.Value;
            var after = parsed.GetValue(target) is { } number
                ? Target.Of(measure, number, reviewAt)
                : Target.Relative(before, parsed.GetValue(change)!.Value, reviewAt);
            var sustain = SustainRule.Of(
                (int)(parsed.GetValue(times) ?? SustainRule.Default.Measurements),
                parsed.GetValue(days) is { } period ? TimeSpan.FromDays(period) : SustainRule.Default.Period);
            return entry.Plan(ImprovementPlan.Of(before, after, sustain), parsed.GetRequiredValue(by), now);
        }));
        return command;
    }
}
