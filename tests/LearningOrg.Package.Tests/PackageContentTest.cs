using System.IO.Compression;
using System.Xml.Linq;

namespace LearningOrg.Package.Tests;

[Collection(PackageTests.Name)]
public class PackageContentTest(Feed feed)
{
    [Fact]
    public void The_package_holds_the_library_twice_and_the_analyzers_once()
    {
        using var package = ZipFile.OpenRead(feed.Pack("LearningOrg.Core"));
        var files = package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal);

        Assert.Equal(
        [
            "analyzers/dotnet/cs/LearningOrg.Core.Analyzers.dll",
            "analyzers/dotnet/cs/LearningOrg.Core.CodeFixes.dll",
            "lib/net10.0/LearningOrg.Core.dll",
            "lib/netstandard2.0/LearningOrg.Core.dll",
        ], files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)));
        Assert.NotNull(package.GetEntry("lib/net10.0/LearningOrg.Core.xml"));
        Assert.NotNull(package.GetEntry("lib/netstandard2.0/LearningOrg.Core.xml"));
        Assert.NotNull(package.GetEntry("buildTransitive/LearningOrg.Core.targets"));
    }

    [Fact]
    public void The_package_shows_a_readme_an_icon_and_its_licence()
    {
        using var package = ZipFile.OpenRead(feed.Pack("LearningOrg.Core"));
        var metadata = Metadata(package);

        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("expression", Child(metadata, "license").Attribute("type")?.Value);
        Assert.True(package.GetEntry(Value(metadata, "readme"))?.Length > 0);
        Assert.True(package.GetEntry(Value(metadata, "icon"))?.Length > 0);
    }

    [Fact]
    public void The_package_does_not_depend_on_the_compiler()
    {
        using var package = ZipFile.OpenRead(feed.Pack("LearningOrg.Core"));
        var dependencies = Metadata(package).Descendants()
            .Where(node => node.Name.LocalName == "dependency")
            .Select(node => node.Attribute("id")!.Value)
            .ToArray();

        Assert.Contains("OneOf", dependencies);
        Assert.DoesNotContain(dependencies, id => id.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.DoesNotContain(dependencies, id => id.StartsWith("LearningOrg", StringComparison.Ordinal));
    }

    private static XElement Metadata(ZipArchive package)
    {
        using var nuspec = package.GetEntry("LearningOrg.Core.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }

    private static XElement Child(XElement metadata, string name) => metadata.Elements().Single(node => node.Name.LocalName == name);

    private static string Value(XElement metadata, string name) => Child(metadata, name).Value;
}
