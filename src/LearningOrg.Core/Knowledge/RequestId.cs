using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge;

/// <summary>The number of the request that an article helped with, wherever requests are kept: <c>INC0001234</c>.</summary>
/// <remarks>
/// Handed in by the host: requests live elsewhere. Compared letter by letter. <c>default</c> means no request: <see cref="IsUnassigned"/>,
/// and refused everywhere.
/// </remarks>
[NoDefault]
public readonly record struct RequestId
{
    private readonly string? _value;

    private RequestId(string value) => _value = value;

    /// <summary>The number as the host handed it in.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c> and means no request.</summary>
    public bool IsUnassigned => _value is null;

    /// <summary>Names a request.</summary>
    /// <param name="value">The host's number: not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The number is blank or has white space around it.</exception>
    public static RequestId Of(string value) => new(Guard.Against.Untidy(value));

    /// <summary>The number, or <c>(unassigned)</c>.</summary>
    public override string ToString() => _value ?? "(unassigned)";

    internal static RequestId Restore(string? id, string member) => Of(Guard.Against.Untidy(id, member));
}
