using System.Diagnostics;

namespace LearningOrg.Core.Tests.SameBits;

/// <summary>A process of a test assembly's own program.</summary>
internal static class Child
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>What the program of an assembly prints under settings of the runtime.</summary>
    public static string[] Lines(string assembly, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", assembly])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{assembly} was not done within {Patience}.");
        }

        Assert.True(process.ExitCode == 0, $"{assembly} ended with {process.ExitCode}:\n{errors.Result}");
        return output.Result.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
