using System.CommandLine;
using LearningOrg.Core;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register measure register.json CIM0000001 16</c>: records a measurement of the planned metric.</summary>
internal static class MeasureCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, id, by, at) = (RegisterOptions.File(), RegisterOptions.Id(), RegisterOptions.By(terminal), RegisterOptions.At());
        var value = new Argument<double?>("value")
        {
            Description = "What was measured, in the unit of the plan.",
            CustomParser = result => RegisterOptions.NumberOf(result, "<value>"),
        };
        var taken = RegisterOptions.Instant("--taken-at", "When it was measured; when it is recorded by default.");
        var command = new Command("measure", "Record a measurement of the metric that the plan names.") { file, id, value, taken, by, at };
        command.SetAction(parsed => RegisterChange.Apply(terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(id), entry =>
        {
            var now = parsed.GetValue(at) ?? terminal.Clock.GetUtcNow();
            return entry.CurrentPlan is { Metric: var metric }
                ? entry.Measure(MeasuredValue.Of(metric, parsed.GetRequiredValue(value)!.Value, parsed.GetValue(taken) ?? now), parsed.GetRequiredValue(by), now)
                : new NotPermitted("measure", $"{entry.Id} has no plan that names a metric", "Plan it first: learningorg register plan.");
        }));
        return command;
    }
}
