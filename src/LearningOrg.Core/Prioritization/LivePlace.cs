namespace LearningOrg.Core.Prioritization;

/// <summary>Where an entry stands in a tree: by a number first, and among those with the same number by its id, letter by
/// letter.</summary>
internal readonly struct LivePlace(long number, string id) : IComparable<LivePlace>
{
    public long Number { get; } = number;

    public string Id { get; } = id;

    /// <summary>In the listing: the highest score first.</summary>
    public static LivePlace ByRank(LiveEntry entry) => new(-entry.Key, entry.Id);

    /// <summary>In the listing, before everything that ties at a score: no id comes before the empty one.</summary>
    public static LivePlace BeforeTies(LiveEntry entry) => new(-entry.Key, string.Empty);

    /// <summary>In the order of ids.</summary>
    public static LivePlace ById(string id) => new(0, id);

    public int CompareTo(LivePlace other) => Number != other.Number
        ? Number.CompareTo(other.Number)
        : string.CompareOrdinal(Id, other.Id);
}
