using LearningOrg.Cli.Decisions;
using LearningOrg.Core.Improvements;

namespace LearningOrg.Cli.Registers;

/// <summary>Entries by their ids.</summary>
internal static class Entries
{
    /// <summary>The entry; <c>null</c> where there is none, which is said.</summary>
    public static Improvement? Find(Terminal terminal, ContinualImprovementRegister register, string file, ImprovementId id)
    {
        if (register.TryFind(id, out var entry))
        {
            return entry;
        }

        var near = NearNames.NearestTo(id.Value, register.Select(other => other.Id.Value));
        terminal.Refuse($"{file} has no entry '{id}'{(near is null ? ". Give an id as the register has it." : $"; did you mean {near}?")}");
        return null;
    }
}
