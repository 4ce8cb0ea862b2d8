namespace LearningOrg.Core;

/// <summary>A reasoned no: what was asked is not possible in the present state, and what would make it possible.</summary>
/// <remarks>
/// Refusals are returned, never thrown: a well-written host meets them in ordinary work. They are facts: equal when all they say is equal.
/// Hosts may derive refusals of their own.
/// </remarks>
public abstract record Refusal
{
    /// <summary>A stable code to store, count and translate by, such as <c>not-permitted</c>.</summary>
    public abstract string Code { get; }

    /// <summary>One or two sentences for a person: what was refused, why, and which step or evidence would turn the no into a
    /// yes.</summary>
    public abstract string Message { get; }

    /// <summary>The code and the message.</summary>
    public sealed override string ToString() => $"{Code}: {Message}";
}
