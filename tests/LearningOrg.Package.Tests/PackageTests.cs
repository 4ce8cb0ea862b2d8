namespace LearningOrg.Package.Tests;

/// <summary>All tests of this assembly share one feed, and take turns: each of them keeps the machine busy by itself.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<Feed>
{
    public const string Name = "Packages";
}
