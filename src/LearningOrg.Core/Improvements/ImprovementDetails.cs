using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Improvements;

/// <summary>What may be told of an improvement, beyond its title and source; all of it optional.</summary>
/// <remarks>
/// A text that is not known is null, never blank. Lists keep the order they were handed in. Equal when everything told is. Immutable.
/// </remarks>
public sealed record ImprovementDetails
{
    /// <summary>Nothing more is told.</summary>
    public static ImprovementDetails None { get; } = new();

    /// <summary>What is wrong today and what would be better.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    [BlameFree]
    public string? Description { get; init => field = NotBlank(value); }

    /// <summary>Why it is worth doing.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    [BlameFree]
    public string? Justification { get; init => field = NotBlank(value); }

    /// <summary>What will be different when it is done, in words; the number stands in the plan.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? ExpectedOutcome { get; init => field = NotBlank(value); }

    /// <summary>The record it came from, in the host's words: <c>PRB0000042</c>, a file, a meeting.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? SourceReference { get; init => field = NotBlank(value); }

    /// <summary>The service it is about.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? Service { get; init => field = NotBlank(value); }

    /// <summary>The process it is about.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? Process { get; init => field = NotBlank(value); }

    /// <summary>The kind of work it is about.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? Category { get; init => field = NotBlank(value); }

    /// <summary>Whether people, the process or the technology would change; null where nobody said.</summary>
    public ImprovementType? Type { get; init; }

    /// <summary>How large the work is; null where nobody said.</summary>
    public ImprovementSize? Size { get; init; }

    /// <summary>How soon the gain can be had; null where nobody said.</summary>
    public ImprovementTimescale? Timescale { get; init; }

    /// <summary>The entry that this one follows: one that was not achieved, or regressed. Null for most.</summary>
    public ImprovementId? FollowsOn { get; init; }

    /// <summary>The goals of the organization's strategy that it serves, by name; each once.</summary>
    /// <exception cref="ArgumentException">One is blank, has white space around it, or stands twice.</exception>
    public IReadOnlyList<string> Strategies { get; init => field = Names(value); } = Sequence<string>.Empty;

    /// <summary>Words to find it by; each once.</summary>
    /// <exception cref="ArgumentException">One is blank, has white space around it, or stands twice.</exception>
    public IReadOnlyList<string> Tags { get; init => field = Names(value); } = Sequence<string>.Empty;

    /// <summary>Records elsewhere that belong to it; each once.</summary>
    /// <exception cref="ArgumentException">One is null or stands twice.</exception>
    public IReadOnlyList<ImprovementLink> Links
    {
        get;
        init => field = Distinct(value, link => link, EqualityComparer<ImprovementLink>.Default);
    }
    = Sequence<ImprovementLink>.Empty;

    /// <summary>What was measured, in the order it was handed in; the names are unique whatever their case.</summary>
    /// <exception cref="ArgumentException">The list or an input is null, or a name stands twice.</exception>
    public IReadOnlyList<PriorityInput> Inputs
    {
        get;
        init => field = Distinct(value, input => input.Name, StringComparer.OrdinalIgnoreCase);
    }
    = Sequence<PriorityInput>.Empty;

    /// <summary>Whether both describe the same work: what it is about, what would change and how large it is. A change of that after
    /// approval voids the approval; a change of anything else does not.</summary>
    internal bool HasScopeOf(ImprovementDetails other) =>
        (Description, ExpectedOutcome, Service, Process, Category, Type, Size)
            .Equals((other.Description, other.ExpectedOutcome, other.Service, other.Process, other.Category, other.Type, other.Size));

    private static string? NotBlank(string? text, [CallerMemberName] string member = "") =>
        text is null ? null : Guard.Against.Blank(text, member);

    private static Sequence<string> Names(IReadOnlyList<string> names, [CallerMemberName] string member = "")
    {
        var copy = Distinct(names, name => name, StringComparer.Ordinal, member);
        for (var index = 0; index < copy.Count; index++)
        {
            Guard.Against.UntidyAt(copy[index], member, index);
        }

        return copy;
    }

    private static Sequence<TItem> Distinct<TItem, TKey>(
        IReadOnlyList<TItem> items, Func<TItem, TKey> key, IEqualityComparer<TKey> comparer, [CallerMemberName] string member = "")
        where TItem : class
    {
        var copy = Sequence.Of(Guard.Against.Null(items, member));
        var seen = new HashSet<TKey>(comparer);
        for (var index = 0; index < copy.Count; index++)
        {
            if (!seen.Add(key(Guard.Against.Null(copy[index], $"{member}[{Text.Of(index)}]"))))
            {
                throw new ArgumentException($"'{key(copy[index])}' stands twice in {member}. Name each once.", member);
            }
        }

        return copy;
    }
}
