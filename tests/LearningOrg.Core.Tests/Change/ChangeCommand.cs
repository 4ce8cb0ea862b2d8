using LearningOrg.Core.Change;
using LearningOrg.Core.Change.Events;
using LearningOrg.Core.Change.Evidence;
using LearningOrg.Core.Change.Gates;
using LearningOrg.Core.Change.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Tests.Change;

/// <summary>One thing to try on an initiative; the instant is so many hours from the last event. The choice picks among good and bad evidence.</summary>
public sealed record ChangeCommand(string Verb, ChangeStep Step, int HoursAfterLast, int Offset, int Choice, ActorId By)
{
    public override string ToString() => $"{Verb} {Step.Code} {HoursAfterLast:+0;-0;0}h/{Choice}";

    public DateTimeOffset At(ChangeInitiative before) => before.LastEventAt.AddHours(HoursAfterLast).ToOffset(TimeSpan.FromHours(Offset));

    /// <summary>A number of its own, but for a choice of 9, which may be taken.</summary>
    public string EvidenceId(ChangeInitiative before) => Choice == 9 && before.Evidence.Count > 0 ? before.Evidence[0].Id : $"E{before.Revision}";

    /// <summary>For how many days evidence is good: a choice of 6 makes it short.</summary>
    public int Days => Choice == 6 ? 3 : 400;

    /// <summary>What a choice of 7 leaves wanting.</summary>
    public bool IsGood => Choice != 7;

    public string AttestedCriterion => Attesting[Choice % Attesting.Length];

    public string ObstacleId => $"O{Choice % 2}";

    public string WinId => $"W{Choice % 2}";

    public AnchorArea Area => AnchorArea.All[Choice % 4];

    public string Channel => Choice % 2 == 0 ? "town hall" : "team meetings";

    // Criteria that take an observation, some of each step; the gates of vision, wins and the rest take other kinds besides.
    public static readonly string[] Attesting =
    [
        "outside-view-shown", "coalition-works", "leaders-act-on-it", "obstacles-looked-for", "wins-told", "nobody-says-done", "link-shown",
        "questions-answered",
    ];

    public static readonly string[] Documented =
    [
        "opportunity-written", "strategy-written", "structures-fit", "further-change", "people-added", "coalition-has-time",
    ];

    public IReadOnlyList<GateCondition> Conditions(ChangeInitiative before)
    {
        var at = At(before);
        var review = before.ReviewOf(Step, at < before.LastEventAt ? before.LastEventAt : at);
        var missing = review.Findings.Where(finding => !finding.IsMet).Select(finding => finding.Criterion.Code);
        var due = at.AddDays(Choice == 5 ? -1 : 1 + Choice);
        string[] codes = Choice == 8 ? ["no-such-criterion"] : Choice == 4 ? [before.Policy.Gate(Step).Criteria[0].Code] : [.. missing];
        return [.. codes.DefaultIfEmpty(before.Policy.Gate(Step).Criteria[0].Code).Select(code => GateCondition.Of(code, due))];
    }

    public ChangeEvidence Evidence(ChangeInitiative before)
    {
        var at = At(before);
        var id = EvidenceId(before);
        EvidenceTag Tag(params string[] criteria) => Samples.Tag(id, at, Days, criteria);
        return Verb switch
        {
            // 45 of 50 stand for more than three quarters; 39 of 50 are, and might not stand for as many; 30 are not; and 5 answers are too few.
            "survey" => Samples.Survey(id, at, Choice == 7 ? 30 : Choice == 5 ? 39 : Choice == 8 ? 5 : 45, Choice == 8 ? 5 : 50, 60, Days),
            "attest" => ObservationEvidence.Of(Tag(AttestedCriterion), By, "it is so"),
            "document" => DocumentEvidence.Of(Tag(Documented[Choice % Documented.Length]), "Minutes", "wiki/42"),
            "tell" => VisionTelling.Of(Tag(), IsGood ? 4 : 9, 8, 8, 8),
            "check" => ChannelCheck.Of(Tag(), Channel, IsGood ? 80 : 10, 80, 20, 20),
            "verify-win" => Choice % 3 == 0
                ? VerifiedWinEvidence.ByImprovement(Tag(), WinId, "CIM0000001")
                : VerifiedWinEvidence.ByMeasurement(Tag(), WinId, MeasuredValue.Of(Samples.Mttr, IsGood ? 16 : 20, at)),
            "anchor" => AnchorEvidence.Of(Tag(), Area, "it is done", "hr/7"),
            "ready" =>
                ReadinessEvidence.Of(Tag(), IsGood ? Samples.Ready : Readiness.Of(ReadinessElement.All.Select(element => ReadinessScore.Of(element, 3, 20)))),
            "misplace" => DocumentEvidence.Of(Tag(Choice % 2 == 0 ? "no-such-criterion" : "managers-convinced"), "Minutes", "wiki/42"),
            _ => throw new InvalidOperationException($"{Verb} records no evidence."),
        };
    }

    public ChangeOutcome On(ChangeInitiative before)
    {
        var at = At(before);
        return Verb switch
        {
            "amend" => before.Amend($"Title {Choice}", before.Charter, By, at),
            "retract" =>
                before.Retract(
                    Choice == 8 || before.Evidence.Count == 0 ? "E0" : before.Evidence[Choice % before.Evidence.Count].Id, "asked the wrong people", By, at),
            "form" => before.FormCoalition(
                IsGood ? Samples.Coalition : GuidingCoalition.Of(By, CoalitionMember.Of(By, "clerk", isLineLeader: false)), By, at),
            "state" => before.StateVision(Samples.Vision, By, at),
            "plan-channels" => before.PlanCommunication(Samples.Plan, By, at),
            "raise-obstacle" => before.RaiseObstacle(Obstacle.Of(ObstacleId, "Four signatures", Choice < 8, Choice % 3 == 0 ? By : null), By, at),
            "assign" => before.AssignObstacle(ObstacleId, By, By, at),
            "remove" => before.RemoveObstacle(ObstacleId, "one is enough", By, at),
            "accept" => before.AcceptObstacle(ObstacleId, "the law asks for it", By, at),
            "plan-win" => before.PlanWin(Samples.Win(WinId), By, at),
            "go" => before.Go(Step, By, at),
            "conditional" => before.GoOnConditions(Step, Conditions(before), By, at),
            "hold" => before.Hold(Step, "waits", at.AddDays(1), By, at),
            "recycle" => before.Recycle(Step, "once more", By, at),
            "kill" => before.Kill(Step, "no money", By, at),
            "complete" => before.Complete(By, at),
            "reopen" => before.Reopen("it came back", By, at),
            _ => before.Record(Evidence(before), By, at),
        };
    }
}

/// <summary>An initiative, and all that was tried on it.</summary>
public sealed class ChangeCourse
{
    private ChangeCourse(ChangePolicy policy, IReadOnlyList<ChangeCommand> commands)
    {
        Policy = policy;
        Commands = commands;
    }

    public ChangePolicy Policy { get; }

    public IReadOnlyList<ChangeCommand> Commands { get; }

    public List<ChangeEvent> Events { get; } = [];

    public List<(ChangeInitiative Before, ChangeCommand Tried, ChangeOutcome Outcome)> Steps { get; } = [];

    public ChangeInitiative Now { get; private set; } = null!;

    public ChangeHistory History => ChangeHistory.Of(Events);

    public static ChangeCourse Of(ChangePolicy policy, IReadOnlyList<ChangeCommand> commands)
    {
        var course = new ChangeCourse(policy, commands);
        var launched = ChangeInitiative.Launch(Samples.Id, "Answer within the hour", Samples.Charter, Samples.Ada, Samples.Start, policy);
        course.Now = launched.Now;
        course.Events.Add(launched.Event);
        foreach (var command in commands)
        {
            var outcome = command.On(course.Now);
            course.Steps.Add((course.Now, command, outcome));
            if (outcome.TryPickT0(out var accepted, out _))
            {
                course.Now = accepted.Now;
                course.Events.Add(accepted.Event);
            }
        }

        return course;
    }

    public override string ToString() => $"{Policy.Pace}{(Policy.LowerBoundCounts ? " (lower bound)" : null)}: {string.Join("; ", Commands)}";
}
