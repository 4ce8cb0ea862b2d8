using System.CommandLine;

namespace LearningOrg.Cli.Knowledge;

/// <summary><c>learningorg knowledge …</c>: how articles and people's knowledge are doing.</summary>
internal static class KnowledgeCommand
{
    public static Command Make(Terminal terminal) => new(
        "knowledge", "Tell how knowledge is doing: which articles can still be trusted, and who knows what the work needs.")
    {
        HealthCommand.Make(terminal),
        CoverageCommand.Make(terminal),
    };
}
