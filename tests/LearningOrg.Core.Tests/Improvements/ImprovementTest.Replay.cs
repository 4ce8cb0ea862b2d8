using LearningOrg.Core.Improvements;
using LearningOrg.Core.Improvements.Events;

namespace LearningOrg.Core.Tests.Improvements;

public class ImprovementReplayTest
{
    private static readonly DateTimeOffset At = ImprovementArbitraries.Start;
    private static readonly ImprovementId Id = ImprovementId.Of("CIM0000007");
    private static readonly ActorId Ada = ActorId.Of("ada");

    private static readonly ImprovementRaised Raised = new(Id, Ada, At, "Title", ImprovementSource.Idea, ImprovementDetails.None);

    [Fact]
    public void History_is_not_judged_by_the_lifecycle_of_today()
    {
        // Rejected and triaged again is not permitted today; a history in which it was is read all the same.
        var replayed = Improvement.Replay([Raised, new ImprovementRejected(Id, Ada, At, "No owner"), new ImprovementTriaged(Id, Ada, At)]);
        Assert.Equal(ImprovementStage.Triaged, replayed.Stage);
        Assert.Equal(3, replayed.Revision);
    }

    [Fact]
    public void An_impossible_stream_is_an_error_that_says_why()
    {
        Assert.StartsWith("There are no events. The first must be ImprovementRaised.", Error([]), StringComparison.Ordinal);
        Assert.StartsWith(
            "The first event must be ImprovementRaised, but was 'CIM0000007 triaged by ada at 2026-03-01T09:00:00+00:00'.",
            Error([new ImprovementTriaged(Id, Ada, At)]),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "This is CIM0000007, and the event belongs to CIM0000008.",
            Error([Raised, new ImprovementTriaged(ImprovementId.Of("CIM0000008"), Ada, At)]),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "CIM0000007 was raised before: the event 'CIM0000007 raised as 'Title' from Idea by ada at 2026-03-01T09:00:00+00:00' " +
            "cannot stand here.",
            Error([Raised, Raised]),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The event 'CIM0000007 triaged by ada at 2026-03-01T08:00:00+00:00' lies before the last one, at 2026-03-01T09:00:00+00:00. " +
            "Hand in events in the order they happened.",
            Error([Raised, new ImprovementTriaged(Id, Ada, At.AddHours(-1))]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_event_is_an_error()
    {
        Assert.Throws<ArgumentException>(() => Improvement.Replay([Raised with { Title = " " }]));
        Assert.Throws<ArgumentException>(() => Improvement.Replay([Raised with { Id = default }]));
        Assert.Throws<ArgumentException>(() => Improvement.Replay([Raised with { By = default }]));
        Assert.Throws<ArgumentException>(() => Improvement.Replay([Raised with { At = default }]));
        Assert.Throws<ArgumentNullException>(() => Improvement.Replay([Raised with { Source = null! }]));
        Assert.Throws<ArgumentNullException>(() => Improvement.Replay([Raised with { Details = null! }]));
        Assert.Throws<ArgumentException>(() => Improvement.Replay([Raised, new ImprovementTriaged(Id, default, At)]));
        Assert.Throws<ArgumentException>(() => Improvement.Replay([Raised, new ImprovementAssessed(Id, Ada, At, default)]));
        Assert.Throws<ArgumentException>(() => Improvement.Replay([Raised, new ImprovementRejected(Id, Ada, At, "")]));
        Assert.Throws<ArgumentNullException>(() => Improvement.Replay([Raised, null!]));
        Assert.Throws<ArgumentNullException>(() => Improvement.Replay(null!));
        Assert.Throws<ArgumentNullException>(() => Improvement.Replay([Raised]).Apply(null!));
    }

    private static string Error(ImprovementEvent[] events) => Assert.Throws<ArgumentException>(() => Improvement.Replay(events)).Message;
}
