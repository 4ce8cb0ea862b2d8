namespace LearningOrg.Core.Prioritization;

/// <summary>One entry of a live ranking: what it is listed by, and the numbers that were read from it.</summary>
/// <remarks>It does not know the host's type, so that the tree that holds it is compiled once.</remarks>
internal abstract class LiveEntry(string id, long key, double score, double[] row, NotScorable? reason)
{
    public string Id { get; } = id;

    public ulong Hash { get; } = LiveIndex.HashOf(id);

    /// <summary>The score to twelve significant digits; equal keys tie.</summary>
    public long Key { get; } = key;

    public double Score { get; } = score;

    public double[] Row { get; } = row;

    /// <summary>Why it has no score; <c>null</c> where it has one.</summary>
    public NotScorable? Reason { get; } = reason;
}

/// <summary>An entry with the host's own object.</summary>
internal sealed class LiveEntry<T>(T item, string id, long key, double score, double[] row, NotScorable? reason)
    : LiveEntry(id, key, score, row, reason)
{
    public T Item { get; } = item;
}
