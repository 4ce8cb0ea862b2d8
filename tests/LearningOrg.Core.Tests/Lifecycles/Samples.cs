using LearningOrg.Core.Lifecycles;

namespace LearningOrg.Core.Tests.Lifecycles;

internal static class Samples
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static readonly ActorId Ada = ActorId.Of("ada");

    public static Lifecycle Proposal { get; } = ChartCase.Accept(Lifecycle.Named("Proposal")
        .Begins("draft", "Draft")
        .State("submitted", "Submitted")
        .State("on-hold", "On hold")
        .Final("accepted", "Accepted")
        .Final("withdrawn", "Withdrawn")
        .Verb("hold", "Put on hold")
        .Move("submit", from: "draft", to: "submitted")
        .Move("accept", from: "submitted", to: "accepted", Need.Of("sponsor", "a sponsor"), Need.Of("budget", "a budget"))
        .Pause("hold", into: "on-hold", from: ["draft", "submitted"])
        .Resume("resume", from: "on-hold")
        .Move("withdraw", from: ["draft", "submitted", "on-hold"], to: "withdrawn")
        .Build());
}
