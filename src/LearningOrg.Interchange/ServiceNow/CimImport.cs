using LearningOrg.Core.Improvements;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>A register with the entries of a file in it, and everything that was not taken over as it stood.</summary>
/// <remarks>Made by <see cref="CimFile.OpenRegister"/> and <see cref="CimFile.AddTo"/>. Immutable.</remarks>
public sealed class CimImport
{
    internal CimImport(
        ContinualImprovementRegister register,
        IReadOnlyList<ImprovementId> added,
        IReadOnlyList<string> dropped,
        IReadOnlyList<CimNotice> notices,
        IReadOnlyList<string> remarks)
    {
        Register = register;
        Added = added;
        Dropped = dropped;
        Notices = notices;
        Remarks = remarks;
    }

    /// <summary>The register as it is with the entries.</summary>
    public ContinualImprovementRegister Register { get; }

    /// <summary>The entries that were added, in the order of the file.</summary>
    public IReadOnlyList<ImprovementId> Added { get; }

    /// <summary>
    /// The records that were left out, in the order of the file: by number, or by place (<c>record 3</c>). Why is in the notices.
    /// </summary>
    public IReadOnlyList<string> Dropped { get; }

    /// <summary>Every field, state and code without a place, everything that was assumed, every record that was left out; record by record.</summary>
    public IReadOnlyList<CimNotice> Notices { get; }

    /// <summary>What holds for the whole file, as sentences.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>As <c>12 entries added to IT improvements, 2 records left out, 34 notices</c>.</summary>
    public override string ToString()
    {
        var leftOut = Dropped.Count == 0 ? null : $", {Counted(Dropped.Count, "record", "records")} left out";
        return $"{Counted(Added.Count, "entry", "entries")} added to {Register.Title}{leftOut}, {Counted(Notices.Count, "notice", "notices")}";
    }

    private static string Counted(int count, string one, string many) => FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
