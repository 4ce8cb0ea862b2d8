using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Benefits;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;
using static LearningOrg.Core.Tests.Improvements.Samples;

namespace LearningOrg.Core.Tests.Improvements;

/// <summary>One event of each kind.</summary>
public static class EventSamples
{
    private static readonly ImprovementId Id = ImprovementId.Of("CIM0000001");

    private static readonly ImprovementId Other = ImprovementId.Of("CIM0000002");

    private static readonly ImprovementEvent[] OfEntries =
    [
        new ImprovementRaised(Id, Ada, Start, "Password resets", ImprovementSource.Idea, new ImprovementDetails { Service = "desk" }),
        new ImprovementAmended(Id, Ada, Start, "Password resets", new ImprovementDetails { Tags = ["calls"] }),
        new ImprovementPlaced(Id, Ada, Start, new Parent(Other, IsRequired: true)),
        new ImprovementTriaged(Id, Ada, Start),
        new ImprovementAssessed(Id, Ada, Start, Samples.Score),
        new ImprovementAssigned(Id, Ada, Start, Ada),
        new ImprovementPlanned(Id, Ada, Start, Plan),
        new ImprovementApproved(Id, Ada, Start),
        new ImprovementStarted(Id, Ada, Start),
        new ImprovementTaskAdded(Id, Ada, Start, ImprovementTask.Of("T1", "Ask them", Ada, Start.AddDays(3))),
        new ImprovementTaskDone(Id, Ada, Start, "T1"),
        new ImprovementTaskSkipped(Id, Ada, Start, "T1", "needless"),
        new ImprovementCompleted(Id, Ada, Start),
        new ImprovementMeasured(Id, Ada, Start, MeasuredValue.Of(Mttr, 16, Start)),
        new ImprovementVerified(Id, Ada, Start, new Verification(true, 16, 1, 4.0 / 3, EvidenceStrength.PointComparison, Ada, Start)),
        new ImprovementReviewed(Id, Ada, Start, new SustainReview(true, 17, 3, Ada, Start)),
        new ImprovementBenefitExpected(Id, Ada, Start, Benefit.Of("B1", "Hours saved", "the desk", Ada, 100, "hours", Start.AddDays(90), EffectShare.Of("calls", 0.5m))),
        new ImprovementBenefitBooked(Id, Ada, Start, "B1", 12.5),
        new ImprovementHeld(Id, Ada, Start, "no money", Start.AddDays(30)),
        new ImprovementResumed(Id, Ada, Start),
        new ImprovementRejected(Id, Ada, Start, "too dear"),
        new ImprovementWithdrawn(Id, Ada, Start, "no longer true"),
        new ImprovementMarkedDuplicate(Id, Ada, Start, Other, "the same calls"),
        new ImprovementSuperseded(Id, Ada, Start, Other, "goes further"),
    ];

    public static IReadOnlyList<RegisterEvent> All { get; } =
    [
        new RegisterOpened("IT improvements", Ada, Start, new RegisterRules { Deputy = ActorId.Of("grace") }),
        new RegisterHandedOver(Ada, Start, ActorId.Of("grace")),
        .. OfEntries.Select(happened => new EntryRecorded(happened)),
    ];
}
