using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Decisions;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Interchange.Registers;
using LearningOrg.Interchange.ServiceNow;
using LearningOrg.Interchange.Spreadsheets;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register import register.json ideas.xlsx</c>: takes over entries from another form.</summary>
internal static class ImportCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = RegisterOptions.File();
        var table = CommonOptions.File<string>("file", "What to take over: a filled template (.xlsx or .csv), or ServiceNow's table (.json or .csv).");
        var form = CommonOptions.OneOf(
            "--as", "Its form: the spreadsheet template, or ServiceNow's table sn_cim_register.", ExchangeOptions.Template, ExchangeOptions.Forms);
        var title = RegisterOptions.Text("--title", "With servicenow, which begins a new register: what it is called.");
        var authority = RegisterOptions.Text("--authority", "With servicenow: who has the authority to manage it; you by default.", "name");
        var zone = RegisterOptions.Text(
            "--time-zone",
            "Whose clocks show times without an offset; without it they are refused in a template, and UTC in ServiceNow's table.",
            "Europe/Vienna");
        var (by, at) = (RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        by.Description = "With a template: who raised what no row says; you by default.";
        at.Description = "With a template: when what no row says was raised; now by default. A day stands for its beginning, in UTC.";
        var command = new Command("import", "Take over entries: from a filled template into the register, or from ServiceNow into a new one.")
        {
            file, table, form, title, authority, zone, by, at,
        };
        command.Validators.Add(result =>
        {
            var isServiceNow = result.GetResult(form)?.Tokens is [{ Value: ExchangeOptions.ServiceNow }];
            if (isServiceNow != result.GetResult(title) is not null)
            {
                result.AddError(isServiceNow
                    ? "--as servicenow begins a new register and needs its --title."
                    : "--title belongs to --as servicenow, which begins a new register.");
            }

            if (!isServiceNow && result.GetResult(authority) is not null)
            {
                result.AddError("--authority belongs to --as servicenow, which begins a new register.");
            }

            foreach (var option in new Option[] { by, at }.Where(option => isServiceNow && result.GetResult(option) is { Implicit: false }))
            {
                result.AddError($"{option.Name} belongs to a template: the records of --as servicenow say who raised what and when.");
            }

            if (result.GetResult(zone)?.Tokens is [{ Value: var name }] && !TimeZoneInfo.TryFindSystemTimeZoneById(name, out _))
            {
                result.AddError($"--time-zone is '{name}', which this machine does not know; name one as Europe/Vienna.");
            }
        });
        command.SetAction(parsed =>
        {
            var (register, source) = (parsed.GetRequiredValue(file), parsed.GetRequiredValue(table));
            var clocks = parsed.GetValue(zone) is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : null;
            return parsed.GetRequiredValue(form) == ExchangeOptions.ServiceNow
                ? FromServiceNow(terminal, register, source, parsed.GetValue(title)!, ActorId.Of(parsed.GetValue(authority) ?? terminal.User), clocks)
                : FromTemplate(terminal, register, source, new()
                {
                    TimeZone = clocks,
                    RaisedBy = parsed.GetRequiredValue(by),
                    RaisedAt = parsed.GetValue(at) ?? terminal.Clock.GetUtcNow(),
                });
        });
        return command;
    }

    private static int FromTemplate(Terminal terminal, string file, string source, RegisterTemplateOptions options)
    {
        if (!RegisterFile.Read(file).TryAccept(out var register, out var unreadable))
        {
            return terminal.Refuse(unreadable);
        }

        if (!RegisterTemplate.Read(source, register, options).TryAccept(out var import, out var refusal))
        {
            return terminal.Refuse(refusal);
        }

        try
        {
            var outcome = RegisterFile.ChangeAll(file, now => Steps(now, import.Events));
            return Tell(terminal, outcome, Count(import.Added.Count, "entry", "entries"), source, import.Remarks);
        }
        catch (ArgumentException changed)
        {
            return terminal.Refuse($"{file} was changed meanwhile. {Phrases.MessageOf(changed)}");
        }
    }

    private static int FromServiceNow(Terminal terminal, string file, string source, string title, ActorId authority, TimeZoneInfo? clocks)
    {
        if (!CimTable.Read(source, new CimReadOptions { TimeZone = clocks ?? TimeZoneInfo.Utc }).TryAccept(out var table, out var refusal))
        {
            return terminal.Refuse(refusal);
        }

        var import = table.OpenRegister(title, authority, terminal.Clock.GetUtcNow());
        IReadOnlyList<string> remarks = [.. import.Remarks, .. ExchangeOptions.Lines(import.Notices)];
        var records = Count(import.Added.Count + import.Dropped.Count, "record", "records");
        if (import.Added.Count == 0)
        {
            Say(terminal, remarks);
            return terminal.Refuse($"Nothing could be taken over of the {records} in {source}. No register was begun.");
        }

        return Tell(terminal, RegisterFile.Create(file, import.Register), FormattableString.Invariant($"{import.Added.Count} of {records}"), source, remarks);
    }

    private static int Tell(Terminal terminal, RegisterFileOutcome outcome, string count, string source, IReadOnlyList<string> remarks)
    {
        if (!outcome.TryAccept(out var register, out var refusal))
        {
            return terminal.Refuse(refusal);
        }

        Say(terminal, remarks);
        terminal.Out.WriteLine(Reports.Printable.Whole($"Took over {count} from {source}."));
        terminal.Out.WriteLine(Reports.Printable.Whole($"{register}."));
        return ExitCode.Ok;
    }

    private static void Say(Terminal terminal, IReadOnlyList<string> remarks)
    {
        foreach (var remark in remarks)
        {
            terminal.Say(remark);
        }
    }

    private static string Count(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");

    // Judged when they were read; a register that another program has changed since may not take them any more.
    private static IEnumerable<RegisterOutcome> Steps(ContinualImprovementRegister register, IEnumerable<RegisterEvent> events)
    {
        foreach (var happened in events)
        {
            register = register.Apply(happened);
            yield return new Accepted<ContinualImprovementRegister, RegisterEvent>(register, happened);
        }
    }
}
