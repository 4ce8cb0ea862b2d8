namespace LearningOrg.Core.Prioritization;

/// <summary>A place in the listing: higher scores first, ties by id, letter by letter.</summary>
internal readonly struct PlaceByRank(long key, string id) : IComparable<LiveEntry>
{
    public int CompareTo(LiveEntry? other)
    {
        var order = other!.Key.CompareTo(key);
        return order != 0 ? order : string.CompareOrdinal(id, other.Id);
    }
}

/// <summary>A place in the order of ids, letter by letter.</summary>
internal readonly struct PlaceById(string id) : IComparable<LiveEntry>
{
    public int CompareTo(LiveEntry? other) => string.CompareOrdinal(id, other!.Id);
}

/// <summary>The place before everything that ties at a score.</summary>
internal readonly struct PlaceBeforeTies(long key) : IComparable<LiveEntry>
{
    public int CompareTo(LiveEntry? other) => other!.Key > key ? 1 : -1;
}
