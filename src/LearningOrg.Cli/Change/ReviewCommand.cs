using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change review change.json urgency</c>: what the evidence says about a gate, criterion by criterion.</summary>
internal static class ReviewCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, step, asOf) = (ChangeOptions.File(), ChangeOptions.Step(), RegisterOptions.AsOf());
        step.Arity = ArgumentArity.ZeroOrOne;
        step.Description += " All of them by default.";
        var format = CommonOptions.OneOf("--format", "How to write it.", "table", ["table", "json"]);
        var command = new Command("review", "Review a gate criterion by criterion: what is met, by what, and what would do.") { file, step, asOf, format };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(file),
            parsed.GetValue(step) is { } code ? [ChangeStep.FromCode(code)] : ChangeStep.All,
            parsed.GetValue(asOf) ?? terminal.Clock.GetUtcNow(),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string file, IReadOnlyList<ChangeStep> steps, DateTimeOffset at, string format)
    {
        if (InitiativeChange.Read(terminal, file, at) is not { } history)
        {
            return ExitCode.Refused;
        }

        var change = history.AsOf(at);
        var reviews = steps.Select(step => change.ReviewOf(step, at)).ToArray();
        if (format == "json")
        {
            JsonReport.Write(reviews.Select(Json), terminal);
            return ExitCode.Ok;
        }

        using var page = new Page(terminal);
        foreach (var review in reviews)
        {
            if (review != reviews[0])
            {
                page.Blank();
            }

            Write(review, page);
        }

        page.WriteTo(terminal.Out);
        return ExitCode.Ok;
    }

    private static void Write(GateReview review, Page page)
    {
        page.Paragraph($"Step {review.Step.Number}, {review.Step.Name}, as of {Instants.DayOf(review.At)}: {Verdict(review)}.");
        foreach (var finding in review.Findings)
        {
            page.Hanging(
                $"  {(finding.IsMet ? "✓" : " ")} {(finding.Criterion.IsMust ? "must  " : "should")} ",
                $"{finding.Criterion.Code}: {finding.Criterion.Statement}");
            page.Hanging("             ", $"{(finding.IsMet ? "Met" : "Not met")}: {finding.Because}.");
            if (finding.Remedy is { } remedy)
            {
                page.Hanging("             ", remedy);
            }
        }
    }

    private static string Verdict(GateReview review)
    {
        var score = review.Score is { } share
            ? FormattableString.Invariant($", and {Math.Round(100 * share)} % of the score where {review.Gate.Threshold} are asked for")
            : string.Empty;
        var musts = review.Findings.Where(finding => finding.Criterion.IsMust).ToArray();
        var verdict = review.IsComplete ? "nothing is missing" : "not yet";
        return FormattableString.Invariant(
            $"{verdict} ({musts.Count(finding => finding.IsMet)} of {musts.Length} must-meet criteria met{score})");
    }

    private static object Json(GateReview review) => new
    {
        step = review.Step.Code,
        at = review.At,
        isComplete = review.IsComplete,
        mustsAreMet = review.MustsAreMet,
        score = review.Score,
        threshold = review.Gate.Threshold.Share,
        findings = review.Findings.Select(finding => new
        {
            criterion = finding.Criterion.Code,
            isMust = finding.Criterion.IsMust,
            isMet = finding.IsMet,
            because = finding.Because,
            remedy = finding.Remedy,
            evidence = finding.Evidence,
            goodUntil = finding.GoodUntil,
        }),
    };
}
