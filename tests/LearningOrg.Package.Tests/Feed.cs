using System.Reflection;
using LearningOrg.Tests;

namespace LearningOrg.Package.Tests;

/// <summary>A folder of freshly packed packages, and room for fresh projects that restore from it. Gone when the tests are done.</summary>
/// <remarks>
/// The version is one that no machine has ever seen, so no cache can answer for the packages. They are built in a folder of their own, so
/// a build of the solution may run at the same time. What fresh projects restore stays here too, except what the machine already has.
/// </remarks>
public sealed class Feed : IDisposable
{
    private readonly Dictionary<string, string> _packed = [];

    public Feed()
    {
        Root = Directory.CreateTempSubdirectory("learningorg-feed-").FullName;
        Version = $"0.1.0-test.{DateTime.UtcNow.Ticks}";
        Directory.CreateDirectory(PackageFolder);
        File.Copy(Repository.PathOf("global.json"), Path.Combine(Root, "global.json"));
        File.WriteAllText(Path.Combine(Root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="fresh" value="{PackageFolder}" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(Root, "restored")}" />
              </config>
              <fallbackPackageFolders>
                <add key="machine" value="{MachinePackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The version of every package packed here.</summary>
    public string Version { get; }

    /// <summary>The folder to name as a package source.</summary>
    public string PackageFolder => Path.Combine(Root, "feed");

    internal string Root { get; }

    private static string MachinePackages => typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "MachinePackages").Value!;

    /// <summary>Packs a project of the repository in Release, once, and returns the path of its nupkg.</summary>
    /// <param name="project">The name of a project under <c>src</c>, <c>LearningOrg.Core</c>.</param>
    /// <param name="packageId">The id of its package, where it is not the project's name.</param>
    public string Pack(string project, string? packageId = null)
    {
        if (!_packed.TryGetValue(project, out var nupkg))
        {
            Dotnet.Run(
                Root,
                "pack",
                Repository.PathOf("src", project, $"{project}.csproj"),
                "--configuration",
                "Release",
                "--output",
                PackageFolder,
                "--artifacts-path",
                Path.Combine(Root, "artifacts"),
                $"-property:Version={Version}").Succeeds();
            nupkg = Path.Combine(PackageFolder, $"{packageId ?? project}.{Version}.nupkg");
            _packed.Add(project, nupkg);
        }

        return nupkg;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
