using Ardalis.GuardClauses;
using LearningOrg.Core;
using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Snapshots;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>What a file of the table says, as entries that a register can take.</summary>
/// <remarks>
/// Each entry is what its own verbs made of its record. Into the register they get as a snapshot, because their histories interleave, while
/// the verbs of a register only go forward in time. Made by <see cref="CimTable"/>. Immutable.
/// </remarks>
public sealed class CimFile
{
    private readonly IReadOnlyList<CimTaken> _taken;
    private readonly IReadOnlyList<CimRecord> _records;

    internal CimFile(string source, IReadOnlyList<CimRecord> records, IReadOnlyList<CimTaken> taken, IReadOnlyList<string> remarks)
    {
        Source = source;
        Remarks = remarks;
        _records = records;
        _taken = taken;
    }

    /// <summary>The file, as the caller named it.</summary>
    public string Source { get; }

    /// <summary>The entries, in the order of the file; not yet parts of one another.</summary>
    public IReadOnlyList<Improvement> Entries => [.. _taken.Select(taken => taken.Entry)];

    /// <summary>
    /// The records that no entry could be made of, in the order of the file: by number, or by place (<c>record 3</c>). Why is in the notices.
    /// </summary>
    public IReadOnlyList<string> Dropped => [.. _records.Except(_taken.Select(taken => taken.Record)).Select(record => record.Name)];

    /// <summary>What was not taken over as it stood, record by record.</summary>
    public IReadOnlyList<CimNotice> Notices => [.. _records.SelectMany(record => record.Notices)];

    /// <summary>What holds for the whole file, as sentences.</summary>
    public IReadOnlyList<string> Remarks { get; }

    /// <summary>Opens a register with the entries; an empty one where there are none, which <see cref="Dropped"/> tells.</summary>
    /// <param name="title">What it is called; not blank.</param>
    /// <param name="authority">Who has the authority to manage it.</param>
    /// <param name="at">When it is opened; the instant of the oldest entry where that is older.</param>
    /// <param name="rules">What it holds its entries to; <see cref="RegisterRules.Default"/> by default. What happened before is not judged
    /// by them.</param>
    /// <exception cref="ArgumentException">The title is blank, the authority unassigned, or the instant the default one.</exception>
    public CimImport OpenRegister(string title, ActorId authority, DateTimeOffset at, RegisterRules? rules = null) => AddTo(
        ContinualImprovementRegister.Open(title, authority, _taken.Select(taken => taken.Entry.RaisedAt).Append(at).Min(), rules));

    /// <summary>Adds the entries to a register; those that it has already are left as they are there.</summary>
    /// <param name="register">The register.</param>
    public CimImport AddTo(ContinualImprovementRegister register)
    {
        Guard.Against.Null(register);
        var notices = Notices.ToList();
        var fitting = Fitting(register, notices);
        var parents = new CimParents(fitting, register, notices);
        var before = register.ToSnapshot();
        var entries = before.Entries.Concat(fitting.Select(taken => Placed(taken.Entry.ToSnapshot(), parents.Of(taken)))).ToArray();
        var last = fitting.Select(taken => taken.Entry.LastEventAt).Append(register.LastEventAt).Max();
        var now = ContinualImprovementRegister.Restore(before with { Entries = entries, LastEventAt = last });
        var kept = new HashSet<CimRecord>(fitting.Select(taken => taken.Record));
        var dropped = _records.Where(record => !kept.Contains(record)).Select(record => record.Name);
        return new(now, [.. fitting.Select(taken => taken.Entry.Id)], [.. dropped], notices, Remarks);
    }

    /// <summary>As <c>cim.json: 12 entries, 34 notices</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Source}: {_taken.Count} entries, {Notices.Count} notices");

    private static ImprovementSnapshot Placed(ImprovementSnapshot snapshot, string? parent) =>
        parent is null ? snapshot : snapshot with { Parent = parent, IsRequired = false };

    private List<CimTaken> Fitting(ContinualImprovementRegister register, List<CimNotice> notices)
    {
        var fitting = new List<CimTaken>();
        foreach (var taken in _taken)
        {
            var reason = register.TryFind(taken.Entry.Id, out _) ? $"'{register.Title}' has it already; it is left there as it is, and the record is left out"
                : taken.Entry.RaisedAt < register.OpenedAt
                    ? $"it was opened before '{register.Title}' was, at {CimInstant.Words(register.OpenedAt)}, and is left out; "
                        + "open a register at the oldest of its entries"
                : null;
            if (reason is null)
            {
                fitting.Add(taken);
            }
            else
            {
                notices.Add(new(taken.Record.Name, CimFields.Number.Name, taken.Entry.Id.Value, reason));
            }
        }

        return fitting;
    }
}
