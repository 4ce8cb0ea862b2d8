using System.CommandLine;
using System.CommandLine.Parsing;
using LearningOrg.Cli.Change;
using LearningOrg.Cli.Commands;
using LearningOrg.Cli.Knowledge;
using LearningOrg.Cli.Registers;
using LearningOrg.Cli.WebPages;

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
            ExplainCommand.Make(terminal),
            RankCommand.Make(terminal),
            PortfolioCommand.Make(terminal),
            PolicyCommand.Make(terminal),
            RegisterCommand.Make(terminal),
            ReportCommand.Make(terminal),
            KnowledgeCommand.Make(terminal),
            ChangeCommand.Make(terminal),
        };

        // An @ begins a name like any other: files of arguments are not for a program with this few of them.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var message in MessagesOf(parsed))
            {
                terminal.Say(message);
            }

            terminal.Say($"Try: learningorg {PathOf(parsed.CommandResult)}--help");
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
            return terminal.Refuse(broken.Message);
        }
        catch (Exception broken)
        {
            return terminal.Refuse(
                $"The program made a mistake, which is its own and not yours: {broken.GetType().Name}, {broken.Message} "
                + "Please report it with the command you typed.");
        }
    }

    private static IEnumerable<string> MessagesOf(ParseResult parsed)
    {
        var commands = string.Join(", ", parsed.CommandResult.Command.Subcommands.Select(command => command.Name));
        return commands.Length == 0
            ? parsed.Errors.Select(error => error.Message).Distinct()
            : parsed.UnmatchedTokens.Count > 0
                ? [$"'{parsed.UnmatchedTokens[0]}' is not a command; use one of {commands}."]
                : [$"A command is missing; use one of {commands}."];
    }

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)}{result.Command.Name} " : string.Empty;
}
