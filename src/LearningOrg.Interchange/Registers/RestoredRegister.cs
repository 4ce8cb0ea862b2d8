using LearningOrg.Core.Improvements;
using LearningOrg.Interchange.Json;

namespace LearningOrg.Interchange.Registers;

/// <summary>The way from what a file says to a register and its history, which must tell the same.</summary>
internal static class RestoredRegister
{
    /// <summary>The first fault; <c>null</c> where there is none and <paramref name="history"/> leads to what the file says.</summary>
    public static JsonFault? FaultIn(RegisterDocument document, out RegisterHistory? history)
    {
        history = null;
        var fault = Restored.FaultIn("$", () => ContinualImprovementRegister.Restore(document.ToSnapshot()), out var register);
        if (fault is not null)
        {
            return fault;
        }

        if (document.History is not { } told)
        {
            history = RegisterHistory.Of(register!);
            return null;
        }

        return Restored.FaultIn("$.history", () => RegisterHistory.Restore(told), out history) ?? Difference(document, register!, history!);
    }

    private static JsonFault? Difference(RegisterDocument document, ContinualImprovementRegister register, RegisterHistory history)
    {
        const string Remedy = "Undo what was edited, or take the copy that was kept of the file (.bak). To start anew from what it says, take 'history' out.";
        if (history.Now.Equals(register))
        {
            return null;
        }

        var place = 0;
        foreach (var entry in document.Entries)
        {
            var isTold = history.Now.TryFind(ImprovementId.Of(entry.Id), out var told);
            if (!isTold || !told!.ToSnapshot().Equals(entry))
            {
                return new(
                    FormattableString.Invariant($"$.entries[{place}]"),
                    isTold ? $"{entry.Id} is not what its history leads to ({told})" : $"{entry.Id} is not in the history",
                    Remedy);
            }

            place++;
        }

        return history.Now.FirstOrDefault(entry => !register.TryFind(entry.Id, out _)) is { } absent
            ? new("$.entries", $"{absent.Id} is missing, which the history has", Remedy)
            : new("$", $"the register is not what its history leads to ({history.Now})", Remedy);
    }
}
