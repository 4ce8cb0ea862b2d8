namespace LearningOrg.Core.Improvements;

/// <summary>What can be done to an improvement.</summary>
internal sealed class ImprovementVerb : ClosedSet<ImprovementVerb>
{
    private ImprovementVerb(int order, string code, string name)
        : base(order, code, name)
    {
    }

    public static ImprovementVerb Raise { get; } = new(0, "raise", "Raise");

    public static ImprovementVerb Amend { get; } = new(1, "amend", "Amend");

    public static ImprovementVerb PlaceUnder { get; } = new(2, "place", "Place");

    public static ImprovementVerb Triage { get; } = new(3, "triage", "Triage");

    public static ImprovementVerb Assess { get; } = new(4, "assess", "Assess");

    public static ImprovementVerb Assign { get; } = new(5, "assign", "Assign");

    public static ImprovementVerb Plan { get; } = new(6, "plan", "Plan");

    public static ImprovementVerb Approve { get; } = new(7, "approve", "Approve");

    public static ImprovementVerb Start { get; } = new(8, "start", "Start");

    public static ImprovementVerb AddTask { get; } = new(9, "add-task", "Add a task to");

    public static ImprovementVerb SettleTask { get; } = new(10, "settle-task", "Settle a task of");

    public static ImprovementVerb Complete { get; } = new(11, "complete", "Complete");

    public static ImprovementVerb Measure { get; } = new(12, "measure", "Measure");

    public static ImprovementVerb Verify { get; } = new(13, "verify", "Verify");

    public static ImprovementVerb Review { get; } = new(14, "review", "Review");

    public static ImprovementVerb ExpectBenefit { get; } = new(15, "expect-benefit", "Expect a benefit of");

    public static ImprovementVerb BookBenefit { get; } = new(16, "book-benefit", "Book a benefit of");

    public static ImprovementVerb Hold { get; } = new(17, "hold", "Hold");

    public static ImprovementVerb Resume { get; } = new(18, "resume", "Resume");

    public static ImprovementVerb Reject { get; } = new(19, "reject", "Reject");

    public static ImprovementVerb Withdraw { get; } = new(20, "withdraw", "Withdraw");

    public static ImprovementVerb MarkDuplicate { get; } = new(21, "mark-duplicate", "Mark as a duplicate");

    public static ImprovementVerb Supersede { get; } = new(22, "supersede", "Supersede");

    /// <summary>The name inside a sentence: <c>add a task to</c>.</summary>
    public string Imperative => char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    public static IReadOnlyList<ImprovementVerb> All { get; } = new Sequence<ImprovementVerb>(
    [
        Raise, Amend, PlaceUnder, Triage, Assess, Assign, Plan, Approve, Start, AddTask, SettleTask, Complete, Measure, Verify, Review,
        ExpectBenefit, BookBenefit, Hold, Resume, Reject, Withdraw, MarkDuplicate, Supersede,
    ]);
}
