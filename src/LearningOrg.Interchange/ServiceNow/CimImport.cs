using LearningOrg.Core.Improvements;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>A register with the entries of a file in it, and everything that was not taken over as it stood.</summary>
/// <remarks>Made by <see cref="CimFile.OpenRegister"/> and <see cref="CimFile.AddTo"/>. Immutable.</remarks>
public sealed class CimImport
{
    internal CimImport(
        ContinualImprovementRegister register, IReadOnlyList<ImprovementId> added, IReadOnlyList<CimNotice> notices, IReadOnlyList<string> remarks)
    {
        Register = register;
        Added = added;
        Notices = notices;
        Remarks = remarks;
    }

    /// <summary>The register as it is with the entries.</summary>
    public ContinualImprovementRegister Register { get; }

    /// <summary>The entries that were added, in the order of the file.</summary>
    public IReadOnlyList<ImprovementId> Added { get; }

    /// <summary>Every field, state and code without a place, everything that was assumed, every record that was left out; record by record.</summary>
    public IReadOnlyList<CimNotice> Notices { get; }

    /// <summary>What holds for the whole file, as sentences.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>As <c>12 entries added to IT improvements, 34 notices</c>.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Added.Count} {(Added.Count == 1 ? "entry" : "entries")} added to {Register.Title}, {Notices.Count} {(Notices.Count == 1 ? "notice" : "notices")}");
}
