namespace LearningOrg.Package.Tests;

[Collection(PackageTests.Name)]
public class TwoAssetsTest(Feed feed)
{
    [Fact]
    public void A_library_compiled_against_netstandard_runs_with_the_assembly_for_net10()
    {
        var library = FreshProject.Create(feed, "netstandard2.0", "Library", "<LangVersion>latest</LangVersion><AssemblyName>Vendor</AssemblyName>")
            .With("Vendor.cs", """
                using LearningOrg.Core.Opportunities;
                using LearningOrg.Core.Prioritization.Policies;

                namespace Vendor
                {
                    public static class Policies
                    {
                        // Both set init-only properties, whose signatures are those of the assembly compiled against.
                        public static PolicyCriterion Halved(PolicyCriterion criterion) => criterion with { Weight = criterion.Weight / 2 };

                        public static IncidentFact Without(IncidentFact fact) => fact with { Group = null };
                    }
                }
                """);
        library.Build().Succeeds();

        FreshProject.Create(feed, properties: "<ImplicitUsings>enable</ImplicitUsings>")
            .With("Directory.Build.props", $"""
                <Project>
                  <ItemGroup>
                    <Reference Include="{Path.Combine(library.Folder, "bin", "Debug", "netstandard2.0", "Vendor.dll")}" />
                  </ItemGroup>
                </Project>
                """)
            .With("Program.cs", """
                using LearningOrg.Core.Prioritization.Policies;

                Console.WriteLine($"half is {Vendor.Policies.Halved(new PolicyCriterion("Reach", "reach") { Weight = 0.5 }).Weight}");
                Console.WriteLine($"group is {Vendor.Policies.Without(default).Group ?? "gone"}");
                """)
            .Dotnet("run")
            .Succeeds()
            .Says("half is 0.25")
            .Says("group is gone");
    }
}
