using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization.Classification;

/// <summary>
/// What to do with a task that is important or not, and urgent or not: do it first, schedule it, delegate it or eliminate it.
/// </summary>
/// <remarks>
/// <para>
/// After a saying that Dwight D. Eisenhower quoted in 1954, made a matrix by Stephen Covey (1989). Two booleans and nothing else. Important
/// is what serves a goal, urgent is what loses its value if it waits.
/// </para>
/// <para>
/// Criticized because everything lands in the first quadrant when nobody says what important means, and because people choose the urgent
/// over the important even where it pays less (Zhu, Yang and Hsee 2018). Do not use it to order the tasks inside a quadrant, or for work
/// that many people share: it was made for one person's day.
/// </para>
/// <para>A closed set in the order in which to look at it. The quadrants are names for four cases, not ranks to count with.</para>
/// </remarks>
public sealed class EisenhowerQuadrant : ClosedSet<EisenhowerQuadrant>
{
    private EisenhowerQuadrant(int order, string code, string name, bool isImportant, bool isUrgent)
        : base(order, code, name)
    {
        IsImportant = isImportant;
        IsUrgent = isUrgent;
    }

    /// <summary>Important and urgent.</summary>
    public static EisenhowerQuadrant DoFirst { get; } = new(0, "do-first", "Do first", isImportant: true, isUrgent: true);

    /// <summary>Important and not urgent: where improvement lives.</summary>
    public static EisenhowerQuadrant Schedule { get; } = new(1, "schedule", "Schedule", isImportant: true, isUrgent: false);

    /// <summary>Urgent and not important.</summary>
    public static EisenhowerQuadrant Delegate { get; } = new(2, "delegate", "Delegate", isImportant: false, isUrgent: true);

    /// <summary>Neither.</summary>
    public static EisenhowerQuadrant Eliminate { get; } = new(3, "eliminate", "Eliminate", isImportant: false, isUrgent: false);

    /// <summary>All four.</summary>
    public static IReadOnlyList<EisenhowerQuadrant> All { get; } = Sequence.Of([DoFirst, Schedule, Delegate, Eliminate]);

    /// <summary>Whether what stands here serves a goal.</summary>
    public bool IsImportant { get; }

    /// <summary>Whether what stands here loses its value if it waits.</summary>
    public bool IsUrgent { get; }

    /// <summary>The quadrant of a task.</summary>
    /// <param name="important">Whether it serves a goal.</param>
    /// <param name="urgent">Whether it loses its value if it waits.</param>
    public static EisenhowerQuadrant Of(bool important, bool urgent) =>
        important ? (urgent ? DoFirst : Schedule) : (urgent ? Delegate : Eliminate);

    /// <summary>The member with a code.</summary>
    /// <param name="code">The code of one of <see cref="All"/>.</param>
    /// <exception cref="ArgumentException">No member has the code; the message lists the codes.</exception>
    public static EisenhowerQuadrant FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>Answers by member.</summary>
    public T Match<T>(Func<T> doFirst, Func<T> schedule, Func<T> @delegate, Func<T> eliminate)
    {
        Guard.Against.Null(doFirst);
        Guard.Against.Null(schedule);
        Guard.Against.Null(@delegate);
        Guard.Against.Null(eliminate);
        return Order switch { 0 => doFirst(), 1 => schedule(), 2 => @delegate(), _ => eliminate() };
    }
}
