using Ardalis.GuardClauses;
using LearningOrg.Core.Knowledge.Maps.Events;

namespace LearningOrg.Core.Knowledge.Maps.Snapshots;

/// <summary>A map's way to a snapshot and back.</summary>
internal sealed class MapStorage
{
    private readonly KnowledgeMapSnapshot _snapshot;
    private DateTimeOffset _latest;
    private MapState _state;

    private MapStorage(KnowledgeMapSnapshot snapshot)
    {
        Restoring.CheckVersion(snapshot.SchemaVersion, KnowledgeMapSnapshot.CurrentSchemaVersion, nameof(snapshot.SchemaVersion));
        var opening = new KnowledgeMapOpened(
            Guard.Against.Blank(snapshot.Title, nameof(snapshot.Title)),
            Restoring.Actor(snapshot.OpenedBy, nameof(snapshot.OpenedBy)),
            Restoring.Instant(snapshot.OpenedAt, nameof(snapshot.OpenedAt)));
        _snapshot = snapshot;
        _latest = opening.At;
        _state = new(opening, opening.At);
    }

    public static KnowledgeMapSnapshot Save(MapState state) =>
        new(KnowledgeMapSnapshot.CurrentSchemaVersion, state.Opening.Title, state.Opening.By.Value, state.Opening.At)
        {
            Roles = MapRestoring.OrNone(state.Roles, role => role.Value),
            Activities = MapRestoring.OrNone(state.Activities, activity => activity.Value),
            Topics = MapRestoring.OrNone(state.Topics, topic => topic.Value),
            Needs = MapRestoring.OrNone(state.Needs.Values, Save),
            Holdings = MapRestoring.OrNone(state.Holders.Values.SelectMany(topic => topic.Values), Save),
            Transfers = MapRestoring.OrNone(state.Transfers.Values, Save),
            LastEventAt = state.LastEventAt == LatestOf(state) ? null : state.LastEventAt,
        };

    public static MapState Load(KnowledgeMapSnapshot snapshot) => new MapStorage(snapshot).Load();

    private static KnowledgeNeedSnapshot Save(KnowledgeNeed need) => new(need.Role.Value, need.Activity.Value, need.Topic.Value, need.Required.Code);

    private static KnowledgeHoldingSnapshot Save(KnowledgeHolding holding) =>
        new(holding.Person.Value, holding.Topic.Value, holding.Proficiency.Code, holding.Evidence.What, holding.Evidence.At)
        {
            LastUsedAt = holding.LastUsedAt,
        };

    private static KnowledgeTransferSnapshot Save(KnowledgeTransfer transfer) =>
        new(transfer.Id.Value, transfer.Technique.Code, transfer.Mode.Code, transfer.Topic.Value, transfer.PlannedAt)
        {
            From = MapRestoring.OrNone(transfer.From, person => person.Value),
            To = MapRestoring.OrNone(transfer.To, person => person.Value),
            Result = transfer.Result?.Code,
            ConcludedAt = transfer.ConcludedAt,
            Note = transfer.Note,
        };

    private static DateTimeOffset LatestOf(MapState state)
    {
        var latest = state.Opening.At;
        void Saw(DateTimeOffset at) => latest = at > latest ? at : latest;
        foreach (var holding in state.Holders.Values.SelectMany(topic => topic.Values))
        {
            Saw(holding.FreshAt);
        }

        foreach (var transfer in state.Transfers.Values)
        {
            Saw(transfer.ConcludedAt ?? transfer.PlannedAt);
        }

        return latest;
    }

    private MapState Load()
    {
        LoadNames();
        foreach (var (need, place) in MapRestoring.Each(_snapshot.Needs, nameof(_snapshot.Needs)))
        {
            LoadNeed(need, place);
        }

        foreach (var (holding, place) in MapRestoring.Each(_snapshot.Holdings, nameof(_snapshot.Holdings)))
        {
            LoadHolding(holding, place);
        }

        foreach (var (transfer, place) in MapRestoring.Each(_snapshot.Transfers, nameof(_snapshot.Transfers)))
        {
            LoadTransfer(transfer, place);
        }

        return _state with
        {
            LastEventAt = _snapshot.LastEventAt is { } last
                ? MapRestoring.NotBefore(last, _latest, "something is told to have happened", nameof(_snapshot.LastEventAt))
                : _latest,
        };
    }

    private void LoadNames()
    {
        var (roles, activities, topics) = (_state.Roles.ToBuilder(), _state.Activities.ToBuilder(), _state.Topics.ToBuilder());
        foreach (var (name, place) in MapRestoring.Each(_snapshot.Roles, nameof(_snapshot.Roles)))
        {
            CheckOnce(roles.Add(MapRestoring.Role(name, place)), MapPart.Role, name, place);
        }

        foreach (var (name, place) in MapRestoring.Each(_snapshot.Activities, nameof(_snapshot.Activities)))
        {
            CheckOnce(activities.Add(MapRestoring.Activity(name, place)), MapPart.Activity, name, place);
        }

        foreach (var (name, place) in MapRestoring.Each(_snapshot.Topics, nameof(_snapshot.Topics)))
        {
            CheckOnce(topics.Add(MapRestoring.Topic(name, place)), MapPart.Topic, name, place);
        }

        _state = _state with { Roles = roles.ToImmutable(), Activities = activities.ToImmutable(), Topics = topics.ToImmutable() };
    }

    private void LoadNeed(KnowledgeNeedSnapshot stored, string place)
    {
        var role = MapRestoring.Role(stored.Role, $"{place}.{nameof(stored.Role)}");
        var activity = MapRestoring.Activity(stored.Activity, $"{place}.{nameof(stored.Activity)}");
        Check(MapDoubts.OfRole(_state, role), $"{place}.{nameof(stored.Role)}");
        Check(MapDoubts.OfActivity(_state, activity), $"{place}.{nameof(stored.Activity)}");
        var need = new KnowledgeNeed(
            role, activity, KnownTopic(stored.Topic, place), TopicProficiency.FromCode(stored.Required, $"{place}.{nameof(stored.Required)}"));
        CheckOnce(!_state.Needs.ContainsKey(need.Key), MapPart.Need, need.Key.ToString(), place);
        _state = _state with { Needs = _state.Needs.Add(need.Key, need) };
    }

    private void LoadHolding(KnowledgeHoldingSnapshot stored, string place)
    {
        string Member(string name) => $"{place}.{name}";
        var person = Restoring.Actor(stored.Person, Member(nameof(stored.Person)));
        var topic = KnownTopic(stored.Topic, place);
        CheckOnce(_state.Find(person, topic) is null, MapPart.Holder, MapDoubts.Holder(person, topic), place);
        var holding = new KnowledgeHolding(
            person,
            topic,
            TopicProficiency.FromCode(stored.Proficiency, Member(nameof(stored.Proficiency))),
            KnowledgeEvidence.Of(
                Guard.Against.Blank(stored.Evidence, Member(nameof(stored.Evidence))),
                Restoring.Instant(stored.EvidenceAt, Member(nameof(stored.EvidenceAt)))),
            stored.LastUsedAt is { } used ? Restoring.Instant(used, Member(nameof(stored.LastUsedAt))) : null);
        _state = _state.With(holding);
        Saw(holding.FreshAt);
    }

    private void LoadTransfer(KnowledgeTransferSnapshot stored, string place)
    {
        string Member(string name) => $"{place}.{name}";
        var id = MapRestoring.Transfer(stored.Id, Member(nameof(stored.Id)));
        CheckOnce(!_state.Transfers.ContainsKey(id), MapPart.Transfer, id.Value, place);
        var from = MapRestoring.People(stored.From, Member(nameof(stored.From)));
        var to = MapRestoring.People(stored.To, Member(nameof(stored.To)));
        PeopleGuard.Check(from, Member(nameof(stored.From)), to, Member(nameof(stored.To)));
        CheckEnding(stored.ConcludedAt is not null, stored.Result is not null, Member(nameof(stored.ConcludedAt)));
        CheckEnding(stored.Note is not null, stored.Note is not null && stored.Result is not null, Member(nameof(stored.Note)));
        var planned = MapRestoring.NotBefore(stored.PlannedAt, _state.Opening.At, "the map was opened", Member(nameof(stored.PlannedAt)));
        var transfer = new KnowledgeTransfer(
            id,
            TransferTechnique.FromCode(stored.Technique, Member(nameof(stored.Technique))),
            KnowledgeMode.FromCode(stored.Mode, Member(nameof(stored.Mode))),
            KnownTopic(stored.Topic, place),
            from,
            to,
            planned)
        {
            Result = stored.Result is null ? null : TransferResult.FromCode(stored.Result, Member(nameof(stored.Result))),
            ConcludedAt = stored.ConcludedAt is { } end
                ? MapRestoring.NotBefore(end, planned, "it was planned", Member(nameof(stored.ConcludedAt)))
                : null,
            Note = stored.Note is null ? null : Guard.Against.Blank(stored.Note, Member(nameof(stored.Note))),
        };
        _state = _state with { Transfers = _state.Transfers.Add(id, transfer) };
        Saw(transfer.ConcludedAt ?? planned);
    }

    private TopicId KnownTopic(string? stored, string place)
    {
        var topic = MapRestoring.Topic(stored, $"{place}.Topic");
        Check(MapDoubts.OfTopic(_state, topic), $"{place}.Topic");
        return topic;
    }

    private void Saw(DateTimeOffset at) => _latest = at > _latest ? at : _latest;

    private static void CheckOnce(bool isFirst, string part, string name, string place)
    {
        if (!isFirst)
        {
            throw new ArgumentException($"The {part} '{name}' stands twice. Name each once.", place);
        }
    }

    private static void Check(Refusal? doubt, string member)
    {
        if (doubt is not null)
        {
            throw new ArgumentException($"{member} is refused: {doubt.Message}", member);
        }
    }

    private static void CheckEnding(bool isThere, bool belongs, string member)
    {
        if (isThere != belongs)
        {
            throw new ArgumentException(
                isThere ? $"{member} is given, though there is no result." : $"{member} is missing beside the result.", member);
        }
    }
}
