using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Reports;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Measurement;
using LearningOrg.Interchange.Measurements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register measure register.json CIM0000001 16</c>: records measurements of the planned metric.</summary>
internal static class MeasureCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, id, by, at) = (RegisterOptions.File(), RegisterOptions.Id(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var value = new Argument<double?>("value")
        {
            Description = "What was measured, in the unit of the plan.",
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = result => RegisterOptions.NumberOf(result, "<value>"),
        };
        var taken = RegisterOptions.Instant("--taken-at", "When it was measured; when it is recorded by default.");
        var from = CommonOptions.File(
            "--from",
            "Instead of a value: a table with a row for each measurement, when in its first column. What is recorded already is left out.",
            "monthly.csv");
        var column = RegisterOptions.Text("--column", "With --from: the column of the numbers; the only one by default.", "name");
        var command = new Command("measure", "Record measurements of the metric that the plan names.") { file, id, value, taken, from, column, by, at };
        command.Validators.Add(result =>
        {
            if (result.GetResult(from) is null == result.GetResult(value) is not { Tokens.Count: > 0 })
            {
                result.AddError("Give a <value> or --from, one of the two.");
            }

            if (result.GetResult(taken) is not null && result.GetResult(from) is not null)
            {
                result.AddError("--taken-at does not belong to --from: the table says when.");
            }

            if (result.GetResult(column) is not null && result.GetResult(from) is null)
            {
                result.AddError("--column belongs to --from.");
            }
        });
        command.SetAction(parsed =>
        {
            var (register, entry, who, now) =
                (parsed.GetRequiredValue(file), parsed.GetRequiredValue(id), parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            return parsed.GetValue(from) is { } table
                ? Series(terminal, register, entry, table, parsed.GetValue(column), who, now)
                : RegisterChange.Apply(terminal, register, entry, known => known.CurrentPlan is { Metric: var metric }
                    ? known.Measure(MeasuredValue.Of(metric, parsed.GetValue(value)!.Value, parsed.GetValue(taken) ?? now), who, now)
                    : NoPlan(known.Id));
        });
        return command;
    }

    private static int Series(Terminal terminal, string file, ImprovementId id, string table, string? column, ActorId by, DateTimeOffset at)
    {
        if (!RegisterFile.Read(file).TryAccept(out var register, out var unreadable))
        {
            return terminal.Refuse(unreadable);
        }

        if (Entries.Find(terminal, register, file, id) is not { } entry)
        {
            return ExitCode.Refused;
        }

        if (entry.CurrentPlan is not { Metric: var metric })
        {
            return terminal.Refuse(NoPlan(id));
        }

        if (!MeasurementFile.Read(table, metric, column).TryAccept(out var series, out var refusal))
        {
            return terminal.Refuse(refusal);
        }

        var fresh = series.Points.Where(point => !entry.Measurements.Contains(point)).ToArray();
        if (fresh.Length == 0)
        {
            var what = series.Count == 1 ? "the measurement" : FormattableString.Invariant($"all {series.Count} measurements");
            terminal.Out.WriteLine(Printable.Whole($"{id} has {what} of {table} already."));
            return ExitCode.Ok;
        }

        var outcome = RegisterFile.ChangeAll(file, now => Steps(now, id, fresh, by, at));
        if (!outcome.TryAccept(out _, out var refused))
        {
            return terminal.Refuse(refused);
        }

        var known = series.Count - fresh.Length;
        var left = known == 0 ? string.Empty : FormattableString.Invariant($"; {known} {(known == 1 ? "was" : "were")} there already");
        var times = fresh.Length == 1 ? "time" : "times";
        terminal.Out.WriteLine(Printable.Whole(FormattableString.Invariant(
            $"{id} measured {fresh.Length} {times}, from {Instants.DayOf(fresh[0].At)} to {Instants.DayOf(fresh[^1].At)}{left}.")));
        return ExitCode.Ok;
    }

    private static IEnumerable<RegisterOutcome> Steps(
        ContinualImprovementRegister register, ImprovementId id, IEnumerable<MeasuredValue> values, ActorId by, DateTimeOffset at)
    {
        foreach (var value in values)
        {
            var outcome = register.Apply(id, entry => entry.Measure(value, by, at));
            yield return outcome;
            register = outcome.AsT0.Now;
        }
    }

    private static NotPermitted NoPlan(ImprovementId id) =>
        new("measure", $"{id} has no plan that names a metric", "Plan it first: learningorg register plan.");
}
