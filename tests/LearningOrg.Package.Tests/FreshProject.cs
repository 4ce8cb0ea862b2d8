namespace LearningOrg.Package.Tests;

/// <summary>A project as someone makes it who has just found the package: new folder, one project file, one package reference.</summary>
internal sealed class FreshProject
{
    private FreshProject(string folder) => Folder = folder;

    public string Folder { get; }

    /// <param name="feed">Where the package comes from; it is packed on first use.</param>
    /// <param name="framework">The target framework.</param>
    /// <param name="outputType"><c>Exe</c> or <c>Library</c>.</param>
    /// <param name="properties">More properties, as they stand in a project file.</param>
    /// <param name="package">The package, named as its project.</param>
    public static FreshProject Create(
        Feed feed, string framework = "net10.0", string outputType = "Exe", string properties = "", string package = "LearningOrg.Core")
    {
        feed.Pack(package);
        var folder = Path.Combine(feed.Root, "projects", Guid.NewGuid().ToString("N"));
        return new FreshProject(Directory.CreateDirectory(folder).FullName).With("Fresh.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <OutputType>{outputType}</OutputType>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
    }

    public FreshProject With(string file, string content)
    {
        File.WriteAllText(Path.Combine(Folder, file), content);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>Restores and builds from scratch, so that every warning is said again.</summary>
    public CommandResult Build(params string[] arguments) => Dotnet(["build", "--no-incremental", .. arguments]);

    public CommandResult Dotnet(params string[] arguments) => Tests.Dotnet.Run(Folder, arguments);
}
