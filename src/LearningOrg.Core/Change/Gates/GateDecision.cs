namespace LearningOrg.Core.Change.Gates;

/// <summary>What was decided at a gate.</summary>
/// <remarks>A closed set, after Cooper (1990); the code is what to store.</remarks>
public sealed class GateDecision : ClosedSet<GateDecision>
{
    private GateDecision(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>The step is passed: nothing is missing.</summary>
    public static GateDecision Go { get; } = new(0, "go", "Go");

    /// <summary>The step is passed as long as what is missing comes in time.</summary>
    public static GateDecision ConditionalGo { get; } = new(1, "conditional-go", "Conditional go");

    /// <summary>The step waits, with a day to look at it again.</summary>
    public static GateDecision Hold { get; } = new(2, "hold", "Hold");

    /// <summary>The step is to be worked on again, and it is counted how often.</summary>
    public static GateDecision Recycle { get; } = new(3, "recycle", "Recycle");

    /// <summary>The initiative ends here.</summary>
    public static GateDecision Kill { get; } = new(4, "kill", "Kill");

    /// <summary>All decisions, in order.</summary>
    public static IReadOnlyList<GateDecision> All { get; } = new Sequence<GateDecision>([Go, ConditionalGo, Hold, Recycle, Kill]);

    /// <summary>Whether the step counts as passed after it.</summary>
    public bool IsPass => this == Go || this == ConditionalGo;

    /// <summary>The decision with a code.</summary>
    /// <param name="code">As stored: <c>conditional-go</c>.</param>
    /// <exception cref="ArgumentException">No decision has the code; the message lists those there are.</exception>
    public static GateDecision FromCode(string code) => FromCode(code, nameof(code));

    internal static GateDecision FromCode(string? code, string argument) => Find(All, code, argument);
}
