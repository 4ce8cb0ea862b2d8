using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Reporting;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change status change.json</c>: step by step what holds, what has lapsed, what goes stale, and what to gather next.</summary>
internal static class StatusCommand
{
    private const int MostAdvice = 3;

    public static Command Make(Terminal terminal)
    {
        var (file, asOf) = (ChangeOptions.File(), RegisterOptions.AsOf());
        var format = CommonOptions.OneOf("--format", "How to write it.", "table", ["table", "json"]);
        var command = new Command("status", "Tell how it stands: step by step, what goes stale soon, the risk of regression, and what to gather next.")
        {
            file, asOf, format,
        };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetValue(asOf) ?? terminal.Clock.GetUtcNow(), parsed.GetRequiredValue(format)));
        return command;
    }

    /// <summary>The mark of a standing, for pages and for the report.</summary>
    public static string Mark(StepStanding standing) => standing == StepStanding.Passed ? "✓"
        : standing == StepStanding.PassedOnConditions ? "~"
        : standing == StepStanding.Lapsed ? "✗"
        : standing == StepStanding.Held ? "‖"
        : standing == StepStanding.Open ? "→"
        : " ";

    private static int Run(Terminal terminal, string file, DateTimeOffset at, string format)
    {
        if (InitiativeChange.Read(terminal, file, at) is not { } history)
        {
            return ExitCode.Refused;
        }

        var change = history.AsOf(at);
        var status = change.StatusAt(at);
        if (format == "json")
        {
            JsonReport.Write(Json(change, status), terminal);
            return ExitCode.Ok;
        }

        using var page = new Page(terminal);
        Write(change, status, page);
        page.WriteTo(terminal.Out);
        return ExitCode.Ok;
    }

    private static void Write(ChangeInitiative change, ChangeStatus status, Page page)
    {
        page.Paragraph($"{change.Id}: {change.Title}, as of {Instants.DayOf(status.At)}.");
        page.Paragraph($"{change.Charter}.", "  ");
        page.Paragraph(
            FormattableString.Invariant($"{status.Stage}, {status.Reached} of {status.Steps.Count} steps hold in a row. ")
            + $"Risk of regression: {status.Risk.Name.ToLowerInvariant()}.",
            "  ");
        page.Blank();
        page.Paragraph("Steps");
        foreach (var step in status.Steps)
        {
            page.Hanging($"  {Mark(step.Standing)} ", $"{step}");
            foreach (var condition in step.OpenConditions)
            {
                page.Hanging("      ", $"condition: {condition}");
            }
        }

        List(page, "What the risk is told from", status.RiskSigns);
        List(page, "Goes stale soon", status.ExpiringSoon.Select(evidence => $"{evidence}"));
        List(page, "What to gather next", status.Advice.Take(MostAdvice).Select(advice => $"{advice}"));
        List(page, "What is missing before it is done", status.MissingForCompletion);
    }

    private static void List(Page page, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(heading);
        foreach (var line in all)
        {
            page.Hanging("  · ", line);
        }
    }

    private static object Json(ChangeInitiative change, ChangeStatus status) => new
    {
        id = change.Id.Value,
        title = change.Title,
        at = status.At,
        stage = status.Stage.Code,
        reached = status.Reached,
        effectiveStep = status.EffectiveStep?.Code,
        risk = status.Risk.Code,
        riskSigns = status.RiskSigns,
        barrier = status.Barrier?.Element.Code,
        steps = status.Steps.Select(step => new
        {
            number = step.Step.Number,
            step = step.Step.Code,
            standing = step.Standing.Code,
            goodUntil = step.GoodUntil,
            waitsFor = step.WaitsFor.Select(each => each.Code),
            openConditions = step.OpenConditions.Select(condition => new { criterion = condition.Criterion, due = condition.Due }),
            because = step.Lapse?.Because,
            remedy = step.Lapse?.Remedy,
            recycles = step.Gate.Recycles,
        }),
        expiringSoon = status.ExpiringSoon.Select(each => new { evidence = each.Evidence, expiresAt = each.ExpiresAt, criteria = each.Criteria }),
        advice = status.Advice.Select(each => new { step = each.Step.Code, criterion = each.Criterion, toDo = each.ToDo, why = each.Why }),
        missingForCompletion = status.MissingForCompletion,
    };
}
