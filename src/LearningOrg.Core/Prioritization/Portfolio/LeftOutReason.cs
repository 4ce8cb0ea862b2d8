namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>Why an item was not chosen. Where several reasons hold, the first of this list is given.</summary>
public sealed class LeftOutReason : ClosedSet<LeftOutReason>
{
    private LeftOutReason(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>It can never be chosen: it, what it needs and the must-dos exclude each other.</summary>
    public static LeftOutReason Impossible { get; } = new(0, "impossible", "Impossible");

    /// <summary>With what it needs and the must-dos, it alone exceeds the budget or a capacity.</summary>
    public static LeftOutReason TooLarge { get; } = new(1, "too-large", "Too large");

    /// <summary>A chosen item excludes it.</summary>
    public static LeftOutReason Excluded { get; } = new(2, "excluded", "Excluded");

    /// <summary>An item that it needs was not chosen.</summary>
    public static LeftOutReason RequirementLeftOut { get; } = new(3, "requirement-left-out", "Requirement left out");

    /// <summary>It needs more of the budget, or of a capacity, than the chosen items leave, which are worth more than it and what needs it.
    /// </summary>
    public static LeftOutReason NoRoom { get; } = new(4, "no-room", "No room");

    /// <summary>It adds no value, and no item that was left out needs it; or there is room, and it still adds none.</summary>
    public static LeftOutReason NoGain { get; } = new(5, "no-gain", "No gain");

    /// <summary>All reasons, in the order in which they are looked for.</summary>
    public static IReadOnlyList<LeftOutReason> All { get; } =
        Sequence.Of([Impossible, TooLarge, Excluded, RequirementLeftOut, NoRoom, NoGain]);

    /// <summary>The reason with a code.</summary>
    /// <param name="code">Such as <c>no-room</c>.</param>
    /// <exception cref="ArgumentException">No reason has the code.</exception>
    public static LeftOutReason FromCode(string code) => Find(All, code, nameof(code));
}
