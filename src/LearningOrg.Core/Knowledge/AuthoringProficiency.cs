using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge;

/// <summary>What somebody is trusted to do with articles.</summary>
/// <remarks>A closed set, from little to much; each includes those before it, and the code is what to store. What each may do is up to <see
/// cref="ArticleRules"/>.</remarks>
public sealed class AuthoringProficiency : ClosedSet<AuthoringProficiency>
{
    private AuthoringProficiency(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Captures, completes, reuses and flags.</summary>
    public static AuthoringProficiency Candidate { get; } = new(0, "candidate", "Candidate");

    /// <summary>Vouches for articles that stay in the organization, and archives.</summary>
    public static AuthoringProficiency Contributor { get; } = new(1, "contributor", "Contributor");

    /// <summary>Vouches for what leaves the organization.</summary>
    public static AuthoringProficiency Publisher { get; } = new(2, "publisher", "Publisher");

    /// <summary>Helps the others to become better at it.</summary>
    public static AuthoringProficiency Coach { get; } = new(3, "coach", "Coach");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<AuthoringProficiency> All { get; } = new Sequence<AuthoringProficiency>([Candidate, Contributor, Publisher, Coach]);

    /// <summary>Whether it is this much or more.</summary>
    /// <param name="needed">What is needed.</param>
    public bool IsAtLeast(AuthoringProficiency needed) => Order >= Guard.Against.Null(needed).Order;

    /// <summary>The proficiency with a code.</summary>
    /// <param name="code">As stored: <c>contributor</c>.</param>
    /// <exception cref="ArgumentException">No proficiency has the code; the message lists those there are.</exception>
    public static AuthoringProficiency FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per proficiency.</summary>
    /// <param name="candidate">The answer for <see cref="Candidate"/>.</param>
    /// <param name="contributor">The answer for <see cref="Contributor"/>.</param>
    /// <param name="publisher">The answer for <see cref="Publisher"/>.</param>
    /// <param name="coach">The answer for <see cref="Coach"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the proficiency is null.</exception>
    public T Match<T>(Func<T> candidate, Func<T> contributor, Func<T> publisher, Func<T> coach) => Order switch
    {
        0 => Guard.Against.Null(candidate)(),
        1 => Guard.Against.Null(contributor)(),
        2 => Guard.Against.Null(publisher)(),
        _ => Guard.Against.Null(coach)(),
    };

    internal static AuthoringProficiency FromCode(string? code, string argument) => Find(All, code, argument);
}
