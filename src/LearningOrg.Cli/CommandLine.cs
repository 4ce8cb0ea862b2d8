using System.CommandLine;
using LearningOrg.Cli.Commands;

namespace LearningOrg.Cli;

/// <summary>The commands, and what becomes of their errors: no stack trace ever reaches a user.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Terminal terminal)
    {
        var root = new RootCommand("From an ITSM export to an explained, ranked improvement register.")
        {
            MineCommand.Make(terminal),
            PrioritizeCommand.Make(terminal),
            PolicyCommand.Make(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine(error.Message);
            }

            terminal.Error.WriteLine($"Try: learningorg {PathOf(parsed)}--help");
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(broken.Message);
            return ExitCode.Refused;
        }
        catch (Exception broken)
        {
            terminal.Error.WriteLine(
                $"The program made a mistake, which is its own and not yours: {broken.GetType().Name}, {broken.Message} Please report it with the command you typed.");
            return ExitCode.Refused;
        }
    }

    private static string PathOf(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? string.Empty : $"{parsed.CommandResult.Command.Name} ";
}
