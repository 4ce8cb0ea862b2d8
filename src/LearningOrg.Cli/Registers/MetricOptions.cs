using System.CommandLine;
using System.CommandLine.Parsing;
using LearningOrg.Cli.Commands;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Cli.Registers;

/// <summary>What is measured, in which unit, and which way it is to move.</summary>
internal sealed class MetricOptions
{
    public Option<string?> Metric { get; } = RegisterOptions.Text("--metric", "What is measured.", "\"Mean time to resolve\"");

    public Option<string?> Unit { get; } = RegisterOptions.Text("--unit", "Its unit.", "hours");

    public Option<string> Direction { get; } = CommonOptions.OneOf("--direction", "Which way it is to move.", "increase", ["increase", "decrease", "within"]);

    public Option<double?> Low { get; } = RegisterOptions.Number("--low", "The lower end of the range it is to stay within.");

    public Option<double?> High { get; } = RegisterOptions.Number("--high", "The upper end of the range it is to stay within.");

    public void Require() => Metric.Required = Unit.Required = Direction.Required = true;

    /// <summary>What is wrong with the options beside each other; null where nothing is.</summary>
    public string? Misuse(CommandResult result)
    {
        var isRange = result.GetResult(Low) is not null && result.GetResult(High) is not null;
        return result.GetResult(Direction)?.Tokens is [{ Value: var way }] && (way == "within") != isRange
            ? "--low and --high belong to --direction within, both of them and to nothing else."
            : null;
    }

    public Metric Read(ParseResult parsed)
    {
        var (name, unit) = (parsed.GetRequiredValue(Metric)!, parsed.GetRequiredValue(Unit)!);
        return parsed.GetRequiredValue(Direction) switch
        {
            "increase" => Core.Measurement.Metric.Increasing(name, unit),
            "decrease" => Core.Measurement.Metric.Decreasing(name, unit),
            _ => Core.Measurement.Metric.Within(name, unit, parsed.GetValue(Low)!.Value, parsed.GetValue(High)!.Value),
        };
    }
}
