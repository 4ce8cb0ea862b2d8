using System.CommandLine;
using System.CommandLine.Parsing;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register move register.json CIM0000001 triage</c>: moves an improvement from stage to stage.</summary>
internal static class MoveCommand
{
    private static readonly string[] Verbs =
    [
        "triage", "assess", "approve", "start", "complete", "verify", "review", "hold", "resume", "reject", "withdraw", "mark-duplicate", "supersede",
    ];

    public static Command Make(Terminal terminal)
    {
        var (file, id, by, at) = (RegisterOptions.File(), RegisterOptions.Id(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var verb = new Argument<string>("verb") { Description = $"What to do: {string.Join(", ", Verbs)}." };
        verb.CompletionSources.Add(Verbs);
        verb.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Verbs.Contains(result.Tokens[0].Value))
            {
                result.AddError($"'{result.Tokens[0].Value}' is not a verb here; use one of {string.Join(", ", Verbs)}.");
            }
        });
        var reason = RegisterOptions.Text("--reason", "Why: with hold, reject, withdraw, mark-duplicate and supersede.");
        var review = RegisterOptions.Due("--review-at", "With hold: when to look at it again.");
        var other = RegisterOptions.Text("--for", "With mark-duplicate and supersede: the entry that goes on.", "id");
        var assessing = new Assessing();
        var command = new Command("move", "Move an improvement from stage to stage.") { file, id, verb, reason, review, other, by, at };
        foreach (var option in assessing.Options)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            var asked = result.GetResult(verb)?.Tokens is [{ Value: var typed }] ? typed : string.Empty;
            foreach (var misuse in assessing.Misuses(result, asked == "assess")
                .Append(Fits(asked, result.GetResult(reason), "--reason", "hold", "reject", "withdraw", "mark-duplicate", "supersede"))
                .Append(Fits(asked, result.GetResult(review), "--review-at", "hold"))
                .Append(Fits(asked, result.GetResult(other), "--for", "mark-duplicate", "supersede"))
                .OfType<string>())
            {
                result.AddError(misuse);
            }
        });
        command.SetAction(parsed =>
        {
            var (entry, who, when) = (parsed.GetRequiredValue(id), parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            var (why, goesOn) = (parsed.GetValue(reason), parsed.GetValue(other) is { } name ? ImprovementId.Of(name) : default);
            return parsed.GetRequiredValue(verb) == "assess"
                ? assessing.Run(terminal, parsed, parsed.GetRequiredValue(file), entry, who, when)
                : RegisterChange.Apply(
                    terminal,
                    parsed.GetRequiredValue(file),
                    entry,
                    improvement => Move(improvement, parsed.GetRequiredValue(verb), why, parsed.GetValue(review), goesOn, who, when));
        });
        return command;
    }

    private static string? Fits(string asked, SymbolResult? option, string name, params string[] verbs) => (option is not null, verbs.Contains(asked)) switch
    {
        (true, false) when asked.Length > 0 => $"{name} does not belong to {asked}.",
        (false, true) => $"{asked} needs {name}.",
        _ => null,
    };

    private static ImprovementOutcome Move(
        Improvement entry, string verb, string? reason, DateTimeOffset? reviewAt, ImprovementId other, ActorId by, DateTimeOffset at) => verb switch
    {
        "triage" => entry.Triage(by, at),
        "approve" => entry.Approve(by, at),
        "start" => entry.Start(by, at),
        "complete" => entry.Complete(by, at),
        "verify" => entry.Verify(by, at),
        "review" => entry.Review(by, at),
        "hold" => entry.Hold(reason!, reviewAt!.Value, by, at),
        "resume" => entry.Resume(by, at),
        "reject" => entry.Reject(reason!, by, at),
        "withdraw" => entry.Withdraw(reason!, by, at),
        "mark-duplicate" => entry.MarkDuplicate(other, reason!, by, at),
        _ => entry.Supersede(other, reason!, by, at),
    };
}
