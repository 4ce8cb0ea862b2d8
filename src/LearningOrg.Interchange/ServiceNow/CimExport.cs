namespace LearningOrg.Interchange.ServiceNow;

/// <summary>What was written, and everything of the register that has no place there.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CimExport
{
    internal CimExport(int records, IReadOnlyList<CimNotice> notices)
    {
        Records = records;
        Notices = notices;
    }

    /// <summary>How many records were written: one for each entry, by id.</summary>
    public int Records { get; }

    /// <summary>What entries know and the table does not hold, or holds in another form; entry by entry.</summary>
    public IReadOnlyList<CimNotice> Notices { get; }

    /// <summary>What holds for the whole file, as sentences.</summary>
    public IReadOnlyList<string> Remarks { get; } =
    [
        "Choices and references are written as people see them, and instants in UTC: load the file as display values, by a user whose time zone is UTC.",
        $"No field of the product says where an improvement came from: {CimFields.Source} is a column to add to the table.",
        "How many events an entry has had and who triaged it are no fields; an import counts its own steps.",
    ];

    /// <summary>As <c>12 records, 34 notices</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Records} records, {Notices.Count} notices");
}
