using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Requirements;
using LearningOrg.Core.Change.Work;

namespace LearningOrg.Core.Change.Gates;

/// <summary>The gates that a policy starts from. What they ask for follows Kotter (1996); how much of it is a default to be replaced.</summary>
internal static class UsualGates
{
    private static readonly Percentage ThreeQuarters = Percentage.Of(75);

    public static Sequence<Gate> All { get; } = new(
    [
        Gate.Of(
            ChangeStep.Urgency,
            GateCriterion.Must("managers-convinced", "Managers are convinced that things cannot stay as they are", SurveyShare.Of(ThreeQuarters, 10)),
            GateCriterion.Should("opportunity-written", "The big opportunity is written down", Attested.By(EvidenceKind.Document)),
            GateCriterion.Should(
                "outside-view-shown", "People have seen how customers and competitors see it", Attested.By(EvidenceKind.Document, EvidenceKind.Observation))),
        Gate.Of(
            ChangeStep.Coalition,
            GateCriterion.Must("coalition-in-place", "The guiding coalition is large and strong enough", CoalitionInPlace.Required),
            GateCriterion.Should("coalition-works", "The coalition works as one team", Attested.By(EvidenceKind.Survey, EvidenceKind.Observation)),
            GateCriterion.Should("coalition-has-time", "Its members have time for it", Attested.By(EvidenceKind.Document, EvidenceKind.DecisionRecord))),
        Gate.Of(
            ChangeStep.Vision,
            GateCriterion.Must(
                "vision-told", "The vision can be told in five minutes and is understood and wanted", VisionTold.Of(5, 5, ThreeQuarters, Percentage.Of(50))),
            GateCriterion.Should("strategy-written", "How to get there is written down", Attested.By(EvidenceKind.Document, EvidenceKind.DecisionRecord)),
            GateCriterion.Should("vision-on-a-page", "The vision fits on a page", Attested.By(EvidenceKind.Document))),
        Gate.Of(
            ChangeStep.Communication,
            GateCriterion.Must("channels-checked", "Each channel reaches people, and they understand", ChannelsChecked.Of(ThreeQuarters, ThreeQuarters)),
            GateCriterion.Should("leaders-act-on-it", "Leaders act as the vision says", Attested.By(EvidenceKind.Survey, EvidenceKind.Observation)),
            GateCriterion.Should(
                "questions-answered", "Questions are asked and answered in public", Attested.By(EvidenceKind.Document, EvidenceKind.Observation))),
        Gate.Of(
            ChangeStep.Action,
            GateCriterion.Must(
                "obstacles-looked-for",
                "People were asked what stands in the way",
                Attested.By(EvidenceKind.Survey, EvidenceKind.Document, EvidenceKind.Observation)),
            GateCriterion.Must("obstacles-settled", "No blocking obstacle is left alone", ObstaclesSettled.Required),
            GateCriterion.Should("people-ready", "People know why and how, want to, and can", NoBarrier.Of(Readiness.UsualBarrier, 5)),
            GateCriterion.Should("structures-fit", "Structures and systems fit the vision", Attested.By(EvidenceKind.Document, EvidenceKind.DecisionRecord))),
        Gate.Of(
            ChangeStep.Wins,
            GateCriterion.Must("wins-verified", "A planned win came about", WinsVerified.Of(1)),
            GateCriterion.Should("wins-told", "Those who made it happen were thanked in public", Attested.By(EvidenceKind.Document, EvidenceKind.Observation)),
            GateCriterion.Should("gain-measured", "The gain shows on a behaviour chart", ShiftMeasured.Required)),
        Gate.Of(
            ChangeStep.Consolidation,
            GateCriterion.Must("further-change", "Further change is under way", Attested.By(EvidenceKind.Document, EvidenceKind.DecisionRecord)),
            GateCriterion.Must(
                "nobody-says-done", "Nobody who speaks for the change says that it is done", Attested.By(EvidenceKind.Survey, EvidenceKind.Observation)),
            GateCriterion.Should(
                "people-added", "People were brought in and promoted who carry it on", Attested.By(EvidenceKind.Document, EvidenceKind.DecisionRecord)),
            GateCriterion.Should("urgency-kept", "People are still convinced", Attested.By(EvidenceKind.Survey))),
        Gate.Of(
            ChangeStep.Culture,
            GateCriterion.Must(
                "anchored",
                "The new way shows in hiring, promotion and induction",
                AnchoredIn.Each(AnchorArea.Hiring, AnchorArea.Promotion, AnchorArea.Induction)),
            GateCriterion.Must("outlives-its-leaders", "It survives a change of leader", AnchoredIn.Each(AnchorArea.Succession)),
            GateCriterion.Should("link-shown", "People can say what the new way has brought", Attested.By(EvidenceKind.Survey, EvidenceKind.Observation)),
            GateCriterion.Should("newcomers-live-it", "Newcomers take it for the usual way", Attested.By(EvidenceKind.Survey, EvidenceKind.Observation))),
    ]);
}
