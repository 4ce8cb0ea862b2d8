using LearningOrg.Core.Improvements.Events;
using static LearningOrg.Core.Improvements.Snapshots.EventContract;
using Contract = LearningOrg.Core.EventContract<
    LearningOrg.Core.Improvements.Events.RegisterEvent, LearningOrg.Core.Improvements.Snapshots.RegisterEventSnapshot>;

namespace LearningOrg.Core.Improvements.Snapshots;

/// <summary>Every kind of event and how it is stored. The codes are promises: what a store holds today is read in ten years.</summary>
internal static class EventContracts
{
    public static IReadOnlyList<Contract> All { get; } =
    [
        OfRegister<RegisterOpened>(
            "opened",
            stored => new(stored.Title, stored.By, stored.At, stored.Rules),
            (happened, stored) => stored with
            {
                Title = happened.Title,
                Rules = happened.Rules == RegisterRules.Default ? null : RegisterRulesSnapshot.Of(happened.Rules),
            },
            required: [nameof(RegisterEventSnapshot.Title)],
            optional: [nameof(RegisterEventSnapshot.Rules)]),
        OfRegister<RegisterHandedOver>(
            "handed-over",
            stored => new(stored.By, stored.At, stored.Authority),
            (happened, stored) => stored with { Authority = happened.Authority.Value },
            required: [nameof(RegisterEventSnapshot.Authority)]),
        OfEntry<ImprovementRaised>(
            "raised",
            stored => new(stored.Entry, stored.By, stored.At, stored.Title, stored.Source, stored.Details),
            (happened, stored) => stored with { Title = happened.Title, Source = happened.Source.Code, Details = OrNone(happened.Details) },
            required: [nameof(RegisterEventSnapshot.Title), nameof(RegisterEventSnapshot.Source)],
            optional: [nameof(RegisterEventSnapshot.Details)]),
        OfEntry<ImprovementAmended>(
            "amended",
            stored => new(stored.Entry, stored.By, stored.At, stored.Title, stored.Details),
            (happened, stored) => stored with { Title = happened.Title, Details = OrNone(happened.Details) },
            required: [nameof(RegisterEventSnapshot.Title)],
            optional: [nameof(RegisterEventSnapshot.Details)]),
        OfEntry<ImprovementPlaced>(
            "placed",
            stored => new(stored.Entry, stored.By, stored.At, stored.Parent),
            (happened, stored) => stored with { Parent = happened.Parent?.Id.Value, IsRequired = happened.Parent?.IsRequired },
            optional: [nameof(RegisterEventSnapshot.Parent), nameof(RegisterEventSnapshot.IsRequired)]),
        OfEntry<ImprovementTriaged>("triaged", stored => new(stored.Entry, stored.By, stored.At)),
        OfEntry<ImprovementAssessed>(
            "assessed",
            stored => new(stored.Entry, stored.By, stored.At, stored.Score),
            (happened, stored) => stored with { Score = ScoreSnapshot.Of(happened.Score) },
            required: [nameof(RegisterEventSnapshot.Score)]),
        OfEntry<ImprovementAssigned>(
            "assigned",
            stored => new(stored.Entry, stored.By, stored.At, stored.Owner),
            (happened, stored) => stored with { Owner = happened.Owner.Value },
            required: [nameof(RegisterEventSnapshot.Owner)]),
        OfEntry<ImprovementPlanned>(
            "planned",
            stored => new(stored.Entry, stored.By, stored.At, stored.Plan),
            (happened, stored) => stored with { Plan = PlanSnapshot.Of(happened.Plan) },
            required: [nameof(RegisterEventSnapshot.Plan)]),
        OfEntry<ImprovementApproved>("approved", stored => new(stored.Entry, stored.By, stored.At)),
        OfEntry<ImprovementStarted>("started", stored => new(stored.Entry, stored.By, stored.At)),
        OfEntry<ImprovementTaskAdded>(
            "task-added",
            stored => new(stored.Entry, stored.By, stored.At, stored.Task),
            (happened, stored) => stored with { Task = TaskSnapshot.Of(happened.Task) },
            required: [nameof(RegisterEventSnapshot.Task)]),
        OfEntry<ImprovementTaskDone>(
            "task-done",
            stored => new(stored.Entry, stored.By, stored.At, stored.TaskId),
            (happened, stored) => stored with { TaskId = happened.TaskId },
            required: [nameof(RegisterEventSnapshot.TaskId)]),
        OfEntry<ImprovementTaskSkipped>(
            "task-skipped",
            stored => new(stored.Entry, stored.By, stored.At, stored.TaskId, stored.Reason),
            (happened, stored) => stored with { TaskId = happened.TaskId, Reason = happened.Reason },
            required: [nameof(RegisterEventSnapshot.TaskId), nameof(RegisterEventSnapshot.Reason)]),
        OfEntry<ImprovementCompleted>("completed", stored => new(stored.Entry, stored.By, stored.At)),
        OfEntry<ImprovementMeasured>(
            "measured",
            stored => new(stored.Entry, stored.By, stored.At, stored.Measurement),
            (happened, stored) => stored with { Measurement = happened.Measurement.ToSnapshot() },
            required: [nameof(RegisterEventSnapshot.Measurement)]),
        OfEntry<ImprovementVerified>(
            "verified",
            stored => new(stored.Entry, stored.By, stored.At, stored.Verification),
            (happened, stored) => stored with { Verification = VerificationSnapshot.Of(happened.Verification) },
            required: [nameof(RegisterEventSnapshot.Verification)]),
        OfEntry<ImprovementReviewed>(
            "reviewed",
            stored => new(stored.Entry, stored.By, stored.At, stored.Review),
            (happened, stored) => stored with { Review = SustainReviewSnapshot.Of(happened.Review) },
            required: [nameof(RegisterEventSnapshot.Review)]),
        OfEntry<ImprovementBenefitExpected>(
            "benefit-expected",
            stored => new(stored.Entry, stored.By, stored.At, stored.Benefit),
            (happened, stored) => stored with { Benefit = BenefitSnapshot.Of(happened.Benefit) },
            required: [nameof(RegisterEventSnapshot.Benefit)]),
        OfEntry<ImprovementBenefitBooked>(
            "benefit-booked",
            stored => new(stored.Entry, stored.By, stored.At, stored.BenefitId, stored.Amount),
            (happened, stored) => stored with { BenefitId = happened.BenefitId, Amount = happened.Amount },
            required: [nameof(RegisterEventSnapshot.BenefitId), nameof(RegisterEventSnapshot.Amount)]),
        OfEntry<ImprovementHeld>(
            "held",
            stored => new(stored.Entry, stored.By, stored.At, stored.Reason, stored.ReviewAt),
            (happened, stored) => stored with { Reason = happened.Reason, ReviewAt = happened.ReviewAt },
            required: [nameof(RegisterEventSnapshot.Reason), nameof(RegisterEventSnapshot.ReviewAt)]),
        OfEntry<ImprovementResumed>("resumed", stored => new(stored.Entry, stored.By, stored.At)),
        OfEntry<ImprovementRejected>(
            "rejected",
            stored => new(stored.Entry, stored.By, stored.At, stored.Reason),
            (happened, stored) => stored with { Reason = happened.Reason },
            required: [nameof(RegisterEventSnapshot.Reason)]),
        OfEntry<ImprovementWithdrawn>(
            "withdrawn",
            stored => new(stored.Entry, stored.By, stored.At, stored.Reason),
            (happened, stored) => stored with { Reason = happened.Reason },
            required: [nameof(RegisterEventSnapshot.Reason)]),
        OfEntry<ImprovementMarkedDuplicate>(
            "marked-duplicate",
            stored => new(stored.Entry, stored.By, stored.At, stored.EndedFor, stored.Reason),
            (happened, stored) => stored with { EndedFor = happened.Of.Value, Reason = happened.Reason },
            required: [nameof(RegisterEventSnapshot.EndedFor), nameof(RegisterEventSnapshot.Reason)]),
        OfEntry<ImprovementSuperseded>(
            "superseded",
            stored => new(stored.Entry, stored.By, stored.At, stored.EndedFor, stored.Reason),
            (happened, stored) => stored with { EndedFor = happened.Successor.Value, Reason = happened.Reason },
            required: [nameof(RegisterEventSnapshot.EndedFor), nameof(RegisterEventSnapshot.Reason)]),
    ];

    private static readonly EventCatalog<RegisterEvent, RegisterEventSnapshot> Catalog = new(All);

    public static RegisterEventSnapshot Save(RegisterEvent happened) => happened is EntryRecorded { Event: var change }
        ? Save(change)
        : Saved(happened, happened.By, happened.At);

    public static RegisterEventSnapshot Save(ImprovementEvent happened) =>
        Saved(happened, happened.By, happened.At) with { Entry = happened.Id.Value };

    public static Contract OfKind(string kind, string member) => Catalog.OfKind(kind, member);

    private static RegisterEventSnapshot Saved(object happened, ActorId by, DateTimeOffset at)
    {
        var contract = Catalog.Of(happened);
        return contract.Fill(happened, new(RegisterEventSnapshot.CurrentSchemaVersion, contract.Kind, by.Value, at));
    }

    private static DetailsSnapshot? OrNone(ImprovementDetails details) => details == ImprovementDetails.None ? null : DetailsSnapshot.Of(details);
}
