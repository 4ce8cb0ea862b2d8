using System.CommandLine;
using LearningOrg.Cli.Commands;
using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Registers;

/// <summary><c>learningorg register show register.json</c>: the register, or one entry and what may happen next.</summary>
internal static class ShowCommand
{
    public static Command Make(Terminal terminal)
    {
        var (file, asOf) = (RegisterOptions.File(), RegisterOptions.AsOf());
        var id = RegisterOptions.Id();
        id.Arity = ArgumentArity.ZeroOrOne;
        id.Description = "An entry; the whole register by default.";
        var format = CommonOptions.OneOf("--format", "How to write it.", "table", ["table", "json"]);
        var command = new Command("show", "Show the register, or an entry and what may happen next.") { file, id, asOf, format };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetValue(id), parsed.GetValue(asOf), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Terminal terminal, string file, ImprovementId id, DateTimeOffset? asOf, string format)
    {
        if (StoodRegister.Read(terminal, file, asOf) is not { Register: var register })
        {
            return ExitCode.Refused;
        }

        var now = asOf ?? terminal.Clock.GetUtcNow();
        if (id.IsUnassigned)
        {
            return Write(format, () => RegisterJson.Write(register, terminal.Out), () => RegisterPage.Write(register, now, terminal));
        }

        return Entries.Find(terminal, register, file, id) is { } entry
            ? Write(format, () => RegisterJson.Write(entry, terminal.Out), () => EntryPage.Write(entry, now, terminal))
            : ExitCode.Refused;
    }

    private static int Write(string format, Action json, Action page)
    {
        (format == "json" ? json : page)();
        return ExitCode.Ok;
    }
}
