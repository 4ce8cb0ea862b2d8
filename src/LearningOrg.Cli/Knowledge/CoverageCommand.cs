using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Decisions;
using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core;
using LearningOrg.Core.Knowledge.Maps.Reading;
using LearningOrg.Interchange.Knowledge;

namespace LearningOrg.Cli.Knowledge;

/// <summary><c>learningorg knowledge coverage map.json</c>: what roles need to know and enough people do, and what if somebody left.</summary>
internal static class CoverageCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = CommonOptions.File<string>("map", "A knowledge map as JSON.");
        var without = RegisterOptions.Texts("--without", "Tell it as if this person had left.", "person");
        var redundancy = new Option<string?>("--redundancy") { Description = "How many must know a topic for it to be covered; 2 by default.", HelpName = "N" };
        redundancy.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && CommonOptions.Whole(result.Tokens[0].Value) is not (>= 1 and <= int.MaxValue))
            {
                result.AddError($"--redundancy is '{result.Tokens[0].Value}'; it must be a whole number from 1.");
            }
        });
        var asOf = RegisterOptions.AsOf();
        asOf.Description = "The instant that fading is told for; now by default. A day is in UTC and counts to its end.";
        var fades = RegisterOptions.Number("--fades-days", "After how many days without use a proficiency is one step less; nothing fades by default.");
        var format = CommonOptions.OneOf("--format", "How to write it.", "table", ["table", "json"]);
        var command = new Command("coverage", "Tell which roles are covered, what is missing, and where only one person knows.")
        {
            file, without, redundancy, fades, asOf, format,
        };
        command.SetAction(parsed =>
        {
            try
            {
                var rules = new CoverageRules
                {
                    Redundancy = (int)(CommonOptions.Whole(parsed.GetValue(redundancy)) ?? CoverageRules.Default.Redundancy),
                    Decay = parsed.GetValue(fades) is { } days ? ProficiencyDecay.Every(TimeSpan.FromDays(days)) : ProficiencyDecay.None,
                };
                var gone = parsed.GetRequiredValue(without).Select(ActorId.Of).ToArray();
                var at = parsed.GetValue(asOf) ?? terminal.Clock.GetUtcNow();
                return Run(terminal, parsed.GetRequiredValue(file), gone, rules, at, parsed.GetRequiredValue(format));
            }
            catch (Exception unfit) when (unfit is ArgumentException or OverflowException)
            {
                return terminal.Refuse(unfit is ArgumentException argument ? Phrases.MessageOf(argument) : "--fades-days is too large; name fewer days.");
            }
        });
        return command;
    }

    private static int Run(Terminal terminal, string file, ActorId[] gone, CoverageRules rules, DateTimeOffset at, string format)
    {
        if (!KnowledgeMapJson.Read(file).TryAccept(out var map, out var refusal))
        {
            return terminal.Refuse(refusal);
        }

        var people = map.Holdings.Select(holding => holding.Person).Distinct().ToArray();
        if (gone.FirstOrDefault(person => !people.Contains(person)) is { IsUnassigned: false } stranger)
        {
            var near = NearNames.NearestTo(stranger.Value, people.Select(person => person.Value));
            return terminal.Refuse($"{file} knows nobody called '{stranger}'{(near is null ? ". Name a person as the map does." : $"; did you mean {near}?")}");
        }

        var now = map.Read(at, rules);
        if (format == "json")
        {
            JsonReport.Write(Json(file, now, gone), terminal);
        }
        else
        {
            Write(file, now, gone, terminal);
        }

        return ExitCode.Ok;
    }

    private static void Write(string file, MapReading now, ActorId[] gone, Terminal terminal)
    {
        var reading = gone.Length == 0 ? now : now.Without(gone);
        using var page = new Page(terminal);
        page.Paragraph($"{file}: {now.Map.Title}{Without(gone)}, {Text(now.Rules)}.");
        page.Paragraph(reading.TruckFactor() is { } factor ? $"Truck factor {factor}." : "The work needs no topic.", "  ");
        if (gone.Length > 0)
        {
            page.Paragraph($"{now.WhatIf(gone)}.", "  ");
        }

        Roles(page, now.Coverage(), reading.Coverage(), gone.Length > 0);
        List(page, "Only one person knows", reading.SinglePointsOfFailure().Select(point => point.ToString()));
        List(page, "Gaps, and what could close them", reading.Gaps().Select(gap => $"{gap}. {gap.Suggestion}"));
        page.WriteTo(terminal.Out);
    }

    private static void Roles(Page page, IReadOnlyList<RoleCoverage> before, IReadOnlyList<RoleCoverage> after, bool isWhatIf)
    {
        if (after.Count == 0)
        {
            return;
        }

        page.Blank();
        TextColumn[] columns =
        [
            new("Role", [.. after.Select(role => Printable.Of(role.Role.Value))], IsText: true),
            new("Topics needed", [.. after.Select(role => Numbers.Plain(role.Required))]),
            .. isWhatIf ? [new TextColumn("Covered now", [.. before.Select(Share)])] : Array.Empty<TextColumn>(),
            new(isWhatIf ? "Covered then" : "Covered", [.. after.Select(Share)]),
        ];
        page.Draw(TextTable.Drawn(columns, page.Width));
    }

    private static void List(Page page, string title, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        page.Blank();
        page.Paragraph(title);
        foreach (var line in all)
        {
            page.Hanging("  ", line);
        }
    }

    private static string Share(RoleCoverage role) =>
        role.Share is { } share ? FormattableString.Invariant($"{role.Covered} ({Numbers.Percent(share.Share)})") : "–";

    private static string Without(ActorId[] gone) => gone.Length == 0 ? string.Empty : $" without {Phrases.List([.. gone.Select(person => person.Value)])}";

    private static string Text(CoverageRules rules)
    {
        var know = rules.Redundancy == 1 ? "person knows" : "people know";
        var decay = rules.Decay.Interval is null ? string.Empty : $"; {rules.Decay}";
        return FormattableString.Invariant($"covered is what {rules.Redundancy} {know} well enough{decay}");
    }

    private static object Json(string file, MapReading now, ActorId[] gone)
    {
        var reading = gone.Length == 0 ? now : now.Without(gone);
        return new
        {
            source = file,
            title = now.Map.Title,
            at = now.At,
            redundancy = now.Rules.Redundancy,
            without = gone.Select(person => person.Value),
            truckFactor = reading.TruckFactor()?.Count,
            roles = reading.Coverage()
                .Select(role => new { role = role.Role.Value, required = role.Required, covered = role.Covered, share = role.Share?.Share }),
            onlyOnePersonKnows = reading.SinglePointsOfFailure()
                .Select(point => new { topic = point.Topic.Value, required = point.Required.Code, person = point.Person.Value }),
            gaps = reading.Gaps().Select(gap => new
            {
                role = gap.Need.Role.Value,
                activity = gap.Need.Activity.Value,
                topic = gap.Need.Topic.Value,
                required = gap.Need.Required.Code,
                holders = gap.Holders,
                needed = gap.Needed,
                technique = gap.Suggestion.Technique.Code,
                why = gap.Suggestion.Why,
            }),
        };
    }
}
