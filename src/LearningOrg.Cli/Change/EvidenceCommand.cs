using System.CommandLine;
using LearningOrg.Cli.Registers;
using LearningOrg.Core;
using LearningOrg.Core.Change.Evidence;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change evidence change.json S1 survey …</c>: records what speaks for the change.</summary>
internal static class EvidenceCommand
{
    private const double UsualDays = 180;

    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (ChangeOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var number = ChangeOptions.Number("evidence", "The evidence, by a number of its own.");
        var kinds = EvidenceKind.All.Select(kind => kind.Code).ToArray();
        var kind = new Argument<string>("kind") { Description = $"What kind it is: {ChangeOptions.List(kinds)}." };
        kind.CompletionSources.Add(kinds);
        var criteria = RegisterOptions.Texts("--for", "The code of a criterion that it speaks for; see 'change review'.", "managers-convinced");
        var dated = RegisterOptions.Instant("--dated", "When it was gathered; when it is recorded by default.");
        var days = RegisterOptions.Days("--days", "For how many days it is good from then on; 180 by default.");
        var options = new EvidenceOptions();
        var command = new Command("evidence", "Record evidence: dated, of a kind, and good for a time.") { file, number, kind, criteria, dated, days };
        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        command.Options.Add(by);
        command.Options.Add(at);
        command.Validators.Add(result =>
        {
            var asked = result.GetResult(kind)?.Tokens is [{ Value: var typed }] ? typed : string.Empty;
            if (asked.Length > 0 && !kinds.Contains(asked))
            {
                result.AddError($"'{asked}' is not a kind of evidence; use one of {ChangeOptions.List(kinds)}.");
            }
            else if (asked.Length > 0)
            {
                foreach (var misuse in options.Misuses(result, asked))
                {
                    result.AddError(misuse);
                }
            }
        });
        command.SetAction(parsed =>
        {
            var when = parsed.GetValue(at) ?? terminal.Clock.GetUtcNow();
            if (!options.TryReadTable(parsed, out var series, out var unreadable))
            {
                return terminal.Refuse(unreadable!);
            }

            return InitiativeChange.Apply(terminal, parsed.GetRequiredValue(file), change =>
            {
                var tag = EvidenceTag.Of(
                    parsed.GetRequiredValue(number),
                    parsed.GetValue(dated) ?? when,
                    TimeSpan.FromDays(parsed.GetValue(days) ?? UsualDays),
                    parsed.GetRequiredValue(criteria));
                return options.Read(parsed, EvidenceKind.FromCode(parsed.GetRequiredValue(kind)), tag, series, change) is { } evidence
                    ? change.Record(evidence, parsed.GetRequiredValue(by), when)
                    : new NotPermitted(
                        $"record evidence of {change.Id}",
                        $"no win {parsed.GetValue(options.Win)} is planned",
                        "Plan a win before it comes about: what was not planned was hoped for.");
            },
            command.Options);
        });
        return command;
    }
}
