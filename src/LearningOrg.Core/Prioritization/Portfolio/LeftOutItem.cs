namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>An item that was not chosen, and why.</summary>
/// <remarks>Equal when all it says is.</remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed record LeftOutItem<T>
{
    private readonly Sequence<string> _because;

    internal LeftOutItem(T item, string id, LeftOutReason reason, IEnumerable<string> because, string message)
    {
        Item = item;
        Id = id;
        Reason = reason;
        _because = Sequence.Of(because);
        Message = message;
    }

    /// <summary>The host's own object.</summary>
    public T Item { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The first reason that holds.</summary>
    public LeftOutReason Reason { get; }

    /// <summary>What stands against it, by the reason: ids of items, or names of capacities, of which <c>budget</c> is one.</summary>
    public IReadOnlyList<string> Because => _because;

    /// <summary>The reason in a sentence.</summary>
    public string Message { get; }

    /// <summary>As <c>C: costs 7, but only 6 is left.</c></summary>
    public override string ToString() => $"{Id}: {Message}";
}
