using LearningOrg.Core.Improvements;

namespace LearningOrg.Interchange.ServiceNow;

/// <summary>Which entries are parts of which: those that are there, and in no circle; the others are reported and stand by themselves.</summary>
internal sealed class CimParents
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public CimParents(IReadOnlyList<CimTaken> taken, ContinualImprovementRegister register, List<CimNotice> notices)
    {
        var ids = new HashSet<string>(taken.Select(one => one.Entry.Id.Value), StringComparer.Ordinal);
        foreach (var (entry, parent, record) in taken)
        {
            if (parent is null)
            {
                continue;
            }

            var isKnown = ids.Contains(parent) || register.Find(ImprovementId.Of(parent)) is not null;
            if (isKnown && !LeadsBack(parent, entry.Id.Value))
            {
                _parents.Add(entry.Id.Value, parent);
                continue;
            }

            notices.Add(new(
                record.Name,
                CimFields.Parent.Name,
                parent,
                isKnown
                    ? "it leads back to the record itself; the entry stands by itself"
                    : "no record of that number is in the file or the register; the entry stands by itself. Export parents by their numbers"));
        }
    }

    public string? Of(CimTaken taken) => _parents.TryGetValue(taken.Entry.Id.Value, out var parent) ? parent : null;

    // What is in the register already never leads into the file.
    private bool LeadsBack(string from, string id)
    {
        for (string? next = from; next is not null; next = _parents.TryGetValue(next, out var parent) ? parent : null)
        {
            if (next == id)
            {
                return true;
            }
        }

        return false;
    }
}
