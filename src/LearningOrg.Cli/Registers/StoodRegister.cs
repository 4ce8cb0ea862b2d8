using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Registers;

/// <summary>A register's file as it stands, or as it stood at an instant.</summary>
/// <param name="Register">The register, as it stood then.</param>
/// <param name="History">All that is known of it, later events too.</param>
internal sealed record StoodRegister(ContinualImprovementRegister Register, RegisterHistory History)
{
    /// <summary>The register; <c>null</c> where it cannot be had, which is said.</summary>
    public static StoodRegister? Read(Terminal terminal, string file, DateTimeOffset? asOf)
    {
        if (!RegisterFile.ReadHistory(file).TryAccept(out var history, out var refusal))
        {
            terminal.Refuse(refusal);
            return null;
        }

        if (asOf < history.BeginsAt)
        {
            terminal.Refuse(
                $"Cannot show {file} as of {Instants.MinuteOf(asOf.Value)} UTC: "
                + $"what is known of it begins at {Instants.MinuteOf(history.BeginsAt)} UTC. Name a later instant.");
            return null;
        }

        return new(asOf is { } instant ? history.AsOf(instant) : history.Now, history);
    }
}
