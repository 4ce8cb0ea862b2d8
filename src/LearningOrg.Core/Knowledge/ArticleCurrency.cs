using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge;

/// <summary>Whether an article was reviewed as lately as its policy asks.</summary>
/// <remarks>A closed set; the code is what to store, though currency itself is never stored: it is calculated from the last review, the policy and the
/// instant. Under one policy and one review it only ever gets worse.</remarks>
public sealed class ArticleCurrency : ClosedSet<ArticleCurrency>
{
    private ArticleCurrency(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Reviewed lately enough.</summary>
    public static ArticleCurrency Current { get; } = new(0, "current", "Current");

    /// <summary>Still current, and the next review is near.</summary>
    public static ArticleCurrency DueSoon { get; } = new(1, "due-soon", "Due soon");

    /// <summary>The review is overdue.</summary>
    public static ArticleCurrency Lapsed { get; } = new(2, "lapsed", "Lapsed");

    /// <summary>Nobody said how often it is to be reviewed: neither current nor lapsed.</summary>
    public static ArticleCurrency NoPolicy { get; } = new(3, "no-policy", "No policy");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<ArticleCurrency> All { get; } = new Sequence<ArticleCurrency>([Current, DueSoon, Lapsed, NoPolicy]);

    /// <summary>The currency with a code.</summary>
    /// <param name="code">As stored: <c>due-soon</c>.</param>
    /// <exception cref="ArgumentException">No currency has the code; the message lists those there are.</exception>
    public static ArticleCurrency FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per currency.</summary>
    /// <param name="current">The answer for <see cref="Current"/>.</param>
    /// <param name="dueSoon">The answer for <see cref="DueSoon"/>.</param>
    /// <param name="lapsed">The answer for <see cref="Lapsed"/>.</param>
    /// <param name="noPolicy">The answer for <see cref="NoPolicy"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the currency is null.</exception>
    public T Match<T>(Func<T> current, Func<T> dueSoon, Func<T> lapsed, Func<T> noPolicy) => Order switch
    {
        0 => Guard.Against.Null(current)(),
        1 => Guard.Against.Null(dueSoon)(),
        2 => Guard.Against.Null(lapsed)(),
        _ => Guard.Against.Null(noPolicy)(),
    };

    internal static ArticleCurrency FromCode(string? code, string argument) => Find(All, code, argument);
}
