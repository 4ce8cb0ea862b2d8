namespace LearningOrg.Core.Prioritization.Portfolio.Solving;

/// <summary>What the forest does not say: further requirements of an item, and exclusions.</summary>
internal sealed class Links
{
    private readonly ulong[][] _needs;
    private readonly ulong[][] _excludedBy;
    private readonly ulong[][] _keeps;

    public Links(FreeItems free, int[] parents)
    {
        var instance = free.Instance;
        ulong[][] Masks() => [.. Enumerable.Range(0, free.Count + 1).Select(_ => Bits.Empty(instance.Items))];
        (_needs, _excludedBy, _keeps, Remembered) = (Masks(), Masks(), Masks(), Masks());
        var requirements = new List<(int, int)>();
        var exclusions = new List<(int, int)>();
        for (var place = 0; place < free.Count; place++)
        {
            var item = free.Item[place];
            foreach (var needed in instance.Precedence.Direct[item].Where(needed => free.PlaceOf(needed) >= 0 && parents[item] != needed))
            {
                requirements.Add((place, free.PlaceOf(needed)));
            }

            foreach (var other in instance.Excluded[item].Items(instance.Items).Where(other => free.PlaceOf(other) > place))
            {
                exclusions.Add((place, free.PlaceOf(other)));
            }
        }

        Requirements = [.. requirements];
        Exclusions = [.. exclusions];
        foreach (var (place, needed) in requirements)
        {
            if (needed < place)
            {
                _needs[place].Add(free.Item[needed]);
            }
            else
            {
                // To leave out what is needed later, or anything it hangs on, would break what was begun.
                for (var at = 0; at <= needed; at++)
                {
                    if (at > place && needed < free.Next[at])
                    {
                        _keeps[at].Add(free.Item[place]);
                    }
                }
            }

            Remember(Math.Min(place, needed), Math.Max(place, needed));
        }

        foreach (var (place, other) in exclusions)
        {
            _excludedBy[other].Add(free.Item[place]);
            Remember(place, other);
        }

        void Remember(int earlier, int later)
        {
            for (var place = earlier + 1; place <= later; place++)
            {
                Remembered[place].Add(free.Item[earlier]);
            }
        }
    }

    /// <summary>Requirements that are no branch of the forest: place and place.</summary>
    public (int Item, int Requirement)[] Requirements { get; }

    /// <summary>Exclusions: the earlier and the later place.</summary>
    public (int One, int Other)[] Exclusions { get; }

    /// <summary>For each place, the earlier items whose being chosen still matters there.</summary>
    public ulong[][] Remembered { get; }

    public bool AreNone => Requirements.Length == 0 && Exclusions.Length == 0;

    /// <summary>Whether the item at a place may be chosen after these.</summary>
    public bool Permit(int place, ulong[] chosen) => _needs[place].IsWithin(chosen) && !_excludedBy[place].Meets(chosen);

    /// <summary>Whether the item at a place, and all that hang on it, may be left out after these.</summary>
    public bool Release(int place, ulong[] chosen) => !_keeps[place].Meets(chosen);
}
