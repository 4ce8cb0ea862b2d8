using LearningOrg.Core.Change.Events;
using static LearningOrg.Core.Change.Snapshots.EventContract;
using Contract = LearningOrg.Core.EventContract<LearningOrg.Core.Change.Events.ChangeEvent, LearningOrg.Core.Change.Snapshots.ChangeEventSnapshot>;

namespace LearningOrg.Core.Change.Snapshots;

/// <summary>Every kind of event and how it is stored. The codes are promises: what a store holds today is read in ten years.</summary>
internal static class EventContracts
{
    public static IReadOnlyList<Contract> All { get; } =
    [
        Of<ChangeLaunched>(
            "launched",
            stored => new(stored.Id, stored.By, stored.At, stored.Title, stored.Charter, stored.Policy),
            (happened, stored) => stored with { Title = happened.Title, Charter = CharterSnapshot.Of(happened.Charter), Policy = happened.Policy.ToSnapshot() },
            nameof(ChangeEventSnapshot.Title), nameof(ChangeEventSnapshot.Charter), nameof(ChangeEventSnapshot.Policy)),
        Of<ChangeAmended>(
            "amended",
            stored => new(stored.Id, stored.By, stored.At, stored.Title, stored.Charter),
            (happened, stored) => stored with { Title = happened.Title, Charter = CharterSnapshot.Of(happened.Charter) },
            nameof(ChangeEventSnapshot.Title), nameof(ChangeEventSnapshot.Charter)),
        Of<EvidenceRecorded>(
            "evidence-recorded",
            stored => new(stored.Id, stored.By, stored.At, stored.Evidence),
            (happened, stored) => stored with { Evidence = happened.Evidence.ToSnapshot() },
            nameof(ChangeEventSnapshot.Evidence)),
        Of<EvidenceRetracted>(
            "evidence-retracted",
            stored => new(stored.Id, stored.By, stored.At, stored.EvidenceId, stored.Reason),
            (happened, stored) => stored with { EvidenceId = happened.EvidenceId, Reason = happened.Reason },
            nameof(ChangeEventSnapshot.EvidenceId), nameof(ChangeEventSnapshot.Reason)),
        Of<CoalitionFormed>(
            "coalition-formed",
            stored => new(stored.Id, stored.By, stored.At, stored.Coalition),
            (happened, stored) => stored with { Coalition = CoalitionSnapshot.Of(happened.Coalition) },
            nameof(ChangeEventSnapshot.Coalition)),
        Of<VisionStated>(
            "vision-stated",
            stored => new(stored.Id, stored.By, stored.At, stored.Vision),
            (happened, stored) => stored with { Vision = VisionSnapshot.Of(happened.Vision) },
            nameof(ChangeEventSnapshot.Vision)),
        Of<CommunicationPlanned>(
            "communication-planned",
            stored => new(stored.Id, stored.By, stored.At, stored.Communication),
            (happened, stored) => stored with { Communication = ChannelSnapshot.Of(happened.Plan) },
            nameof(ChangeEventSnapshot.Communication)),
        Of<ObstacleRaised>(
            "obstacle-raised",
            stored => new(stored.Id, stored.By, stored.At, stored.Obstacle),
            (happened, stored) => stored with { Obstacle = ObstacleSnapshot.Of(happened.Obstacle) },
            nameof(ChangeEventSnapshot.Obstacle)),
        Of<ObstacleAssigned>(
            "obstacle-assigned",
            stored => new(stored.Id, stored.By, stored.At, stored.ObstacleId, stored.Owner),
            (happened, stored) => stored with { ObstacleId = happened.ObstacleId, Owner = happened.Owner.Value },
            nameof(ChangeEventSnapshot.ObstacleId), nameof(ChangeEventSnapshot.Owner)),
        Of<ObstacleRemoved>(
            "obstacle-removed",
            stored => new(stored.Id, stored.By, stored.At, stored.ObstacleId, stored.Reason),
            (happened, stored) => stored with { ObstacleId = happened.ObstacleId, Reason = happened.How },
            nameof(ChangeEventSnapshot.ObstacleId), nameof(ChangeEventSnapshot.Reason)),
        Of<ObstacleAccepted>(
            "obstacle-accepted",
            stored => new(stored.Id, stored.By, stored.At, stored.ObstacleId, stored.Reason),
            (happened, stored) => stored with { ObstacleId = happened.ObstacleId, Reason = happened.Reason },
            nameof(ChangeEventSnapshot.ObstacleId), nameof(ChangeEventSnapshot.Reason)),
        Of<WinPlanned>(
            "win-planned",
            stored => new(stored.Id, stored.By, stored.At, stored.Win),
            (happened, stored) => stored with { Win = WinSnapshot.Of(happened.Win) },
            nameof(ChangeEventSnapshot.Win)),
        Of<GatePassed>(
            "gate-passed",
            stored => new(stored.Id, stored.By, stored.At, stored.Step, stored.Judgements),
            (happened, stored) => Decided(happened, stored),
            nameof(ChangeEventSnapshot.Step), nameof(ChangeEventSnapshot.Judgements)),
        Of<GatePassedOnConditions>(
            "gate-passed-on-conditions",
            stored => new(stored.Id, stored.By, stored.At, stored.Step, stored.Judgements, stored.Conditions),
            (happened, stored) => Decided(happened, stored) with { Conditions = ConditionSnapshot.Of(happened.Conditions) },
            nameof(ChangeEventSnapshot.Step), nameof(ChangeEventSnapshot.Judgements), nameof(ChangeEventSnapshot.Conditions)),
        Of<GateHeld>(
            "gate-held",
            stored => new(stored.Id, stored.By, stored.At, stored.Step, stored.Judgements, stored.Reason, stored.ReviewAt),
            (happened, stored) => Decided(happened, stored) with { Reason = happened.Reason, ReviewAt = happened.ReviewAt },
            nameof(ChangeEventSnapshot.Step), nameof(ChangeEventSnapshot.Judgements), nameof(ChangeEventSnapshot.Reason), nameof(ChangeEventSnapshot.ReviewAt)),
        Of<GateRecycled>(
            "gate-recycled",
            stored => new(stored.Id, stored.By, stored.At, stored.Step, stored.Judgements, stored.Reason),
            (happened, stored) => Decided(happened, stored) with { Reason = happened.Reason },
            nameof(ChangeEventSnapshot.Step), nameof(ChangeEventSnapshot.Judgements), nameof(ChangeEventSnapshot.Reason)),
        Of<ChangeKilled>(
            "killed",
            stored => new(stored.Id, stored.By, stored.At, stored.Step, stored.Judgements, stored.Reason),
            (happened, stored) => Decided(happened, stored) with { Reason = happened.Reason },
            nameof(ChangeEventSnapshot.Step), nameof(ChangeEventSnapshot.Judgements), nameof(ChangeEventSnapshot.Reason)),
        Of<ChangeCompleted>("completed", stored => new(stored.Id, stored.By, stored.At)),
        Of<ChangeReopened>(
            "reopened",
            stored => new(stored.Id, stored.By, stored.At, stored.Reason),
            (happened, stored) => stored with { Reason = happened.Reason },
            nameof(ChangeEventSnapshot.Reason)),
    ];

    private static readonly EventCatalog<ChangeEvent, ChangeEventSnapshot> Catalog = new(All);

    public static ChangeEventSnapshot Save(ChangeEvent happened)
    {
        var contract = Catalog.Of(happened);
        return contract.Fill(happened, new(ChangeEventSnapshot.CurrentSchemaVersion, contract.Kind, happened.Id.Value, happened.By.Value, happened.At));
    }

    public static Contract OfKind(string kind, string member) => Catalog.OfKind(kind, member);

    private static ChangeEventSnapshot Decided(GateDecided happened, ChangeEventSnapshot stored) =>
        stored with { Step = happened.Step.Code, Judgements = JudgementSnapshot.Of(happened.Judgements) };
}
