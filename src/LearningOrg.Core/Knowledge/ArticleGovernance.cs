using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge;

/// <summary>What an article is trusted for: that it works, or that it complies.</summary>
/// <remarks>A closed set; the code is what to store.</remarks>
public sealed class ArticleGovernance : ClosedSet<ArticleGovernance>
{
    private ArticleGovernance(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>It holds what people found to work; whoever may validate vouches for it.</summary>
    public static ArticleGovernance ExperienceBased { get; } = new(0, "experience-based", "Experience-based");

    /// <summary>It holds what a law, a contract or a policy demands; a named approver, who is not its sole author, vouches for it too.</summary>
    public static ArticleGovernance ComplianceBased { get; } = new(1, "compliance-based", "Compliance-based");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<ArticleGovernance> All { get; } = new Sequence<ArticleGovernance>([ExperienceBased, ComplianceBased]);

    /// <summary>The governance with a code.</summary>
    /// <param name="code">As stored: <c>experience-based</c>.</param>
    /// <exception cref="ArgumentException">No governance has the code; the message lists those there are.</exception>
    public static ArticleGovernance FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per governance.</summary>
    /// <param name="experienceBased">The answer for <see cref="ExperienceBased"/>.</param>
    /// <param name="complianceBased">The answer for <see cref="ComplianceBased"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the governance is null.</exception>
    public T Match<T>(Func<T> experienceBased, Func<T> complianceBased) => Order switch
    {
        0 => Guard.Against.Null(experienceBased)(),
        _ => Guard.Against.Null(complianceBased)(),
    };

    internal static ArticleGovernance FromCode(string? code, string argument) => Find(All, code, argument);
}
