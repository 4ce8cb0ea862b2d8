using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core;

/// <summary>Who did it: the host's own key of a person, a team or a system account.</summary>
/// <remarks>Compared letter by letter. <c>default</c> means nobody: <see cref="IsUnassigned"/>, and refused everywhere.</remarks>
[NoDefault, PersonalIdentity]
public readonly record struct ActorId
{
    private readonly string? _value;

    private ActorId(string value) => _value = value;

    /// <summary>The key as the host handed it in.</summary>
    [PersonalIdentity]
    public string Value => _value ?? string.Empty;

    /// <summary>Whether this is <c>default</c> and means nobody.</summary>
    public bool IsUnassigned => _value is null;

    /// <summary>Names an actor.</summary>
    /// <param name="value">The host's key: not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The key is blank or has white space around it.</exception>
    public static ActorId Of(string value) => new(Guard.Against.Untidy(value));

    /// <summary>The key, or <c>(unassigned)</c>.</summary>
    public override string ToString() => _value ?? "(unassigned)";
}
