using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>What is promised of a requirement in one time box: Must, Should, Could, or Won't this time.</summary>
/// <remarks>
/// Clegg and Barker (1994), refined by DSDM. A closed set in that order. Each class is a promise, not a degree of importance: they have an
/// order and no distance.
/// </remarks>
public sealed class MoscowClass : ClosedSet<MoscowClass>
{
    private MoscowClass(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Delivered for certain: without it there is no point in delivering at all.</summary>
    public static MoscowClass Must { get; } = new(0, "must", "Must");

    /// <summary>Important, yet there is a way round it.</summary>
    public static MoscowClass Should { get; } = new(1, "should", "Should");

    /// <summary>Wanted, and the first to go.</summary>
    public static MoscowClass Could { get; } = new(2, "could", "Could");

    /// <summary>Agreed not to be delivered in this time box; written down so that nobody expects it.</summary>
    public static MoscowClass WontThisTime { get; } = new(3, "wont-this-time", "Won't this time");

    /// <summary>All four, the firmest promise first.</summary>
    public static IReadOnlyList<MoscowClass> All { get; } = Sequence.Of([Must, Should, Could, WontThisTime]);

    /// <summary>The member with a code.</summary>
    /// <param name="code">The code of one of <see cref="All"/>.</param>
    /// <exception cref="ArgumentException">No member has the code; the message lists the codes.</exception>
    public static MoscowClass FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>Answers by member.</summary>
    public T Match<T>(Func<T> must, Func<T> should, Func<T> could, Func<T> wontThisTime)
    {
        Guard.Against.Null(must);
        Guard.Against.Null(should);
        Guard.Against.Null(could);
        Guard.Against.Null(wontThisTime);
        return Order switch { 0 => must(), 1 => should(), 2 => could(), _ => wontThisTime() };
    }
}
