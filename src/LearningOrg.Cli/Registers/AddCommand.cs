using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register add register.json CIM0000001 "Fewer second calls" --source idea</c>: raises an improvement.</summary>
internal static class AddCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = RegisterOptions.File();
        var id = RegisterOptions.Id();
        id.Description = "Its id, new to the register.";
        var title = new Argument<string>("title")
        {
            Description = "What would improve, in one line.",
            CustomParser = result => RegisterOptions.Words(result, "<title>") ?? string.Empty,
        };
        var source = CommonOptions.OneOf("--source", "Where it came from.", ImprovementSource.Idea.Code, Codes(ImprovementSource.All));
        var (by, at) = (RegisterOptions.By(terminal), RegisterOptions.At(terminal));
        var details = new DetailsOptions();
        var command = new Command("add", "Raise an improvement.") { file, id, title, source };
        details.AddTo(command);
        command.Options.Add(by);
        command.Options.Add(at);
        command.SetAction(parsed => RegisterChange.Apply(terminal, parsed.GetRequiredValue(file), register => register.Raise(
            parsed.GetRequiredValue(id),
            parsed.GetRequiredValue(title),
            ImprovementSource.FromCode(parsed.GetRequiredValue(source)),
            parsed.GetRequiredValue(by),
            parsed.GetValue(at) ?? terminal.Clock.GetUtcNow(),
            details.Read(parsed))));
        return command;
    }

    private static string[] Codes(IEnumerable<ImprovementSource> sources) => [.. sources.Select(source => source.Code)];
}
