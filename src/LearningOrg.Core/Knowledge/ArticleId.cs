using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge;

/// <summary>The number an article goes by: <c>KB0001234</c>.</summary>
/// <remarks>
/// Handed in by the host, which owns the numbering. Compared letter by letter. <c>default</c> means no article: <see cref="IsUnassigned"/>,
/// and refused everywhere.
/// </remarks>
[NoDefault]
public readonly record struct ArticleId
{
    private readonly string? _value;

    private ArticleId(string value) => _value = value;

    /// <summary>The number as the host handed it in.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c> and means no article.</summary>
    public bool IsUnassigned => _value is null;

    /// <summary>Names an article.</summary>
    /// <param name="value">The host's number: not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The number is blank or has white space around it.</exception>
    public static ArticleId Of(string value) => new(Guard.Against.Untidy(value));

    /// <summary>The number, or <c>(unassigned)</c>.</summary>
    public override string ToString() => _value ?? "(unassigned)";

    internal static ArticleId Restore(string? id, string member) => Of(Guard.Against.Untidy(id, member));

    internal static ArticleId? RestoreOrNull(string? id, string member) => id is null ? null : Restore(id, member);
}
