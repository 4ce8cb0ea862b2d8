using System.CommandLine;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Registers;

/// <summary>
/// <c>learningorg register verify register.json CIM0000001</c>: did we get there, by what was measured? Without an entry: is the file whole?
/// </summary>
internal static class VerifyCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, by, at) = (RegisterOptions.File(), RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var id = RegisterOptions.Id();
        id.Arity = ArgumentArity.ZeroOrOne;
        id.Description = "The entry to verify: did it get where it was to lead? Without one the file is checked: do its events lead to what it says?";
        var command = new Command("verify", "Verify an improvement by what was measured; or, without one, the file by its events.") { file, id, by, at };
        command.SetAction(parsed => parsed.GetValue(id) is { IsUnassigned: false } entry
            ? RegisterChange.Apply(
                terminal,
                parsed.GetRequiredValue(file),
                entry,
                improvement => improvement.Verify(parsed.GetRequiredValue(by), parsed.GetValue(at) ?? terminal.Clock.GetUtcNow()))
            : Check(terminal, parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Check(Terminal terminal, string file)
    {
        if (!RegisterFile.ReadHistory(file).TryAccept(out var history, out var refusal))
        {
            return terminal.Refuse(refusal);
        }

        var events = history.Events.Count == 1 ? "1 event, which leads" : FormattableString.Invariant($"{history.Events.Count} events, which lead");
        terminal.Out.WriteLine(Printable.Whole($"{file} is whole: {events} to {history.Now}."));
        if (history.From is { } from)
        {
            terminal.Out.WriteLine(Printable.Whole(
                $"What happened before {Instants.MinuteOf(history.BeginsAt)} UTC is not known: the file began with {Entries(from)}."));
        }

        return ExitCode.Ok;
    }

    private static string Entries(ContinualImprovementRegister from) =>
        from.Count == 1 ? "a register of 1 entry" : FormattableString.Invariant($"a register of {from.Count} entries");
}
