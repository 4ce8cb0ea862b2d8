using System.CommandLine;
using LearningOrg.Cli.Decisions;
using LearningOrg.Cli.Portfolios;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Prioritization.Portfolio;

namespace LearningOrg.Cli.Commands;

/// <summary><c>learningorg portfolio register.csv --budget 100</c>: which improvements to fund together.</summary>
internal static class PortfolioCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = CommonOptions.File<string>("register", "A register as JSON, or a spreadsheet as CSV: one row per entry, with a header.");
        var budget = new Option<string>("--budget") { Description = "How much the chosen may cost together.", HelpName = "N", Required = true };
        var cost = new Option<string?>("--cost") { Description = "The column of costs; by default the effort that the policy reads.", HelpName = "column" };
        var value = new Option<string>("--value")
        {
            Description = "The column of values, or the score.",
            HelpName = $"column|{PortfolioRequest.Score}",
            DefaultValueFactory = _ => PortfolioRequest.Score,
        };
        var curve = new Option<bool>("--curve") { Description = "Also list what every budget buys." };
        var requires = Rules("--requires", "B:A", "B is chosen only with A; can be given more than once.");
        var excludes = Rules("--excludes", "C:D", "At most one of C and D is chosen; can be given more than once.");
        var mustDo = Rules("--must-do", "E", "E is chosen whatever it is worth; can be given more than once.");
        var capacity = Rules("--capacity", "column=N", "The chosen take no more than N of a column together; can be given more than once.");
        var policy = CommonOptions.Policy("the first ready policy whose inputs the register has");
        var format = CommonOptions.Format();
        budget.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Amounts.Read(result.Tokens[0].Value) is null)
            {
                result.AddError(
                    $"--budget is '{result.Tokens[0].Value}'; it must be a number from 0 to 10^15, "
                    + "with a decimal point and without thousands separators.");
            }
        });
        var command = new Command("portfolio", "Choose the entries of a register that are worth most within a budget.")
        {
            file, budget, cost, value, curve, requires, excludes, mustDo, capacity, policy, format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(curve) && result.GetResult(format)?.Tokens is [{ Value: "csv" }])
            {
                result.AddError("--curve cannot be written as csv; use table or json.");
            }
        });
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(file),
            new PortfolioRequest(
                Amounts.Read(parsed.GetRequiredValue(budget))!.Value,
                parsed.GetValue(cost),
                parsed.GetRequiredValue(value),
                parsed.GetValue(policy),
                parsed.GetValue(curve),
                parsed.GetValue(requires) ?? [],
                parsed.GetValue(excludes) ?? [],
                parsed.GetValue(mustDo) ?? [],
                parsed.GetValue(capacity) ?? []),
            parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string file, PortfolioRequest request, string format)
    {
        try
        {
            return Candidates.Read(terminal, file, request) is { } candidates
                ? Choose(terminal, file, request, candidates, format)
                : ExitCode.Refused;
        }
        catch (ArgumentException unfit)
        {
            return terminal.Refuse(Phrases.MessageOf(unfit));
        }
    }

    private static int Choose(Terminal terminal, string file, PortfolioRequest request, Candidates candidates, string format)
    {
        if (candidates.All.Count == 0)
        {
            return terminal.Refuse($"Nothing in {file} can be chosen. {candidates.Others[0].Id}: {candidates.Others[0].Reason}");
        }

        var problem = PortfolioProblem.Of(candidates.All, each => each.Id, each => each.Value, each => each.Cost);
        for (var place = 0; place < candidates.Capacities.Count; place++)
        {
            var index = place;
            problem = problem.Capacity(candidates.Capacities[place].Name, candidates.Capacities[place].Available, each => each.Uses[index]);
        }

        if (PortfolioRules.TryApply(request, candidates, ref problem) is { } unknown)
        {
            return terminal.Refuse(unknown);
        }

        if (!problem.Within(request.Budget).TryAccept(out var selection, out var infeasible))
        {
            return terminal.Refuse(infeasible);
        }

        PortfolioCurve<Candidate>? curve = null;
        if (request.WithCurve && !problem.Curve().TryAccept(out curve, out infeasible))
        {
            return terminal.Refuse(infeasible);
        }

        foreach (var fault in candidates.Problems)
        {
            terminal.Say(fault);
        }

        new PortfolioReport(file, candidates, selection, curve).Write(format, terminal);
        return ExitCode.Ok;
    }

    private static Option<string[]> Rules(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => [] };
}
