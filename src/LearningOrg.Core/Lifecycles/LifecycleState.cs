namespace LearningOrg.Core.Lifecycles;

/// <summary>One state of a lifecycle.</summary>
/// <remarks>Made by <see cref="LifecycleBuilder"/>. Equal when all of it is. Immutable.</remarks>
public sealed record LifecycleState
{
    internal LifecycleState(string code, string name, bool isFinal, bool mayRest, bool isPause)
    {
        Code = code;
        Name = name;
        IsFinal = isFinal;
        MayRest = mayRest;
        IsPause = isPause;
    }

    /// <summary>A stable, lower-case code to store: <c>on-hold</c>.</summary>
    public string Code { get; }

    /// <summary>The name people read: <c>On hold</c>.</summary>
    public string Name { get; }

    /// <summary>Whether nothing leads out of it.</summary>
    public bool IsFinal { get; }

    /// <summary>Whether something may stay in it for good: it is final, or was declared so though it can be left.</summary>
    public bool MayRest { get; }

    /// <summary>Whether it is a pause, out of which one returns to exactly the state before.</summary>
    public bool IsPause { get; }

    /// <summary>The name people read.</summary>
    public override string ToString() => Name;
}
