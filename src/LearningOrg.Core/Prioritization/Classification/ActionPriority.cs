using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>How pressing it is to act on a failure mode: High, Medium or Low.</summary>
/// <remarks>A closed set in that order. What each obliges a team to do is for the organization to say. A class, not a number.</remarks>
public sealed class ActionPriority : ClosedSet<ActionPriority>
{
    private ActionPriority(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Act, or record why what is in place suffices.</summary>
    public static ActionPriority High { get; } = new(0, "high", "High");

    /// <summary>Acting is advised.</summary>
    public static ActionPriority Medium { get; } = new(1, "medium", "Medium");

    /// <summary>Acting is optional.</summary>
    public static ActionPriority Low { get; } = new(2, "low", "Low");

    /// <summary>All three, the most pressing first.</summary>
    public static IReadOnlyList<ActionPriority> All { get; } = Sequence.Of([High, Medium, Low]);

    /// <summary>The member with a code.</summary>
    /// <param name="code">The code of one of <see cref="All"/>.</param>
    /// <exception cref="ArgumentException">No member has the code; the message lists the codes.</exception>
    public static ActionPriority FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>Answers by member.</summary>
    public T Match<T>(Func<T> high, Func<T> medium, Func<T> low)
    {
        Guard.Against.Null(high);
        Guard.Against.Null(medium);
        Guard.Against.Null(low);
        return Order switch { 0 => high(), 1 => medium(), _ => low() };
    }
}
