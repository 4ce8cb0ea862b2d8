using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>How knowledge changes its form when it passes from people to people.</summary>
/// <remarks>
/// The four modes of Nonaka and Takeuchi, "The Knowledge-Creating Company" (1995), by their common short name SECI. Tacit is what somebody can do and
/// not easily say; explicit is what is said or written. A closed set; the code is what to store.
/// </remarks>
public sealed class KnowledgeMode : ClosedSet<KnowledgeMode>
{
    private KnowledgeMode(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>From tacit to tacit: by watching, and by working together.</summary>
    public static KnowledgeMode Socialize { get; } = new(0, "socialize", "Socialize");

    /// <summary>From tacit to explicit: somebody who can do it says or writes how.</summary>
    public static KnowledgeMode Externalize { get; } = new(1, "externalize", "Externalize");

    /// <summary>From explicit to explicit: what is written is sorted, joined and passed on.</summary>
    public static KnowledgeMode Combine { get; } = new(2, "combine", "Combine");

    /// <summary>From explicit to tacit: what was read or heard is practiced until it is one's own.</summary>
    public static KnowledgeMode Internalize { get; } = new(3, "internalize", "Internalize");

    /// <summary>All modes, in order.</summary>
    public static IReadOnlyList<KnowledgeMode> All { get; } = new Sequence<KnowledgeMode>([Socialize, Externalize, Combine, Internalize]);

    /// <summary>The mode with a code.</summary>
    /// <param name="code">As stored: <c>socialize</c>.</param>
    /// <exception cref="ArgumentException">No mode has the code; the message lists those there are.</exception>
    public static KnowledgeMode FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per mode; a mode added later will not compile until it has an answer too.</summary>
    /// <param name="socialize">The answer for <see cref="Socialize"/>.</param>
    /// <param name="externalize">The answer for <see cref="Externalize"/>.</param>
    /// <param name="combine">The answer for <see cref="Combine"/>.</param>
    /// <param name="internalize">The answer for <see cref="Internalize"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the mode is null.</exception>
    public T Match<T>(Func<T> socialize, Func<T> externalize, Func<T> combine, Func<T> internalize) => Order switch
    {
        0 => Guard.Against.Null(socialize)(),
        1 => Guard.Against.Null(externalize)(),
        2 => Guard.Against.Null(combine)(),
        _ => Guard.Against.Null(internalize)(),
    };

    internal static KnowledgeMode FromCode(string? code, string argument) => Find(All, code, argument);
}
