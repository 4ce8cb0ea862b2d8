using Ardalis.GuardClauses;

namespace LearningOrg.Core.Lifecycles;

/// <summary>What must be there before a transition: its guard, by name. Whether it is there, the host says.</summary>
/// <remarks>Equal when code and name are. Immutable.</remarks>
public sealed record Need
{
    private Need(string code, string name)
    {
        Code = code;
        Name = name;
    }

    /// <summary>A stable, lower-case code: <c>baseline</c>.</summary>
    public string Code { get; }

    /// <summary>What is needed, as a phrase that can follow "needs": <c>a baseline</c>.</summary>
    public string Name { get; }

    /// <summary>Names a need.</summary>
    /// <param name="code">Lower-case words of letters and digits, joined by hyphens.</param>
    /// <param name="name">A phrase that can follow "needs"; not blank, no white space around it.</param>
    /// <exception cref="ArgumentException">The code is malformed, or the name is blank or has white space around it.</exception>
    public static Need Of(string code, string name) => new(Guard.Against.Malformed(code), Guard.Against.Untidy(name));

    /// <summary>What is needed.</summary>
    public override string ToString() => Name;
}
