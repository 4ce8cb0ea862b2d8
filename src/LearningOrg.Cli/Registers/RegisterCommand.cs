using System.CommandLine;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register …</c>: a continual improvement register in a file, changed verb by verb.</summary>
internal static class RegisterCommand
{
    public static Command Make(Terminal terminal) => new("register", "Keep a continual improvement register in a file: every change is an event, none is lost.")
    {
        NewCommand.Make(terminal),
        AddCommand.Make(terminal),
        AmendCommand.Make(terminal),
        PlaceCommand.Make(terminal),
        ShowCommand.Make(terminal),
        AssignCommand.Make(terminal),
        PlanCommand.Make(terminal),
        TaskCommand.Make(terminal),
        MoveCommand.Make(terminal),
        MeasureCommand.Make(terminal),
        VerifyCommand.Make(terminal),
        BenefitCommand.Make(terminal),
        HandOverCommand.Make(terminal),
        HistoryCommand.Make(terminal),
        TemplateCommand.Make(terminal),
        ImportCommand.Make(terminal),
        ExportCommand.Make(terminal),
    };
}
