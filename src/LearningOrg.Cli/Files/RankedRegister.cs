using LearningOrg.Core.Prioritization.Policies;
using LearningOrg.Core.Prioritization.Uncertainty;
using LearningOrg.Interchange.Registers;

namespace LearningOrg.Cli.Files;

/// <summary>A register, ranked by the policy that a command was given, or by the first ready one that fits.</summary>
internal sealed record RankedRegister(
    RankableRegister Register, PrioritizationPolicy Policy, RankableEntries Entries, EstimatedList<RankableEntry> Ranked)
{
    /// <summary>Reads a register with entries in it; <c>null</c> where that was refused.</summary>
    public static RankableRegister? Open(Terminal terminal, string file)
    {
        if (!RankableRegister.Read(file).TryAccept(out var register, out var unreadable))
        {
            terminal.Refuse(unreadable);
            return null;
        }

        if (register.Count == 0)
        {
            terminal.Refuse(string.Join(' ', [$"Cannot rank {file}: it has no entries to rank.", .. register.Remarks]));
            return null;
        }

        return register;
    }

    /// <summary>Ranks it; <c>null</c> where that was refused.</summary>
    public static RankedRegister? Of(Terminal terminal, RankableRegister register, string? policyFile)
    {
        var policy = PolicyFile.FittingFor(register);
        if (policyFile is not null && !PolicyFile.TryRead(policyFile, out policy, out var invalid))
        {
            terminal.Refuse(invalid);
            return null;
        }

        if (policy is null)
        {
            terminal.Refuse(PolicyFile.WhyNoneFits(register));
            return null;
        }

        if (!register.For(policy).TryAccept(out var entries, out var misfit))
        {
            terminal.Refuse(misfit);
            return null;
        }

        var ranked = policy.PrioritizeEstimates(entries, entry => entry.Id, (entry, criterion) => entry.EstimateOf(criterion));
        return new(register, policy, entries, ranked);
    }
}
