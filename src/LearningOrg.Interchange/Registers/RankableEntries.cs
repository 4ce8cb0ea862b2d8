using System.Collections;

namespace LearningOrg.Interchange.Registers;

/// <summary>The entries of a register with the numbers that one policy asks for.</summary>
public sealed class RankableEntries : IReadOnlyList<RankableEntry>
{
    private readonly IReadOnlyList<RankableEntry> _entries;

    internal RankableEntries(IReadOnlyList<RankableEntry> entries, IReadOnlyList<RowProblem> problems)
    {
        _entries = entries;
        Problems = problems;
    }

    /// <summary>Cells that are not what the policy reads there, and were read as missing.</summary>
    public IReadOnlyList<RowProblem> Problems { get; }

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public RankableEntry this[int index] => _entries[index];

    /// <inheritdoc/>
    public IEnumerator<RankableEntry> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
