using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Sequencing;

/// <summary>How the cost of delay of a piece of work runs over time: expedite, fixed date, standard or intangible.</summary>
/// <remarks>The four classes of service of D. J. Anderson (2010). A closed set, in the order in which they press.</remarks>
public sealed class UrgencyClass : ClosedSet<UrgencyClass>
{
    private UrgencyClass(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Goes before all other work, and costs from the first moment on.</summary>
    public static UrgencyClass Expedite { get; } = new(0, "expedite", "Expedite");

    /// <summary>Costs nothing until a date, and then a sum at once.</summary>
    public static UrgencyClass FixedDate { get; } = new(1, "fixed-date", "Fixed date");

    /// <summary>Costs the same for each unit of time.</summary>
    public static UrgencyClass Standard { get; } = new(2, "standard", "Standard");

    /// <summary>Costs nothing yet, and steadily from some time on.</summary>
    public static UrgencyClass Intangible { get; } = new(3, "intangible", "Intangible");

    /// <summary>All four, the most pressing first.</summary>
    public static IReadOnlyList<UrgencyClass> All { get; } = Sequence.Of([Expedite, FixedDate, Standard, Intangible]);

    /// <summary>The member with a code.</summary>
    /// <param name="code">The code of one of <see cref="All"/>.</param>
    /// <exception cref="ArgumentException">No member has the code; the message lists the codes.</exception>
    public static UrgencyClass FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>Answers by member.</summary>
    public T Match<T>(Func<T> expedite, Func<T> fixedDate, Func<T> standard, Func<T> intangible)
    {
        Guard.Against.Null(expedite);
        Guard.Against.Null(fixedDate);
        Guard.Against.Null(standard);
        Guard.Against.Null(intangible);
        return Order switch { 0 => expedite(), 1 => fixedDate(), 2 => standard(), _ => intangible() };
    }
}
