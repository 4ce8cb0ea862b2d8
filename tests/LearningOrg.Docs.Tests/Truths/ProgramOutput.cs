using System.Reflection;
using System.Text.RegularExpressions;
using LearningOrg.Cli;
using LearningOrg.Tests;

namespace LearningOrg.Docs.Tests.Truths;

/// <summary>What a command prints when it is typed in the root of the repository: results and remarks, as a terminal mixes them.</summary>
internal static partial class ProgramOutput
{
    private const string Run = "dotnet run --project ";
    private const string CommandLineProject = "src/LearningOrg.Cli";

    /// <summary>Where the documentation types its commands. The tests of this assembly do not run side by side.</summary>
    public static void StandInTheRoot() => Environment.CurrentDirectory = Repository.Root;

    public static string Of(string command)
    {
        StandInTheRoot();
        var words = Word().Matches(command).Select(word => word.Value.Trim('"')).ToArray();
        if (words is ["learningorg", .. var args])
        {
            return OfCommandLine(args);
        }

        if (!command.StartsWith(Run, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"'{command}' must begin with 'learningorg' or '{Run}'.");
        }

        var (project, rest) = (words[3], words.Skip(4).SkipWhile(word => word == "--").ToArray());
        return project == CommandLineProject ? OfCommandLine(rest) : OfSample(project, rest);
    }

    private static string OfCommandLine(string[] args)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        _ = CommandLine.Run(args, new Terminal(writer, writer, Terminal.UsualWidth, ErrorIsTerminal: false));
        return writer.ToString();
    }

    private static string OfSample(string project, string[] args)
    {
        var entry = Assembly.Load(Path.GetFileName(project)).EntryPoint!;
        var console = Console.Out;
        using var writer = new StringWriter { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [args]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return writer.ToString();
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
