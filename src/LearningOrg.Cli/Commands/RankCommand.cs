using System.CommandLine;
using LearningOrg.Cli.Decisions;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Mcda;
using LearningOrg.Interchange.Matrices;

namespace LearningOrg.Cli.Commands;

/// <summary><c>learningorg rank matrix.csv --method topsis</c>: ranks the alternatives of a decision matrix.</summary>
internal static class RankCommand
{
    public static Command Make(Terminal terminal)
    {
        var options = new RankOptions();
        var command = options.Command();
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(options.List))
            {
                CatalogReport.Write(terminal);
                return ExitCode.Ok;
            }

            return Run(
                terminal,
                parsed.GetValue(options.File)!,
                new Request(
                    MethodCatalog.Find(parsed.GetValue(options.Method)!)!,
                    parsed.GetRequiredValue(options.Weights),
                    parsed.GetValue(options.Minimize) ?? [],
                    parsed.GetValue(options.Setting) ?? [],
                    parsed.GetValue(options.Top),
                    options.Robustness.Read(parsed)),
                parsed.GetRequiredValue(options.Format));
        });
        return command;
    }

    private static int Run(Terminal terminal, string path, Request request, string format)
    {
        if (!DecisionMatrixFile.Read(path).TryAccept(out var file, out var unreadable))
        {
            return terminal.Refuse(unreadable);
        }

        var minimized = new List<string>();
        foreach (var text in request.Minimize)
        {
            if (CriterionList.TryReadNames(text, "--minimize", file.Criteria, out var names) is { } unknown)
            {
                return terminal.Refuse(unknown);
            }

            minimized.AddRange(names);
        }

        try
        {
            return Rank(terminal, file, file.ToMatrix(minimized), request, format);
        }
        catch (ArgumentException unfit)
        {
            // What a method needs of the numbers it says itself, and names the criterion.
            return terminal.Refuse(Phrases.MessageOf(unfit));
        }
    }

    private static int Rank(Terminal terminal, DecisionMatrixFile file, DecisionMatrix unweighted, Request request, string format)
    {
        if (OptionValues.TryRead(request.Method, request.Settings, unweighted, out var values) is { } problem)
        {
            return terminal.Refuse(problem);
        }

        var weighting = WeightingCatalog.Weigh(request.Weights, unweighted);
        if (weighting.Weights is not { } weights)
        {
            return terminal.Refuse(weighting.Refusal!);
        }

        var matrix = unweighted.WithWeights(weights);
        var answer = request.Method.Solve(values, matrix);
        Robustness? robustness = null;
        if (request.Robustness is { } asked
            && Robustness.TryAnalyze(asked, request.Method, values, matrix, terminal, out robustness) is { } unfit)
        {
            return terminal.Refuse(unfit);
        }

        foreach (var remark in Remarks(file, weighting, format))
        {
            terminal.Say(remark);
        }

        var report = new DecisionReport(
            file.Source, request.Method.Name, values.ToJson(), request.Weights, answer, file.Unranked, request.Top, robustness);
        report.Write(format, terminal);
        return ExitCode.Ok;
    }

    private static IEnumerable<string> Remarks(DecisionMatrixFile file, WeightingAnswer weighting, string format)
    {
        var unranked = format == "json"
            ? []
            : file.Unranked.Select(left => $"Row {left.Item} is not ranked: {left.Name} has no number on {Phrases.List(left.Missing)}.");
        return [.. file.Remarks, .. unranked, .. weighting.Remark is null ? Array.Empty<string>() : [weighting.Remark]];
    }

    private sealed record Request(
        MethodEntry Method,
        string Weights,
        IReadOnlyList<string> Minimize,
        IReadOnlyList<string> Settings,
        int? Top,
        RobustnessRequest? Robustness);
}
