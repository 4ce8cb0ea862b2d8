using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements;

/// <summary>What may be told of an improvement when it is raised, beyond its title and source; all of it optional.</summary>
/// <remarks>A text that is not known is null, never blank. Equal when everything told is. Immutable.</remarks>
public sealed record ImprovementDetails
{
    /// <summary>Nothing more is told.</summary>
    public static ImprovementDetails None { get; } = new();

    /// <summary>What is wrong today and what would be better.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? Description { get; init => field = NotBlank(value); }

    /// <summary>The record it came from, in the host's words: <c>PRB0000042</c>, a file, a meeting.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? SourceReference { get; init => field = NotBlank(value); }

    /// <summary>The service it is about.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? Service { get; init => field = NotBlank(value); }

    /// <summary>The kind of work it is about.</summary>
    /// <exception cref="ArgumentException">Blank.</exception>
    public string? Category { get; init => field = NotBlank(value); }

    /// <summary>What was measured, in the order it was handed in; the names are unique whatever their case.</summary>
    /// <exception cref="ArgumentException">The list or an input is null, or a name stands twice.</exception>
    public IReadOnlyList<PriorityInput> Inputs { get; init => field = Distinct(value); } = Sequence<PriorityInput>.Empty;

    private static string? NotBlank(string? text, [CallerMemberName] string member = "") =>
        text is null ? null : Guard.Against.Blank(text, member);

    private static Sequence<PriorityInput> Distinct(IReadOnlyList<PriorityInput> inputs)
    {
        var copy = Sequence.Of(Guard.Against.Null(inputs));
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var input in copy)
        {
            if (!names.Add(Guard.Against.Null(input, nameof(inputs)).Name))
            {
                throw new ArgumentException($"The input '{input.Name}' stands twice. Give each input a name of its own.", nameof(inputs));
            }
        }

        return copy;
    }
}
