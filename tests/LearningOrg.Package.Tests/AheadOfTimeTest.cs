using LearningOrg.Tests;

namespace LearningOrg.Package.Tests;

[Collection(PackageTests.Name)]
public class AheadOfTimeTest(Feed feed)
{
    [LinkerFact]
    public void The_libraries_compile_ahead_of_time_without_a_warning_and_run()
    {
        var output = Path.Combine(feed.Root, "aot");
        Dotnet.Run(
            feed.Root,
            "publish",
            Repository.PathOf("tests", "LearningOrg.Aot.Test", "LearningOrg.Aot.Test.csproj"),
            "--use-current-runtime",
            "--output",
            output,
            "--artifacts-path",
            Path.Combine(feed.Root, "aot-artifacts")).Succeeds().DoesNotSay(": warning ");
        Dotnet.RunProgram(Path.Combine(output, OperatingSystem.IsWindows() ? "LearningOrg.Aot.Test.exe" : "LearningOrg.Aot.Test"), output)
            .Succeeds()
            .Says("Everything works ahead of time.");
    }

    /// <summary>Skipped, with the reason, where there is no linker: the SDK does not bring one.</summary>
    private sealed class LinkerFactAttribute : FactAttribute
    {
        public LinkerFactAttribute()
        {
            var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
            if (!OperatingSystem.IsWindows() && !folders.Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc"))))
            {
                Skip = "Compiling ahead of time needs a C linker on the path: clang or gcc.";
            }
        }
    }
}
