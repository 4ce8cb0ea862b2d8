using System.Diagnostics;
using System.Globalization;

namespace LearningOrg.Interchange.Tests.Registers.Writing;

/// <summary>A process of this assembly's own program.</summary>
internal sealed class Writer : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private Writer(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public static Writer Start(string path, string prefix, int count) => new(Process.Start(
        new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["exec", typeof(Writer).Assembly.Location, path, prefix, count.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!);

    /// <summary>The first id that is on the disk.</summary>
    public string First() => _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"It wrote nothing: {_errors.Result}");

    /// <summary>Kills it, as a power switch would; the ids it said were on the disk since.</summary>
    public string[] Kill()
    {
        _process.Kill();
        var said = _process.StandardOutput.ReadToEnd();

        // A last line that was cut off is no word given.
        return said.Substring(0, said.LastIndexOf('\n') + 1).Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Waits until it has written all.</summary>
    public void Finish()
    {
        var said = _process.StandardOutput.ReadToEnd();
        _process.WaitForExit();
        Assert.True(_process.ExitCode == 0, $"{said}\n{_errors.Result}");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
