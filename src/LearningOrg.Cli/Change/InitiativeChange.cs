using System.CommandLine;
using LearningOrg.Cli.Decisions;
using LearningOrg.Cli.Registers;
using LearningOrg.Cli.Reports;
using LearningOrg.Core.Change;
using LearningOrg.Interchange.Change;

namespace LearningOrg.Cli.Change;

/// <summary>Changes the file of an initiative by a verb, and says what happened or why not.</summary>
internal static class InitiativeChange
{
    /// <param name="terminal">Where to say it.</param>
    /// <param name="file">The file.</param>
    /// <param name="verb">What to do.</param>
    /// <param name="options">What the user typed: an error about one of them names it as typed.</param>
    public static int Apply(Terminal terminal, string file, Func<ChangeInitiative, ChangeOutcome> verb, IEnumerable<Option>? options = null)
    {
        try
        {
            return Tell(terminal, ChangeFile.Change(file, verb));
        }
        catch (ArgumentException unfit)
        {
            return terminal.Refuse(Phrases.MessageOf(unfit, options ?? []));
        }
    }

    public static int Tell(Terminal terminal, ChangeFileOutcome outcome)
    {
        if (!outcome.TryAccept(out _, out var refusal))
        {
            return terminal.Refuse(refusal);
        }

        terminal.Out.WriteLine(Printable.Whole($"{outcome.AsT0.Event}"));
        return ExitCode.Ok;
    }

    /// <summary>The history in a file, known to have begun by an instant; <c>null</c> where it cannot be had, which is said.</summary>
    public static ChangeHistory? Read(Terminal terminal, string file, DateTimeOffset at)
    {
        if (!ChangeFile.Read(file).TryAccept(out var history, out var refusal))
        {
            terminal.Refuse(refusal);
            return null;
        }

        if (at < history.Now.LaunchedAt)
        {
            terminal.Refuse(
                $"Cannot show {file} as of {Instants.MinuteOf(at)} UTC: {history.Now.Id} was launched at {Instants.MinuteOf(history.Now.LaunchedAt)} UTC. "
                + "Name a later instant.");
            return null;
        }

        return history;
    }
}
