namespace LearningOrg.Core.Change.Reporting;

/// <summary>How a step stands at an instant.</summary>
/// <remarks>A closed set; computed from the last decision and from what has become of its evidence.</remarks>
public sealed class StepStanding : ClosedSet<StepStanding>
{
    private StepStanding(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Not passed, and nothing but its own criteria is in the way.</summary>
    public static StepStanding Open { get; } = new(0, "open", "Open");

    /// <summary>Not passed, and a step that it needs is not passed or has lapsed.</summary>
    public static StepStanding Blocked { get; } = new(1, "blocked", "Blocked");

    /// <summary>Waiting, with a day to look at it again.</summary>
    public static StepStanding Held { get; } = new(2, "held", "Held");

    /// <summary>Passed, and it holds; what it was passed without has come since.</summary>
    public static StepStanding Passed { get; } = new(3, "passed", "Passed");

    /// <summary>Passed without all that was asked for, which must come in time; until then it holds.</summary>
    public static StepStanding PassedOnConditions { get; } = new(4, "passed-on-conditions", "Passed on conditions");

    /// <summary>Passed once, and it no longer holds.</summary>
    public static StepStanding Lapsed { get; } = new(5, "lapsed", "Lapsed");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<StepStanding> All { get; } = new Sequence<StepStanding>([Open, Blocked, Held, Passed, PassedOnConditions, Lapsed]);

    /// <summary>Whether the step is passed and holds.</summary>
    public bool Holds => this == Passed || this == PassedOnConditions;

    /// <summary>The standing with a code.</summary>
    /// <param name="code">As stored: <c>lapsed</c>.</param>
    /// <exception cref="ArgumentException">No standing has the code; the message lists those there are.</exception>
    public static StepStanding FromCode(string code) => Find(All, code, nameof(code));
}
