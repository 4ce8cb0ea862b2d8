using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core;

/// <summary>A member of a closed set: one of a fixed, ordered list of singletons, each with a stable code to store.</summary>
/// <remarks>
/// Unlike an enum there is no <c>(Stage)99</c>: every reference is one of the declared members, or null. Equality is reference equality;
/// <see cref="Order"/> is the order of declaration.
/// </remarks>
/// <typeparam name="TSelf">The set itself.</typeparam>
[ClosedHierarchy]
public abstract class ClosedSet<TSelf>
    where TSelf : ClosedSet<TSelf>
{
    private protected ClosedSet(int order, string code, string name)
    {
        Order = order;
        Code = code;
        Name = name;
    }

    /// <summary>The place in the set, from 0.</summary>
    public int Order { get; }

    /// <summary>A stable, lower-case code to store.</summary>
    public string Code { get; }

    /// <summary>The name people read.</summary>
    public string Name { get; }

    /// <summary>The name people read.</summary>
    public sealed override string ToString() => Name;

    private protected static TSelf Find(IReadOnlyList<TSelf> all, string? code, string argument)
    {
        Guard.Against.Null(code, argument);
        foreach (var member in all)
        {
            if (string.Equals(member.Code, code, StringComparison.Ordinal))
            {
                return member;
            }
        }

        var allowed = Text.List(all.Select(member => member.Code).ToArray(), "or");
        throw new ArgumentException($"'{code}' is not a code of {typeof(TSelf).Name}. Allowed: {allowed}.", argument);
    }
}
