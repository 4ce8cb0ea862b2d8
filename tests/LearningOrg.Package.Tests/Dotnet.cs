using System.Diagnostics;
using System.Text;

namespace LearningOrg.Package.Tests;

/// <summary>Runs the dotnet command as from a fresh prompt: with none of the settings that <c>dotnet test</c> hands on.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    private static readonly string[] LeftBehind =
        ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "DOTNET_CLI_", "DOTNET_STARTUP_", "CORECLR_", "COR_", "NUGET_PACKAGES"];

    /// <summary>Runs to the end, or fails the test with all that was printed once the time is up.</summary>
    public static CommandResult Run(string folder, params string[] arguments) =>
        // The SDK that runs the tests, not whichever comes first on the path.
        RunProgram(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    /// <summary>The same for a program that a test has built.</summary>
    public static CommandResult RunProgram(string program, string folder, params string[] arguments)
    {
        var command = $"{Path.GetFileName(program)} {string.Join(' ', arguments)}";
        var output = new StringBuilder();
        using var process = new Process { StartInfo = Start(program, folder, arguments) };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"Not done within {Patience}: {command}\nin {folder}\n\n{Text(output)}");
        }

        process.WaitForExit();
        return new(command, process.ExitCode, Text(output));
    }

    private static ProcessStartInfo Start(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsLeftBehind).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "true";

        // Nothing goes on running, or asks the network, after the command has ended.
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["NuGetAudit"] = "false";
        return start;
    }

    private static bool IsLeftBehind(string name) => LeftBehind.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static void Append(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }

    private static string Text(StringBuilder output)
    {
        lock (output)
        {
            return output.ToString();
        }
    }
}
