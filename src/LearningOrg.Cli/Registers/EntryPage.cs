using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Steps;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Cli.Registers;

/// <summary>One entry: what is known of it, and what may happen next.</summary>
internal static class EntryPage
{
    private const int LabelWidth = 14;

    public static void Write(Improvement entry, DateTimeOffset at, Terminal terminal)
    {
        using var page = new Page(terminal);
        page.Paragraph($"{entry.Id}: {entry.Title}");
        foreach (var (label, text) in Facts(entry).Where(fact => fact.Text is not null))
        {
            Line(page, label, text!);
        }

        Steps(page, entry.Steps(at));
        Outlooks(page, entry, at);
        page.WriteTo(terminal.Out);
    }

    private static void Steps(Page page, ImprovementSteps steps)
    {
        page.Blank();
        page.Paragraph("Steps");
        foreach (var answer in steps.Answers)
        {
            page.Hanging($"  {(answer.IsAnswered ? "✓" : answer == steps.Next ? "→" : " ")} ", $"{answer}");
        }

        if (steps.ToDo is { Length: > 0 } next)
        {
            page.Hanging("    ", $"Next: {next}");
        }
    }

    // What is more than a step away is of no use today.
    private static void Outlooks(Page page, Improvement entry, DateTimeOffset at)
    {
        page.Blank();
        page.Paragraph("What may happen next");
        var outlooks = entry.WhatNow(at);
        foreach (var outlook in outlooks.Where(outlook => outlook.IsPermitted))
        {
            Line(page, outlook.Verb.Code, outlook.LeadsTo is { } stage ? $"now; it is {stage.Name} then" : "now");
        }

        foreach (var outlook in outlooks.Where(outlook => outlook.Missing.Count > 0))
        {
            Line(page, outlook.Verb.Code, $"needs {Decisions.Phrases.List([.. outlook.Missing.Select(need => need.ToString()!)])}");
        }

        if (entry.Stage.IsFinal)
        {
            page.Paragraph($"Nothing: {entry.Stage} is final.", "  ");
        }
    }

    private static IEnumerable<(string Label, string? Text)> Facts(Improvement entry)
    {
        yield return ("Stage", Stage(entry));
        yield return ("Raised", $"{Instants.DayOf(entry.RaisedAt)} by {entry.RaisedBy}, from {entry.Source}");
        yield return ("About", entry.Details.Description);
        yield return ("Serves", entry.Details.Strategies.Count == 0 ? null : string.Join(", ", entry.Details.Strategies));
        yield return ("Inputs", entry.Inputs.Count == 0 ? null : string.Join("; ", entry.Inputs));
        yield return ("Part of", entry.Parent is { } larger ? $"{larger.Id}{(larger.IsRequired ? ", which needs it" : null)}" : null);
        yield return ("Owner", entry.Owner?.Value);
        yield return ("Score", entry.Assessment is { } assessed ? $"{assessed.Score}, by {assessed.By}" : null);
        yield return ("Metric", entry.CurrentPlan is { Metric: var metric } ? $"{metric}" : null);
        yield return ("Baseline", entry.CurrentPlan is { Baseline: var before }
            ? $"{Numbers.Exact(before.Value)} {before.Metric.Unit} until {Instants.DayOf(before.EndsAt)}"
            : null);
        yield return ("Target", entry.CurrentPlan is { Target: var aim }
            ? $"{Numbers.Exact(aim.Value)} {aim.Metric.Unit}, looked at on {Instants.DayOf(aim.ReviewAt)}"
            : null);
        yield return ("Approved", entry.Approval is { } approval ? $"{Instants.DayOf(approval.At)} by {approval.By}" : null);
        yield return ("Tasks", entry.Tasks.Count == 0 ? null : string.Join("; ", entry.Tasks));
        yield return ("Measured", Measurements.OfPlan(entry) is { Count: > 0 } measured ? Measured(measured) : null);
        foreach (var (other, values) in Measurements.OfEarlierPlans(entry))
        {
            yield return ("Earlier metric", $"{other}: {Measured(values)}");
        }

        yield return ("Verified", entry.Verification is { } verified ? $"{verified}, by {verified.By}" : null);
        yield return ("Stayed", entry.SustainReview is { } review ? $"{review}, by {review.By}" : null);
        yield return ("Benefits", entry.Benefits.Count == 0 ? null : string.Join("; ", entry.Benefits));
    }

    private static string Stage(Improvement entry) => entry switch
    {
        { Pause: { } pause } => $"{entry.Stage} since {Instants.DayOf(pause.Since)}, to be looked at by {Instants.DayOf(pause.ReviewAt)}: {pause.Reason}",
        { Ending: { } ending } => $"{entry.Stage}: {ending}",
        _ => entry.Stage.Name,
    };

    private static string Measured(IEnumerable<MeasuredValue> values) =>
        string.Join("; ", values.Select(value => $"{Numbers.Exact(value.Value)} on {Instants.DayOf(value.At)}"));

    private static void Line(Page page, string label, string text) => page.Hanging($"  {label.PadRight(LabelWidth)}  ", text);
}
