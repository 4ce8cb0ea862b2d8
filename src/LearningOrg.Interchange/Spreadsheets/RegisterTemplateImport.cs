using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;

namespace LearningOrg.Interchange.Spreadsheets;

/// <summary>A register with the entries of a filled template in it.</summary>
/// <remarks>Made by <see cref="RegisterTemplate"/>. Immutable.</remarks>
public sealed class RegisterTemplateImport
{
    internal RegisterTemplateImport(
        ContinualImprovementRegister register, IReadOnlyList<ImprovementId> added, IReadOnlyList<RegisterEvent> events, IReadOnlyList<string> remarks)
    {
        Register = register;
        Added = added;
        Events = events;
        Remarks = remarks;
    }

    /// <summary>The register as it is with the entries.</summary>
    public ContinualImprovementRegister Register { get; }

    /// <summary>The entries, in the order in which they were raised.</summary>
    public IReadOnlyList<ImprovementId> Added { get; }

    /// <summary>What happened, in order: what a host that stores events appends.</summary>
    public IReadOnlyList<RegisterEvent> Events { get; }

    /// <summary>What a reader should know about how the file was read, as sentences.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>As <c>12 entries raised in IT improvements</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Added.Count} {(Added.Count == 1 ? "entry" : "entries")} raised in {Register.Title}");
}
