using System.Text;
using LearningOrg.Cli.Reports;
using LearningOrg.Core;
using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Portfolio;
using Spectre.Console;

namespace LearningOrg.Cli;

/// <summary>Where the program writes: results on one side, remarks and progress on the other.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Remarks, progress and refusals.</param>
/// <param name="Width">How many columns results may take.</param>
/// <param name="ErrorIsTerminal">Whether a person watches the remarks.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, int Width, bool ErrorIsTerminal)
{
    /// <summary>The width of what is piped or saved: a wide terminal's.</summary>
    public const int UsualWidth = 132;

    private const int LeastWidth = 40;

    /// <summary>How long work may take before its progress is shown.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The host's clock: the core has none.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Who is at the keyboard, as registers record it.</summary>
    public string User { get; init; } = "learningorg";

    public static Terminal OfThisProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? UsualWidth : Console.WindowWidth;
        return new(Console.Out, Console.Error, width, !Console.IsErrorRedirected)
        {
            User = string.IsNullOrWhiteSpace(Environment.UserName) ? "learningorg" : Environment.UserName.Trim(),
        };
    }

    /// <summary>Says why not.</summary>
    public int Refuse(Refusal refusal) => Refuse(refusal switch
    {
        InvalidPolicy { Problems.Count: > 1 } policy => OnLinesOfTheirOwn(policy),
        InfeasiblePortfolio portfolio => $"No selection is possible.\n  {string.Join("\n  ", portfolio.Problems)}",
        _ => refusal.Message,
    });

    /// <summary>Says why not.</summary>
    public int Refuse(string message)
    {
        Say(message);
        return ExitCode.Refused;
    }

    /// <summary>A remark, which may quote a file: what would be a command to the terminal is not passed on.</summary>
    public void Say(string remark)
    {
        foreach (var line in remark.ReplaceLineEndings("\n").Split('\n'))
        {
            Error.WriteLine(Printable.Whole(line));
        }
    }

    /// <summary>For progress.</summary>
    public IAnsiConsole ErrorConsole() => ConsoleOn(Error, ErrorIsTerminal);

    private static string OnLinesOfTheirOwn(InvalidPolicy policy)
    {
        var name = policy.Name.Length == 0 ? "without a name" : $"'{policy.Name}'";
        return $"The policy {name} cannot be applied.\n  {string.Join("\n  ", policy.Problems)}";
    }

    /// <summary>For tables: as wide as the results, whoever watches.</summary>
    public IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal = false)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        console.Profile.Width = Math.Max(Width, LeastWidth);
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
