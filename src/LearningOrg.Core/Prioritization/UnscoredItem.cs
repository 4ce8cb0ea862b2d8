namespace LearningOrg.Core.Prioritization;

/// <summary>An item that has no place in the ranking, and why.</summary>
/// <param name="Item">The host's own object.</param>
/// <param name="Id">Its id.</param>
/// <param name="Reason">Every input that is missing or not permitted.</param>
/// <typeparam name="T">The host's type.</typeparam>
public sealed record UnscoredItem<T>(T Item, string Id, NotScorable Reason)
{
    /// <summary>The id and the reason.</summary>
    public override string ToString() => $"{Id}: {Reason.Message}";
}
