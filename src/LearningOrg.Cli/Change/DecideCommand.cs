using System.CommandLine;
using LearningOrg.Cli.Registers;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Gates;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change decide change.json urgency go</c>: decides at the gate of a step.</summary>
internal static class DecideCommand
{
    private static readonly string[] Decisions = ["go", "conditional-go", "hold", "recycle", "kill"];

    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var step = ChangeOptions.Step();
        var decision = new Argument<string>("decision") { Description = $"What to decide: {ChangeOptions.List(Decisions)}." };
        decision.CompletionSources.Add(Decisions);
        var reason = RegisterOptions.Text("--reason", "Why: with hold, recycle and kill.");
        var review = RegisterOptions.Due("--review-at", "With hold: when to look at it again.");
        var conditions = RegisterOptions.Texts(
            "--condition",
            "With conditional-go: a criterion that is missing, and the day by the end of which it must be met.",
            "coalition-in-place=2026-04-30");
        var command = new Command("decide", "Decide at the gate of a step: go, conditional-go, hold, recycle or kill.")
        {
            file, step, decision, reason, review, conditions, by, at,
        };
        command.Validators.Add(result =>
        {
            var asked = result.GetResult(decision)?.Tokens is [{ Value: var typed }] ? typed : string.Empty;
            if (asked.Length > 0 && !Decisions.Contains(asked))
            {
                result.AddError($"'{asked}' is not a decision; use one of {ChangeOptions.List(Decisions)}.");
                return;
            }

            var given = result.GetResult(conditions) is { Implicit: false };
            foreach (var misuse in new[]
            {
                Fits(asked, result.GetResult(reason) is not null, "--reason", "hold", "recycle", "kill"),
                Fits(asked, result.GetResult(review) is not null, "--review-at", "hold"),
                Fits(asked, given, "--condition", "conditional-go"),
            }.OfType<string>())
            {
                result.AddError(misuse);
            }

            foreach (var unfit in given ? result.GetResult(conditions)!.Tokens.Select(token => token.Value).Where(text => Condition(text) is null) : [])
            {
                result.AddError($"--condition is '{unfit}'; it must be the code of a criterion and a day, as coalition-in-place=2026-04-30.");
            }
        });
        command.SetAction(parsed => InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
        {
            var (who, when) = (parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            var (which, why) = (ChangeStep.FromCode(parsed.GetRequiredValue(step)), parsed.GetValue(reason));
            return parsed.GetRequiredValue(decision) switch
            {
                "go" => change.Go(which, who, when),
                "conditional-go" => change.GoOnConditions(which, parsed.GetRequiredValue(conditions).Select(typed => Condition(typed)!), who, when),
                "hold" => change.Hold(which, why!, parsed.GetValue(review)!.Value, who, when),
                "recycle" => change.Recycle(which, why!, who, when),
                _ => change.Kill(which, why!, who, when),
            };
        }));
        return command;
    }

    private static string? Fits(string asked, bool isGiven, string name, params string[] decisions) => (isGiven, decisions.Contains(asked)) switch
    {
        (true, false) when asked.Length > 0 => $"{name} does not belong to {asked}.",
        (false, true) => $"{asked} needs {name}.",
        _ => null,
    };

    private static GateCondition? Condition(string typed)
    {
        try
        {
            return ChangeOptions.Pair(typed) is { } pair && Instants.Read(pair.Value, isEnd: true) is { } due ? GateCondition.Of(pair.Name, due) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
