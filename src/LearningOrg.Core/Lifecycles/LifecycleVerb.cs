namespace LearningOrg.Core.Lifecycles;

/// <summary>What is done to lead something from one state to another.</summary>
/// <remarks>Made by <see cref="LifecycleBuilder"/>. Equal when code and name are. Immutable.</remarks>
public sealed record LifecycleVerb
{
    internal LifecycleVerb(string code, string name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>A stable, lower-case code to store: <c>take-up</c>.</summary>
    public string Code { get; }

    /// <summary>The name people read, an imperative: <c>Take up</c>.</summary>
    public string Name { get; }

    /// <summary>The name inside a sentence; an abbreviation stays one.</summary>
    internal string Imperative =>
        Name.Length > 1 && char.IsUpper(Name[1]) ? Name : char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    /// <summary>The name people read.</summary>
    public override string ToString() => Name;
}
