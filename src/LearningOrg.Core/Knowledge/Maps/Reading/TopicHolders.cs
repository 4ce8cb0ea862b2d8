namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>Who holds a topic at an instant, by person, with what is left of their proficiency.</summary>
internal sealed class TopicHolders
{
    // How many hold the topic at each proficiency or a higher one.
    private readonly int[] _atLeast = new int[TopicProficiency.All.Count];
    private readonly List<(KnowledgeHolding Told, TopicProficiency Left)> _holders = [];

    public static TopicHolders None { get; } = new();

    public IReadOnlyList<(KnowledgeHolding Told, TopicProficiency Left)> All => _holders;

    public void Add(KnowledgeHolding told, TopicProficiency left)
    {
        _holders.Add((told, left));
        for (var level = 0; level <= left.Order; level++)
        {
            _atLeast[level]++;
        }
    }

    public int Count(TopicProficiency required) => _atLeast[required.Order];

    public IEnumerable<ActorId> At(TopicProficiency required) =>
        _holders.Where(holder => holder.Left.IsAtLeast(required)).Select(holder => holder.Told.Person);

    public IEnumerable<ActorId> Below(TopicProficiency required) =>
        _holders.Where(holder => !holder.Left.IsAtLeast(required)).Select(holder => holder.Told.Person);

    /// <summary>Those who once knew it as well as that, and have not used it since.</summary>
    public IEnumerable<ActorId> Faded(TopicProficiency required) => _holders
        .Where(holder => !holder.Left.IsAtLeast(required) && holder.Told.Proficiency.IsAtLeast(required))
        .Select(holder => holder.Told.Person);
}
