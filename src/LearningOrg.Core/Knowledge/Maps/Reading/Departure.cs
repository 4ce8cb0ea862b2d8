namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>What it would mean for the work if people left: a question asked while there is time to pass on what they know.</summary>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record Departure
{
    private readonly Sequence<ActorId> _people;
    private readonly Sequence<CoverageChange> _coverage;
    private readonly Sequence<TopicId> _lost;
    private readonly Sequence<KnowledgeGap> _gaps;

    internal Departure(IReadOnlyList<ActorId> people, MapReading before, MapReading after)
    {
        var gapsBefore = new HashSet<NeedKey>(before.Gaps().Select(gap => gap.Need.Key));
        _people = Sequence.Of(people.OrderBy(person => person.Value, StringComparer.Ordinal).ToArray());
        _coverage = Sequence.Of(before.Coverage().Zip(after.Coverage(), (then, now) => new CoverageChange(then.Role, then, now)).ToArray());
        _lost = Sequence.Of(before.Topics().Zip(after.Topics(), (then, now) => (Then: then, Now: now))
            .Where(topic => topic.Then.Holders > 0 && topic.Now.Holders == 0).Select(topic => topic.Now.Topic).ToArray());
        _gaps = Sequence.Of(after.Gaps().Where(gap => !gapsBefore.Contains(gap.Need.Key)).ToArray());
    }

    /// <summary>Who would leave, in the order of the keys.</summary>
    public IReadOnlyList<ActorId> People => _people;

    /// <summary>Each role's coverage with them and without.</summary>
    public IReadOnlyList<CoverageChange> Coverage => _coverage;

    /// <summary>The needed topics that nobody would know well enough any more, letter by letter.</summary>
    public IReadOnlyList<TopicId> TopicsLost => _lost;

    /// <summary>The gaps that would open, with what could be done about them by those who stay.</summary>
    public IReadOnlyList<KnowledgeGap> NewGaps => _gaps;

    /// <summary>As <c>without ada: 1 topic lost, 3 new gaps</c>.</summary>
    public override string ToString() =>
        $"without {MapText.Names(_people)}: {MapText.Counted(_lost.Count, "topic")} lost, {MapText.Counted(_gaps.Count, "new gap")}";
}

/// <summary>A role's coverage with and without people.</summary>
/// <param name="Role">The role.</param>
/// <param name="Before">With them.</param>
/// <param name="After">Without.</param>
public sealed record CoverageChange(RoleId Role, RoleCoverage Before, RoleCoverage After)
{
    /// <summary>As <c>service-desk: 3 of 4 topics covered, then 1</c>.</summary>
    public override string ToString() =>
        $"{Role}: {Text.Of(Before.Covered)} of {MapText.Counted(Before.Required, "topic")} covered, then {Text.Of(After.Covered)}";
}
