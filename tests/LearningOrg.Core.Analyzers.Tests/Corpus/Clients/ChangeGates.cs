// Gates of a change, and what they rest on.
using System.Collections.Immutable;
using LearningOrg.Core;
using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Requirements;

namespace Changes;

public static class Gates
{
    public static Gate Urgency() => Gate.Of(
        ChangeStep.Urgency,
        GateCriterion.Must("told", "Everybody was told", Attested.By(EvidenceKind.Document)),
        GateCriterion.Should("asked", "Some were asked", Attested.Times(2, EvidenceKind.Observation), weight: 2));

    public static Gate Twice() => Gate.Of(
        ChangeStep.Urgency,
        GateCriterion.Must("told", "Everybody was told", Attested.By(EvidenceKind.Document)),
        GateCriterion.Must("told", "Everybody was told again", Attested.By(EvidenceKind.Document))); // LO2004

    public static Gate Open() => Gate.Of(ChangeStep.Vision, Percentage.Of(60)); // LO4002

    public static Gate Weightless() => Gate.Of(
        ChangeStep.Wins, GateCriterion.Should("gain", "A gain", ShiftMeasured.Required, weight: 0)); // LO2002

    public static GateRequirement Nobody() => Attested.By(); // LO4002

    public static GateRequirement Never() => Attested.Times(0, EvidenceKind.Document); // LO2002

    public static GateRequirement These(ImmutableArray<EvidenceKind> kinds) => Attested.By(kinds); // no LO4002: known at run time

    public static ChangeEvidence Written(EvidenceTag tag) => DocumentEvidence.Of(tag, "The hour that counts", ""); // LO4002

    public static ChangeEvidence Seen(EvidenceTag tag, ActorId by) => ObservationEvidence.Of(tag, by, $"{by} saw the queue"); // LO4003

    public static ChangeEvidence Noted(EvidenceTag tag, ActorId by) =>
        ObservationEvidence.Of(tag, by, "The queue was empty at nine"); // no LO4003: who is beside

    public static Gate Some(IEnumerable<GateCriterion> criteria) => Gate.Of(ChangeStep.Vision, [.. criteria]); // no LO4002: spread

    public static EvidenceTag Tag(DateTimeOffset at) => EvidenceTag.Of("E1", at, TimeSpan.FromDays(90), "told", "asked", "told"); // LO2004

    public static EvidenceTag Tagged(DateTimeOffset at, string one) => EvidenceTag.Of("E1", at, TimeSpan.FromDays(90), one, one + "-2"); // no LO2004: different
}
