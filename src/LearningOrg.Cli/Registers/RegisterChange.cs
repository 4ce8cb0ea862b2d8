using LearningOrg.Cli.Decisions;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Registers;

/// <summary>Changes a register's file by verbs, and says what happened or why not.</summary>
internal static class RegisterChange
{
    /// <summary>One verb on an entry.</summary>
    public static int Apply(Terminal terminal, string file, ImprovementId id, Func<Improvement, ImprovementOutcome> verb) =>
        Apply(terminal, file, register => register.Apply(id, verb));

    /// <summary>One verb on the register.</summary>
    public static int Apply(Terminal terminal, string file, Func<ContinualImprovementRegister, RegisterOutcome> verb)
    {
        try
        {
            return Tell(terminal, RegisterFile.Change(file, verb));
        }
        catch (ArgumentException unfit)
        {
            return terminal.Refuse(Phrases.MessageOf(unfit));
        }
    }

    public static int Tell(Terminal terminal, RegisterFileOutcome outcome)
    {
        if (!outcome.TryAccept(out var register, out var refusal))
        {
            return terminal.Refuse(refusal);
        }

        var happened = outcome.AsT0.Event;
        terminal.Out.WriteLine(Printable.Whole($"{happened}"));
        if (happened is EntryRecorded { Event.Id: var id } && register.TryFind(id, out var entry))
        {
            terminal.Out.WriteLine(Printable.Whole($"{id} is {entry.Stage}."));
        }

        return ExitCode.Ok;
    }
}
