using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>The key of a topic that people know about: <c>backup</c>, <c>payroll-year-end</c>.</summary>
/// <remarks>
/// Handed in by the host: a number or a name, unique in its map. Compared letter by letter. <c>default</c> means no topic: <see
/// cref="IsUnassigned"/>, and refused everywhere.
/// </remarks>
[NoDefault]
public readonly record struct TopicId : IComparable<TopicId>
{
    private readonly string? _value;

    private TopicId(string value) => _value = value;

    /// <summary>The key as the host handed it in.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c> and means no topic.</summary>
    public bool IsUnassigned => _value is null;

    /// <summary>Names a topic.</summary>
    /// <param name="value">The host's key: not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The key is blank or has white space around it.</exception>
    public static TopicId Of(string value) => new(Guard.Against.Untidy(value));

    /// <summary>Compares letter by letter.</summary>
    public int CompareTo(TopicId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Whether the left one comes first, letter by letter.</summary>
    public static bool operator <(TopicId left, TopicId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes last, letter by letter.</summary>
    public static bool operator >(TopicId left, TopicId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one comes first, letter by letter, or is the same.</summary>
    public static bool operator <=(TopicId left, TopicId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one comes last, letter by letter, or is the same.</summary>
    public static bool operator >=(TopicId left, TopicId right) => left.CompareTo(right) >= 0;

    /// <summary>The key, or <c>(unassigned)</c>.</summary>
    public override string ToString() => _value ?? "(unassigned)";
}
