namespace LearningOrg.Core.Improvements;

/// <summary>What can be done to an improvement: the code is the imperative that refusals speak.</summary>
internal sealed class ImprovementVerb : ClosedSet<ImprovementVerb>
{
    private ImprovementVerb(int order, string code, string name)
        : base(order, code, name)
    {
    }

    public static ImprovementVerb Raise { get; } = new(0, "raise", "Raise");

    public static ImprovementVerb Triage { get; } = new(1, "triage", "Triage");

    public static ImprovementVerb Assess { get; } = new(2, "assess", "Assess");

    public static ImprovementVerb Reject { get; } = new(3, "reject", "Reject");

    public static IReadOnlyList<ImprovementVerb> All { get; } = new Sequence<ImprovementVerb>([Raise, Triage, Assess, Reject]);
}
