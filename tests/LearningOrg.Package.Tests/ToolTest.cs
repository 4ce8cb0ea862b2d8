using LearningOrg.Tests;

namespace LearningOrg.Package.Tests;

[Collection(PackageTests.Name)]
public class ToolTest(Feed feed)
{
    [Fact]
    public void The_command_installs_as_a_dotnet_tool_and_mines_the_sample()
    {
        feed.Pack("LearningOrg.Cli", packageId: "learningorg");
        Dotnet.Run(feed.Root, "new", "tool-manifest").Succeeds();
        Dotnet.Run(feed.Root, "tool", "install", "learningorg", "--version", feed.Version).Succeeds();
        Dotnet.Run(feed.Root, "learningorg", "mine", Repository.PathOf("samples", "incidents.csv"), "--top", "1")
            .Succeeds()
            .Says("ranked by the policy Incident opportunities 1.0")
            .Says("The first 1 of ");
        Dotnet.Run(feed.Root, "learningorg", "--version").Succeeds().Says(feed.Version);
    }
}
