using LearningOrg.Tests;

namespace LearningOrg.Cli.Tests;

/// <summary>What the program said and how it ended.</summary>
internal sealed record Said(int Code, string Out, string Error);

/// <summary>Runs the program in this process, with its own clock and user.</summary>
internal static class Cli
{
    public const string User = "ada";

    public static DateTimeOffset Now { get; } = new(2026, 7, 6, 8, 30, 0, TimeSpan.Zero);

    public static string Sample { get; } = Repository.PathOf("samples", "incidents.csv");

    public static Said Run(params string[] args) => Run(Terminal.UsualWidth, args);

    public static Said Run(int width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, new Terminal(output, error, width, ErrorIsTerminal: false) { Clock = new StoppedClock(), User = User });
        var said = new Said(code, output.ToString(), error.ToString());
        Assert.InRange(said.Code, 0, 2);
        Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("The program made a mistake", said.Error, StringComparison.Ordinal);
        return said;
    }

    /// <summary>What was written on standard output by a command that did its work, without a remark.</summary>
    public static string Result(params string[] args) => Result(Terminal.UsualWidth, args);

    public static string Result(int width, params string[] args)
    {
        var said = Run(width, args);
        Assert.Equal((0, string.Empty), (said.Code, said.Error));
        return said.Out;
    }

    /// <summary>Why a command did not do its work.</summary>
    public static string Refusal(params string[] args)
    {
        var said = Run(args);
        Assert.Equal((1, string.Empty), (said.Code, said.Out));
        return said.Error;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
