using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Tests.Change;

/// <summary>An initiative that goes well, one step after the other.</summary>
public static class Samples
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    public static readonly ActorId Ada = ActorId.Of("ada");
    public static readonly ChangeInitiativeId Id = ChangeInitiativeId.Of("CHG-1");
    public static readonly ChangeCharter Charter = ChangeCharter.Of("Answer in an hour what takes a day", ActorId.Of("grace"), "IT operations", 80);
    public static readonly Metric Mttr = Metric.Decreasing("Mean time to resolve", "hours");
    public static readonly ChangeVision Vision = ChangeVision.Of("Every call answered within the hour", "One desk, one queue, fewer hand-overs");
    public static readonly CommunicationPlan Plan = CommunicationPlan.Of(
        CommunicationChannel.Of("town hall", 80), CommunicationChannel.Of("team meetings", 80));

    public static readonly GuidingCoalition Coalition = GuidingCoalition.Of(
        Ada,
        CoalitionMember.Of(Ada, "head of operations", isLineLeader: true, CoalitionQuality.PositionPower, CoalitionQuality.Leadership),
        CoalitionMember.Of(ActorId.Of("bea"), "problem manager", isLineLeader: false, CoalitionQuality.Expertise),
        CoalitionMember.Of(ActorId.Of("cem"), "service desk lead", isLineLeader: true, CoalitionQuality.Credibility),
        CoalitionMember.Of(ActorId.Of("dan"), "architect", isLineLeader: false, CoalitionQuality.Expertise),
        CoalitionMember.Of(ActorId.Of("eve"), "works council", isLineLeader: false, CoalitionQuality.Credibility));

    public static readonly Readiness Ready = Readiness.Of(ReadinessElement.All.Select(element => ReadinessScore.Of(element, 4, 20)));

    public static ChangeInitiative Launched(ChangePolicy? policy = null) =>
        ChangeInitiative.Launch(Id, "Answer within the hour", Charter, Ada, Start, policy).Now;

    public static EvidenceTag Tag(string id, DateTimeOffset dated, int days, params string[] criteria) =>
        EvidenceTag.Of(id, dated, TimeSpan.FromDays(days), criteria);

    public static ShortTermWin Win(string id = "W1") => ShortTermWin.Of(
        id, "Password resets without a call", "everybody who calls", Baseline.Of(Mttr, 24, Start.AddDays(-1)), Target.Of(Mttr, 18, Start.AddDays(90)));

    public static SurveyEvidence Survey(string id, DateTimeOffset dated, int agreeing = 45, int answered = 50, int population = 60, int days = 400) =>
        SurveyEvidence.Of(Tag(id, dated, days, "managers-convinced"), "Things cannot stay as they are", "managers", agreeing, answered, population);

    public static DocumentEvidence Document(string id, DateTimeOffset dated, string criterion, int days = 400) =>
        DocumentEvidence.Of(Tag(id, dated, days, criterion), "Minutes", "wiki/42");

    public static ObservationEvidence Observation(string id, DateTimeOffset dated, string criterion, int days = 400) =>
        ObservationEvidence.Of(Tag(id, dated, days, criterion), Ada, "it is so");

    public static VisionTelling Telling(string id, DateTimeOffset dated, int days = 400) => VisionTelling.Of(Tag(id, dated, days), 4.5, 8, 7, 5);

    public static ChannelCheck Check(string id, DateTimeOffset dated, string channel, int days = 400) =>
        ChannelCheck.Of(Tag(id, dated, days), channel, 70, 80, 18, 20);

    public static AnchorEvidence Anchor(string id, DateTimeOffset dated, AnchorArea area, int days = 400) =>
        AnchorEvidence.Of(Tag(id, dated, days), area, "the advertisement says so", "hr/7");

    /// <summary>A series of twelve points before the start of the third month of 2025 and seven after it, which are lower.</summary>
    public static MeasurementSeries Shifted { get; } = MeasurementSeries.Of(
        Mttr,
        Enumerable.Range(0, 19).Select(week => (Start.AddDays(7 * (week - 19)), week < 12 ? 24 + (week % 2) : 16.0 + (week % 2))));

    /// <summary>Everything that the gate of a step asks for, and no more than one of the should-meet criteria; numbered after the step.</summary>
    public static IEnumerable<Func<ChangeInitiative, ChangeOutcome>> Work(ChangeStep step, DateTimeOffset at, int days = 400)
    {
        var n = step.Number;
        Func<ChangeInitiative, ChangeOutcome> Recorded(ChangeEvidence evidence) => entry => entry.Record(evidence, Ada, at);
        return step.Match<Func<ChangeInitiative, ChangeOutcome>[]>(
            urgency: () => [Recorded(Survey($"E{n}", at, days: days)), Recorded(Document($"D{n}", at, "opportunity-written", days))],
            coalition: () => [entry => entry.FormCoalition(Coalition, Ada, at), Recorded(Observation($"E{n}", at, "coalition-works", days))],
            vision: () =>
                [entry => entry.StateVision(Vision, Ada, at), Recorded(Telling($"E{n}", at, days)), Recorded(Document($"D{n}", at, "strategy-written", days))],
            communication: () =>
            [
                entry => entry.PlanCommunication(Plan, Ada, at),
                Recorded(Check($"E{n}a", at, "town hall", days)),
                Recorded(Check($"E{n}b", at, "team meetings", days)),
                Recorded(Observation($"D{n}", at, "leaders-act-on-it", days)),
            ],
            action: () =>
            [
                Recorded(Observation($"E{n}", at, "obstacles-looked-for", days)),
                entry => entry.RaiseObstacle(Obstacle.Of("O1", "Four signatures", isBlocking: true, Ada), Ada, at),
                entry => entry.RemoveObstacle("O1", "One signature is enough now", Ada, at),
                Recorded(ReadinessEvidence.Of(Tag($"D{n}", at, days), Ready)),
            ],
            wins: () =>
            [
                entry => entry.PlanWin(Win(), Ada, at),
                Recorded(VerifiedWinEvidence.ByMeasurement(Tag($"E{n}", at, days), "W1", MeasuredValue.Of(Mttr, 16, at))),
                Recorded(MeasurementEvidence.Of(Tag($"D{n}", at, days, "gain-measured"), Shifted, Start.AddDays(7 * -7.5))),
            ],
            consolidation: () =>
            [
                Recorded(DecisionRecordEvidence.Of(Tag($"E{n}a", at, days, "further-change"), Ada, "the second desk follows", "board/3")),
                Recorded(Observation($"E{n}b", at, "nobody-says-done", days)),
                Recorded(Document($"D{n}", at, "people-added", days)),
            ],
            culture: () =>
            [
                .. AnchorArea.All.Select(area => Recorded(Anchor($"E{n}{area.Code}", at, area, days))),
                Recorded(Observation($"D{n}", at, "link-shown", days)),
            ]);
    }

    /// <summary>The initiative with the steps up to one passed, each a day after the one before.</summary>
    public static ChangeInitiative Passed(ChangeStep last, ChangePolicy? policy = null, int days = 400) => ChangeStep.All.Take(last.Number).Aggregate(
        Launched(policy),
        (entry, step) => Accept(Worked(entry, step, Start.AddDays(step.Number), days).Go(step, Ada, Start.AddDays(step.Number))));

    public static ChangeInitiative Worked(ChangeInitiative entry, ChangeStep step, DateTimeOffset at, int days = 400) =>
        Work(step, at, days).Aggregate(entry, (now, work) => Accept(work(now)));

    public static ChangeInitiative Accept(ChangeOutcome outcome) =>
        outcome.TryAccept(out var now, out var refusal) ? now : throw new InvalidOperationException(refusal.Message);
}
