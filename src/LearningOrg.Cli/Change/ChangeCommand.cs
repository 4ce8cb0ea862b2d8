using System.CommandLine;

namespace LearningOrg.Cli.Change;

/// <summary><c>learningorg change …</c>: a change initiative in a file, taken through the eight steps by evidence.</summary>
internal static class ChangeCommand
{
    public static Command Make(Terminal terminal) => new(
        "change", "Take a change of the organization through eight steps, each of which is passed on evidence that is dated and goes stale.")
    {
        LaunchCommand.Make(terminal),
        AmendCommand.Make(terminal),
        EvidenceCommand.Make(terminal),
        RetractCommand.Make(terminal),
        CoalitionCommand.Make(terminal),
        VisionCommand.Make(terminal),
        CommunicationCommand.Make(terminal),
        ObstacleCommand.Make(terminal),
        WinCommand.Make(terminal),
        DecideCommand.Make(terminal),
        CompleteCommand.Make(terminal),
        ReopenCommand.Make(terminal),
        ReviewCommand.Make(terminal),
        StatusCommand.Make(terminal),
        HistoryCommand.Make(terminal),
    };
}
