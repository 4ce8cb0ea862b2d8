using LearningOrg.Core.Knowledge.Maps.Events;
using static LearningOrg.Core.Knowledge.Maps.Snapshots.MapEventContract;
using Stored = LearningOrg.Core.Knowledge.Maps.Snapshots.KnowledgeMapEventSnapshot;
using Contract = LearningOrg.Core.EventContract<
    LearningOrg.Core.Knowledge.Maps.Events.KnowledgeMapEvent, LearningOrg.Core.Knowledge.Maps.Snapshots.KnowledgeMapEventSnapshot>;

namespace LearningOrg.Core.Knowledge.Maps.Snapshots;

/// <summary>Every kind of event and how it is stored. The codes are promises: what a store holds today is read in ten years.</summary>
internal static class MapEventContracts
{
    private static readonly string[] OfHolder =
        [nameof(Stored.Person), nameof(Stored.Topic), nameof(Stored.Proficiency), nameof(Stored.Evidence), nameof(Stored.EvidenceAt)];

    public static IReadOnlyList<Contract> All { get; } =
    [
        Of<KnowledgeMapOpened>(
            "opened",
            (happened, stored) => stored with { Title = happened.Title },
            stored => new(stored.Title, stored.By, stored.At),
            [nameof(Stored.Title)]),
        Of<RoleListed>(
            "role-listed",
            (happened, stored) => stored with { Role = happened.Role.Value },
            stored => new(stored.Role, stored.By, stored.At),
            [nameof(Stored.Role)]),
        Of<ActivityListed>(
            "activity-listed",
            (happened, stored) => stored with { Activity = happened.Activity.Value },
            stored => new(stored.Activity, stored.By, stored.At),
            [nameof(Stored.Activity)]),
        Of<TopicListed>(
            "topic-listed",
            (happened, stored) => stored with { Topic = happened.Topic.Value },
            stored => new(stored.Topic, stored.By, stored.At),
            [nameof(Stored.Topic)]),
        Of<NeedStated>(
            "need-stated",
            (happened, stored) => stored with
            {
                Role = happened.Role.Value,
                Activity = happened.Activity.Value,
                Topic = happened.Topic.Value,
                Proficiency = happened.Required.Code,
            },
            stored => new(stored.Role, stored.Activity, stored.Topic, stored.Proficiency, stored.By, stored.At),
            [nameof(Stored.Role), nameof(Stored.Activity), nameof(Stored.Topic), nameof(Stored.Proficiency)]),
        Of<NeedDropped>(
            "need-dropped",
            (happened, stored) => stored with
            {
                Role = happened.Role.Value,
                Activity = happened.Activity.Value,
                Topic = happened.Topic.Value,
                Reason = happened.Reason,
            },
            stored => new(stored.Role, stored.Activity, stored.Topic, stored.Reason, stored.By, stored.At),
            [nameof(Stored.Role), nameof(Stored.Activity), nameof(Stored.Topic), nameof(Stored.Reason)]),
        Of<HolderAdded>(
            "holder-added",
            (happened, stored) => Shown(stored, happened.Person, happened.Topic, happened.Proficiency, happened.Evidence),
            stored => new(stored.Person, stored.Topic, stored.Proficiency, stored.Evidence, stored.By, stored.At),
            OfHolder),
        Of<HolderConfirmed>(
            "holder-confirmed",
            (happened, stored) => Shown(stored, happened.Person, happened.Topic, happened.Proficiency, happened.Evidence),
            stored => new(stored.Person, stored.Topic, stored.Proficiency, stored.Evidence, stored.By, stored.At),
            OfHolder),
        Of<KnowledgeUsed>(
            "used",
            (happened, stored) => stored with { Person = happened.Person.Value, Topic = happened.Topic.Value, UsedAt = happened.UsedAt },
            stored => new(stored.Person, stored.Topic, stored.UsedAt, stored.By, stored.At),
            [nameof(Stored.Person), nameof(Stored.Topic), nameof(Stored.UsedAt)]),
        Of<HolderLeft>(
            "left",
            (happened, stored) => stored with { Person = happened.Person.Value },
            stored => new(stored.Person, stored.By, stored.At),
            [nameof(Stored.Person)]),
        Of<TransferPlanned>(
            "transfer-planned",
            (happened, stored) => stored with
            {
                Transfer = happened.Id.Value,
                Technique = happened.Technique.Code,
                Mode = happened.Mode.Code,
                Topic = happened.Topic.Value,
                From = MapRestoring.OrNone(happened.From, person => person.Value),
                To = MapRestoring.OrNone(happened.To, person => person.Value),
            },
            stored => new(
                stored.Transfer, stored.Technique, stored.Mode, stored.Topic, stored.People.From, stored.People.To, stored.By, stored.At),
            [nameof(Stored.Transfer), nameof(Stored.Technique), nameof(Stored.Mode), nameof(Stored.Topic), nameof(Stored.To)],
            [nameof(Stored.From)]),
        Of<TransferConcluded>(
            "transfer-concluded",
            (happened, stored) => stored with { Transfer = happened.Id.Value, Result = happened.Result.Code, Note = happened.Note },
            stored => new(stored.Transfer, stored.Result, stored.Note, stored.By, stored.At),
            [nameof(Stored.Transfer), nameof(Stored.Result)],
            [nameof(Stored.Note)]),
    ];

    private static readonly EventCatalog<KnowledgeMapEvent, Stored> Catalog = new(All);

    public static Stored Save(KnowledgeMapEvent happened)
    {
        var contract = Catalog.Of(happened);
        return contract.Fill(happened, new(Stored.CurrentSchemaVersion, contract.Kind, happened.By.Value, happened.At));
    }

    public static Contract OfKind(string kind, string member) => Catalog.OfKind(kind, member);

    private static Stored Shown(Stored stored, ActorId person, TopicId topic, TopicProficiency proficiency, KnowledgeEvidence evidence) => stored with
    {
        Person = person.Value,
        Topic = topic.Value,
        Proficiency = proficiency.Code,
        Evidence = evidence.What,
        EvidenceAt = evidence.At,
    };
}
