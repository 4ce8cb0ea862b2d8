namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>How much of what a role must know is known by as many people as must.</summary>
/// <remarks>
/// The covered topics by the required ones. Whoever knows a topic counts, in whatever role: it is the work that is covered. Another holder never lowers
/// it. Equal when all of it is. Immutable.
/// </remarks>
public sealed record RoleCoverage
{
    private readonly Sequence<TopicCover> _topics;

    internal RoleCoverage(RoleId role, IEnumerable<TopicCover> topics)
    {
        Role = role;
        _topics = Sequence.Of(topics);
        Covered = _topics.Count(topic => topic.IsCovered);
    }

    /// <summary>The role.</summary>
    public RoleId Role { get; }

    /// <summary>Each topic that the role needs, letter by letter.</summary>
    public IReadOnlyList<TopicCover> Topics => _topics;

    /// <summary>How many topics the role needs.</summary>
    public int Required => _topics.Count;

    /// <summary>How many of them are covered.</summary>
    public int Covered { get; }

    /// <summary>Covered by required; null where the role needs nothing, which is neither all nor none.</summary>
    public Percentage? Share => Required == 0 ? null : Percentage.OfCount(Covered, Required);

    /// <summary>As <c>service-desk: 3 of 4 topics covered (75 %)</c>.</summary>
    public override string ToString() => Share is { } share
        ? $"{Role}: {Text.Of(Covered)} of {MapText.Counted(Required, "topic")} covered ({share})"
        : $"{Role}: needs no topic";
}
