using System.CommandLine;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register history register.json</c>: everything that happened, who did it and when.</summary>
internal static class HistoryCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = RegisterOptions.File();
        var id = RegisterOptions.Id();
        id.Arity = ArgumentArity.ZeroOrOne;
        id.Description = "An entry; the whole register by default.";
        var command = new Command("history", "Tell everything that happened, in order.") { file, id };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(file), parsed.GetValue(id)));
        return command;
    }

    private static int Run(Terminal terminal, string file, ImprovementId id)
    {
        if (!RegisterFile.ReadHistory(file).TryAccept(out var history, out var refusal))
        {
            return terminal.Refuse(refusal);
        }

        if (!id.IsUnassigned && Entries.Find(terminal, history.Now, file, id) is null)
        {
            return ExitCode.Refused;
        }

        if (history.From is not null)
        {
            terminal.Say($"What happened before {Instants.MinuteOf(history.BeginsAt)} UTC is not known.");
        }

        var told = history.Events.Select((happened, place) => (Number: place + 1, Event: happened)).Where(one => id.IsUnassigned || IsOf(one.Event, id));
        using var page = new Page(terminal);
        foreach (var (number, happened) in told)
        {
            page.Hanging(FormattableString.Invariant($"{number,5}  "), $"{happened}");
        }

        page.WriteTo(terminal.Out);
        return ExitCode.Ok;
    }

    private static bool IsOf(RegisterEvent happened, ImprovementId id) => happened is EntryRecorded { Event.Id: var concerned } && concerned == id;
}
