using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Change;

/// <summary>The number a change initiative goes by, as the host gives it: <c>CHG-2026-1</c>.</summary>
/// <remarks>Compared letter by letter. <c>default</c> means no initiative: <see cref="IsUnassigned"/>, and refused everywhere.</remarks>
[NoDefault]
public readonly record struct ChangeInitiativeId
{
    private readonly string? _value;

    private ChangeInitiativeId(string value) => _value = value;

    /// <summary>The number as the host handed it in.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c> and means no initiative.</summary>
    public bool IsUnassigned => _value is null;

    /// <summary>Names a change initiative.</summary>
    /// <param name="value">The host's number: not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The number is blank or has white space around it.</exception>
    public static ChangeInitiativeId Of(string value) => new(Guard.Against.Untidy(value));

    /// <summary>The number, or <c>(unassigned)</c>.</summary>
    public override string ToString() => _value ?? "(unassigned)";

    internal static ChangeInitiativeId Restore(string? id, string member) => Of(Guard.Against.Untidy(id, member));
}
