namespace LearningOrg.Package.Tests;

/// <summary>What a command printed and how it ended. Its assertions show all of it.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public CommandResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}\n{this}");
        return this;
    }

    public CommandResult Fails()
    {
        Assert.True(ExitCode != 0, $"Exit code 0\n{this}");
        return this;
    }

    public CommandResult Says(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"Not said: {text}\n{this}");
        return this;
    }

    public CommandResult DoesNotSay(string text)
    {
        Assert.False(Output.Contains(text, StringComparison.Ordinal), $"Said: {text}\n{this}");
        return this;
    }

    public override string ToString() => $"{Command}\n\n{Output}";
}
