using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Knowledge.Maps.Reading;

/// <summary>What a knowledge map means for the work at an instant, under the rules of an organization.</summary>
/// <remarks>
/// Made by <see cref="KnowledgeMap.Read"/> in time proportional to the number of holdings; each question then takes time proportional to the needs and,
/// for the truck factor and single points, the holdings. For a past instant, read the map as of then (<see cref="KnowledgeMap.AsOf"/>). Nothing in it
/// lists people by how much they know: that would measure them by what they hold back. Immutable.
/// </remarks>
public sealed class MapReading
{
    private readonly Dictionary<TopicId, TopicHolders> _holders = [];
    private readonly HashSet<ActorId> _gone;

    internal MapReading(KnowledgeMap map, DateTimeOffset at, CoverageRules rules, HashSet<ActorId> gone)
    {
        Map = map;
        At = at;
        Rules = rules;
        _gone = gone;
        foreach (var topic in map.State.Holders)
        {
            var holders = new TopicHolders();
            foreach (var holding in topic.Value)
            {
                if (gone.Count == 0 || !gone.Contains(holding.Value.Person))
                {
                    holders.Add(holding.Value, rules.Decay.Of(holding.Value.Proficiency, holding.Value.FreshAt, at));
                }
            }

            _holders.Add(topic.Key, holders);
        }
    }

    /// <summary>The map.</summary>
    public KnowledgeMap Map { get; }

    /// <summary>The instant it is read for.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What it is read by.</summary>
    public CoverageRules Rules { get; }

    /// <summary>How well somebody knows a topic at the instant, as far as it has not faded; null where they hold none.</summary>
    /// <param name="person">Who.</param>
    /// <param name="topic">What about.</param>
    /// <exception cref="ArgumentException">An argument is unassigned.</exception>
    public TopicProficiency? ProficiencyOf(ActorId person, TopicId topic) =>
        Map.State.Find(Guard.Against.Unassigned(person), Guard.Against.Unassigned(topic)) is { } holding && !_gone.Contains(person)
            ? Rules.Decay.Of(holding.Proficiency, holding.FreshAt, At)
            : null;

    /// <summary>How far each topic is covered that the work needs, letter by letter.</summary>
    public IReadOnlyList<TopicCover> Topics() => Sequence.Of(Covers(Map.Needs));

    /// <summary>The coverage of each role, letter by letter.</summary>
    public IReadOnlyList<RoleCoverage> Coverage()
    {
        var needs = Map.Needs.ToLookup(need => need.Role);
        return Sequence.Of(Map.Roles.Select(role => new RoleCoverage(role, Covers(needs[role]))).ToArray());
    }

    /// <summary>The coverage of a role.</summary>
    /// <param name="role">A role of the map.</param>
    /// <exception cref="ArgumentException">The role is unassigned, or not on the map.</exception>
    public RoleCoverage Coverage(RoleId role) => new(Known(role), Covers(Map.Needs.Where(need => need.Role == role)));

    /// <summary>The needs that fewer people can meet than must, by role, activity and topic, each with what could be done about it.</summary>
    public IReadOnlyList<KnowledgeGap> Gaps()
    {
        var roles = new Dictionary<TopicId, HashSet<RoleId>>();
        foreach (var need in Map.Needs)
        {
            if (!roles.TryGetValue(need.Topic, out var needing))
            {
                roles.Add(need.Topic, needing = []);
            }

            needing.Add(need.Role);
        }

        var suggestions = new Dictionary<(TopicId, TopicProficiency), TransferSuggestion>();
        return Sequence.Of(Map.Needs.Where(need => Of(need.Topic).Count(need.Required) < Rules.Redundancy).Select(need =>
        {
            var holders = Of(need.Topic);
            if (!suggestions.TryGetValue((need.Topic, need.Required), out var suggestion))
            {
                suggestion = TransferSuggestion.For(need, holders, roles[need.Topic].Count, Rules);
                suggestions.Add((need.Topic, need.Required), suggestion);
            }

            return new KnowledgeGap(need, holders.Count(need.Required), Rules.Redundancy, suggestion);
        }).ToArray());
    }

    /// <summary>The needed topics that only one person knows well enough, letter by letter.</summary>
    public IReadOnlyList<SinglePointOfFailure> SinglePointsOfFailure() => Sequence.Of(Topics()
        .Where(topic => topic.Holders == 1)
        .Select(topic => new SinglePointOfFailure(topic.Topic, topic.Required, Of(topic.Topic).At(topic.Required).Single()))
        .ToArray());

    /// <summary>How many people can be gone before more than half of the needed topics have nobody; null where the work needs no topic.</summary>
    public TruckFactor? TruckFactor() => Topics() is { Count: > 0 } topics
        ? GreedyRemoval.Of([.. topics.Select(topic => Of(topic.Topic).At(topic.Required).ToArray())])
        : null;

    /// <summary>What the map would mean without people.</summary>
    /// <param name="people">Who would be gone; each a holder of something.</param>
    /// <exception cref="ArgumentException">Nobody is named, or somebody who holds nothing on the map.</exception>
    [MustUse]
    public MapReading Without(params IReadOnlyList<ActorId> people)
    {
        var gone = new HashSet<ActorId>(_gone);
        for (var place = 0; place < Guard.Against.Null(people).Count; place++)
        {
            var argument = $"{nameof(people)}[{Text.Of(place)}]";
            gone.Add(Map.State.TopicsOf.ContainsKey(Guard.Against.Unassigned(people[place], argument))
                ? people[place]
                : throw new ArgumentException($"'{people[place]}' knows nothing on the map '{Map.Title}'. Check the name.", argument));
        }

        return people.Count > 0
            ? new(Map, At, Rules, gone)
            : throw new ArgumentException($"{nameof(people)} is empty. Name at least one who would be gone.", nameof(people));
    }

    /// <summary>What it would mean if people left, beside what there is now.</summary>
    /// <param name="people">Who would leave; each a holder of something.</param>
    /// <exception cref="ArgumentException">Nobody is named, or somebody who holds nothing on the map.</exception>
    public Departure WhatIf(params IReadOnlyList<ActorId> people) => new(people, this, Without(people));

    /// <summary>The coverage of a role as a measurement, to chart or to hold against a target; null where the role needs nothing.</summary>
    /// <param name="role">A role of the map.</param>
    /// <exception cref="ArgumentException">The role is unassigned, or not on the map.</exception>
    public MeasuredValue? MeasureCoverage(RoleId role) => Coverage(role).Share is { } share
        ? MeasuredValue.Of(Metric.Increasing($"Knowledge coverage of {role}", "%"), share.Percent, At)
        : null;

    /// <summary>The truck factor as a measurement; null where the work needs no topic.</summary>
    public MeasuredValue? MeasureTruckFactor() => TruckFactor() is { } factor
        ? MeasuredValue.Of(Metric.Increasing("Truck factor", "people"), factor.Count, At)
        : null;

    /// <summary>As <c>IT at 2026-03-01T09:00:00+00:00: 2 of 3 roles fully covered, 4 gaps</c>.</summary>
    public override string ToString()
    {
        var coverage = Coverage();
        return $"{Map.Title} at {Text.Of(At)}: {Text.Of(coverage.Count(role => role.Covered == role.Required))} of "
            + $"{MapText.Counted(coverage.Count, "role")} fully covered, {MapText.Counted(Gaps().Count, "gap")}";
    }

    private TopicHolders Of(TopicId topic) => _holders.TryGetValue(topic, out var holders) ? holders : TopicHolders.None;

    // A topic that several needs ask for counts once, at the most that one of them asks.
    private TopicCover[] Covers(IEnumerable<KnowledgeNeed> needs)
    {
        var required = new Dictionary<TopicId, TopicProficiency>();
        foreach (var need in needs)
        {
            if (!required.TryGetValue(need.Topic, out var known) || known.Order < need.Required.Order)
            {
                required[need.Topic] = need.Required;
            }
        }

        return [.. required.OrderBy(topic => topic.Key).Select(topic =>
            new TopicCover(topic.Key, topic.Value, Of(topic.Key).Count(topic.Value), Rules.Redundancy))];
    }

    private RoleId Known(RoleId role) => Map.State.Roles.Contains(Guard.Against.Unassigned(role))
        ? role
        : throw new ArgumentException($"'{role}' is no role of the map '{Map.Title}'.", nameof(role));
}
