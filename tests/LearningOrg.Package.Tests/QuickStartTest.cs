using LearningOrg.Tests;

namespace LearningOrg.Package.Tests;

[Collection(PackageTests.Name)]
public class QuickStartTest(Feed feed)
{
    [Fact]
    public void The_quick_start_of_the_readme_builds_without_a_warning_and_runs() => FreshProject
        .Create(feed, properties: "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
        .With("Program.cs", File.ReadAllText(Repository.PathOf("samples", "QuickStart", "Program.cs")))
        .Dotnet("run")
        .Succeeds()
        .Says("1. Self-service password reset: 480 = 900 Reach × 2 Impact × 0.8 Confidence ÷ 3 Effort")
        .Says("?  Chat with the service desk: No RICE score: Effort is missing (needed: more than 0).");

    [Fact]
    public void A_refusal_of_the_register_cannot_be_overlooked() => FreshProject
        .Create(feed, properties: "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>")
        .With("Program.cs", """
            using LearningOrg.Core;
            using LearningOrg.Core.Improvements;

            var (by, at) = (ActorId.Of("jo"), new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero));
            var register = ContinualImprovementRegister.Open("IT improvements", by, at);
            register.Raise(ImprovementId.Of("CIM0000001"), "VPN", ImprovementSource.StaffSuggestion, by, at);
            var again = register.Raise(ImprovementId.Of("CIM0000001"), "VPN", ImprovementSource.StaffSuggestion, by, at);
            Console.WriteLine(again is { IsT0: true } ? "raised" : "refused");
            """)
        .Build()
        .Succeeds()
        .Says("Program.cs(6,1): warning LO1002: The outcome of 'Raise' is discarded");

    [Fact]
    public void The_interchange_package_brings_the_core_along()
    {
        feed.Pack("LearningOrg.Core");
        FreshProject.Create(feed, package: "LearningOrg.Interchange", properties: "<ImplicitUsings>enable</ImplicitUsings>")
            .With("Program.cs", """
                using LearningOrg.Core.Opportunities;
                using LearningOrg.Interchange.Policies;

                PolicyJson.Write(IncidentPolicy.Default, Console.Out);
                """)
            .Dotnet("run")
            .Succeeds()
            .Says("\"name\": \"Incident opportunities\"");
    }
}
