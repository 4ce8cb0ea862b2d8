using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>The key of an activity of a role: <c>restore-a-server</c>, <c>answer-a-call</c>.</summary>
/// <remarks>
/// Handed in by the host: a number or a name, unique in its map. Compared letter by letter. <c>default</c> means no activity: <see
/// cref="IsUnassigned"/>, and refused everywhere.
/// </remarks>
[NoDefault]
public readonly record struct ActivityId : IComparable<ActivityId>
{
    private readonly string? _value;

    private ActivityId(string value) => _value = value;

    /// <summary>The key as the host handed it in.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c> and means no activity.</summary>
    public bool IsUnassigned => _value is null;

    /// <summary>Names an activity.</summary>
    /// <param name="value">The host's key: not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The key is blank or has white space around it.</exception>
    public static ActivityId Of(string value) => new(Guard.Against.Untidy(value));

    /// <summary>Compares letter by letter.</summary>
    public int CompareTo(ActivityId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Whether the left one comes first, letter by letter.</summary>
    public static bool operator <(ActivityId left, ActivityId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes last, letter by letter.</summary>
    public static bool operator >(ActivityId left, ActivityId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one comes first, letter by letter, or is the same.</summary>
    public static bool operator <=(ActivityId left, ActivityId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one comes last, letter by letter, or is the same.</summary>
    public static bool operator >=(ActivityId left, ActivityId right) => left.CompareTo(right) >= 0;

    /// <summary>The key, or <c>(unassigned)</c>.</summary>
    public override string ToString() => _value ?? "(unassigned)";
}
