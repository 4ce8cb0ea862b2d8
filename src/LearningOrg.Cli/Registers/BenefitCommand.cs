using System.CommandLine;
using System.Globalization;
using LearningOrg.Core;
using LearningOrg.Core.Improvements.Benefits;

namespace LearningOrg.Cli.Registers;

/// <summary>
/// <c>learningorg register benefit register.json CIM0000001 B1 --book 120</c>: expects a benefit of an improvement, or books what has come of it.
/// </summary>
internal static class BenefitCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, id, by, at) = (RegisterOptions.File(), RegisterOptions.Id(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var number = new Argument<string>("benefit")
        {
            Description = "The benefit, by its number.",
            CustomParser = result => RegisterOptions.Words(result, "<benefit>") ?? string.Empty,
        };
        var title = RegisterOptions.Text("--title", "Expect it: what it is, in one line.");
        var beneficiary = RegisterOptions.Text("--for", "With --title: who has it, or who bears a dis-benefit.", "name");
        var owner = RegisterOptions.Text("--owner", "With --title: who answers for it in the business.", "name");
        var amount = RegisterOptions.Number("--amount", "With --title: how much is expected; more than 0.");
        var unit = RegisterOptions.Text("--unit", "With --title: its unit.", "\"hours a year\"");
        var due = RegisterOptions.Due("--due", "With --title: by when.");
        var disbenefit = new Option<bool>("--disbenefit") { Description = "With --title: somebody loses by it; it counts against the rest." };
        var share = RegisterOptions.Text(
            "--share", "With --title: which share of a measured effect it is, so that none is counted twice.", "\"hours saved 2026=0.5\"");
        var book = RegisterOptions.Number("--book", "Book an amount that has come; less than 0 where an earlier booking was too high.");
        Option[] needed = [beneficiary, owner, amount, unit, due];
        Option[] more = [disbenefit, share];
        var command = new Command("benefit", "Expect a benefit of an improvement, or book what has come of it.")
        {
            file, id, number, title, beneficiary, owner, amount, unit, due, disbenefit, share, book, by, at,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(title) is null == result.GetResult(book) is null)
            {
                result.AddError("Give --title to expect a benefit, or --book to book one, one of the two.");
            }
            else if (result.GetResult(title) is null)
            {
                foreach (var option in needed.Concat(more).Where(option => result.GetResult(option) is not null))
                {
                    result.AddError($"{option.Name} belongs to --title: it is of a benefit that is expected.");
                }
            }
            else
            {
                foreach (var option in needed.Where(option => result.GetResult(option) is null))
                {
                    result.AddError($"--title needs {option.Name}.");
                }
            }

            if (result.GetResult(disbenefit) is not null && result.GetResult(share) is not null)
            {
                result.AddError("--share does not belong to --disbenefit.");
            }

            if (result.GetResult(share)?.Tokens is [{ Value: var typed }] && ShareOf(typed) is null)
            {
                result.AddError($"--share is '{typed}'; it must be an effect and a part of it, more than 0 and at most 1, as \"hours saved 2026=0.5\".");
            }

            if (result.GetResult(amount)?.Tokens is [{ Value: var much }]
                && double.TryParse(much, CultureInfo.InvariantCulture, out var expected) && expected <= 0)
            {
                result.AddError($"--amount is '{much}'; it must be more than 0. What somebody loses is a --disbenefit.");
            }
        });
        command.SetAction(parsed => RegisterChange.Apply(terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(id), entry =>
        {
            var (benefit, who, when) = (parsed.GetRequiredValue(number), parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow());
            if (parsed.GetValue(book) is { } come)
            {
                return entry.BookBenefit(benefit, come, who, when);
            }

            var (what, whose, answers) = (parsed.GetValue(title)!, parsed.GetValue(beneficiary)!, ActorId.Of(parsed.GetValue(owner)!));
            var (howMuch, inUnit, until) = (parsed.GetValue(amount)!.Value, parsed.GetValue(unit)!, parsed.GetValue(due)!.Value);
            return entry.ExpectBenefit(
                parsed.GetValue(disbenefit)
                    ? Benefit.Disbenefit(benefit, what, whose, answers, howMuch, inUnit, until)
                    : Benefit.Of(benefit, what, whose, answers, howMuch, inUnit, until, parsed.GetValue(share) is { } part ? ShareOf(part) : null),
                who,
                when);
        }));
        return command;
    }

    // The last = counts: an effect may have one in its name.
    private static EffectShare? ShareOf(string text) =>
        text.LastIndexOf('=') is > 0 and var at && text[..at].Trim() is { Length: > 0 } effect
            && decimal.TryParse(text[(at + 1)..].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part is > 0 and <= 1
            ? EffectShare.Of(effect, part)
            : null;
}
