using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;
using LearningOrg.Core.Improvements.Work;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Benchmarks;

/// <summary>The events of a register, as verbs would have left them behind: the same in every run.</summary>
internal static class RegisterHistory
{
    public static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    public static readonly ActorId Ada = ActorId.Of("ada");
    public static readonly ActorId Head = ActorId.Of("head-of-service");
    public static readonly Metric Mttr = Metric.Decreasing("Mean time to resolve", "hours");
    public static readonly Score Score = Score.Of(250, ScoringModelId.Of("RICE", "1", "points"));

    public static readonly ImprovementPlan Plan = ImprovementPlan.Of(
        Baseline.Of(Mttr, 24, Start.AddDays(-1)), Target.Of(Mttr, 18, Start.AddDays(900)));

    // Eight events before the first measurement, the opening aside.
    private const int Verbs = 8;

    /// <summary>A register of so many entries that were only raised.</summary>
    public static ContinualImprovementRegister Raised(int entries) => ContinualImprovementRegister.Replay(
        Enumerable.Range(0, entries).Select(RegisterEvent (number) => new EntryRecorded(Raise(number, Start))).Prepend(Opening));

    /// <summary>So many events in all, in the order of time: entries that are worked on side by side and measured as often as fills the number.</summary>
    public static RegisterEvent[] Of(int events, int entries)
    {
        var each = events / entries;
        if (each * entries != events || each < Verbs)
        {
            throw new ArgumentException($"{events} events are not {entries} times the same number from {Verbs} on.", nameof(events));
        }

        var history = new List<RegisterEvent>(events) { Opening };
        for (var turn = 0; turn < each; turn++)
        {
            for (var number = 0; number < entries && history.Count < events; number++)
            {
                history.Add(new EntryRecorded(Happened(turn, number, Start.AddMinutes(turn))));
            }
        }

        return [.. history];
    }

    public static ImprovementId Id(int number) => ImprovementId.Of($"CIM{number:0000000}");

    private static RegisterOpened Opening => ContinualImprovementRegister.Open("IT improvements", Head, Start).Opening;

    private static ImprovementRaised Raise(int number, DateTimeOffset at) =>
        new(Id(number), Ada, at, "Password resets", ImprovementSource.All[number % ImprovementSource.All.Count], ImprovementDetails.None);

    private static ImprovementEvent Happened(int turn, int number, DateTimeOffset at) => turn switch
    {
        0 => Raise(number, at),
        1 => new ImprovementTriaged(Id(number), Ada, at),
        2 => new ImprovementAssessed(Id(number), Ada, at, Score),
        3 => new ImprovementAssigned(Id(number), Ada, at, Ada),
        4 => new ImprovementPlanned(Id(number), Ada, at, Plan),
        5 => new ImprovementApproved(Id(number), Head, at),
        6 => new ImprovementStarted(Id(number), Ada, at),
        7 => new ImprovementTaskAdded(Id(number), Ada, at, ImprovementTask.Of("T1", "Write the page")),
        _ => new ImprovementMeasured(Id(number), Ada, at, MeasuredValue.Of(Mttr, 14 + (turn % 10), at)),
    };
}
