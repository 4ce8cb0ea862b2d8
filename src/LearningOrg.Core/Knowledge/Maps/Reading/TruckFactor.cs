namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>How many people can be gone before more than half of the topics that the work needs have nobody who knows them.</summary>
/// <remarks>
/// Found greedily: whoever knows the most of the needed topics is taken out first, by key where two know as many, until more than half are left with
/// nobody. That is how the measure is commonly defined (Avelino, Passos, Hora and Valente, "A Novel Approach for Estimating Truck Factors", 2016). A
/// smaller group may do the same, so the number is the most hopeful one, not a guarantee. A person who joins, with whatever they know, never lowers it. A
/// topic learned by somebody who was there can: they are then taken out earlier. 0 where more than half have nobody to begin with. It is about topics and
/// how they are spread; the group is where to begin spreading, and its order is that of the keys. Equal when all of it is. Immutable.
/// </remarks>
public sealed record TruckFactor
{
    private readonly Sequence<ActorId> _people;

    internal TruckFactor(IEnumerable<ActorId> people, int topics, int left)
    {
        _people = Sequence.Of(people.OrderBy(person => person.Value, StringComparer.Ordinal).ToArray());
        Topics = topics;
        TopicsWithNobody = left;
    }

    /// <summary>How many people: from 0 to all who know one of the needed topics.</summary>
    public int Count => _people.Count;

    /// <summary>The group that was found, in the order of the keys.</summary>
    public IReadOnlyList<ActorId> People => _people;

    /// <summary>How many topics the work needs.</summary>
    public int Topics { get; }

    /// <summary>How many of them nobody knows well enough once the group is gone: more than half.</summary>
    public int TopicsWithNobody { get; }

    /// <summary>As <c>2: without ada and ben, nobody knows 3 of 5 topics</c>.</summary>
    public override string ToString() => Count == 0
        ? $"0: nobody knows {Text.Of(TopicsWithNobody)} of {MapText.Counted(Topics, "topic")}"
        : $"{Text.Of(Count)}: without {MapText.Names(_people)}, nobody knows {Text.Of(TopicsWithNobody)} of {MapText.Counted(Topics, "topic")}";
}
