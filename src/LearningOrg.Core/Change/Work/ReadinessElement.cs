namespace LearningOrg.Core.Change.Work;

/// <summary>What a person needs before a change works for them, one after the other.</summary>
/// <remarks>A closed set in the order in which they build on each other; the code is what to store.</remarks>
public sealed class ReadinessElement : ClosedSet<ReadinessElement>
{
    private ReadinessElement(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Knowing why.</summary>
    public static ReadinessElement Awareness { get; } = new(0, "awareness", "Awareness");

    /// <summary>Wanting to.</summary>
    public static ReadinessElement Desire { get; } = new(1, "desire", "Desire");

    /// <summary>Knowing how.</summary>
    public static ReadinessElement Knowledge { get; } = new(2, "knowledge", "Knowledge");

    /// <summary>Being able to.</summary>
    public static ReadinessElement Ability { get; } = new(3, "ability", "Ability");

    /// <summary>Being kept at it.</summary>
    public static ReadinessElement Reinforcement { get; } = new(4, "reinforcement", "Reinforcement");

    /// <summary>All elements, in order.</summary>
    public static IReadOnlyList<ReadinessElement> All { get; } =
        new Sequence<ReadinessElement>([Awareness, Desire, Knowledge, Ability, Reinforcement]);

    /// <summary>The element with a code.</summary>
    /// <param name="code">As stored: <c>awareness</c>.</param>
    /// <exception cref="ArgumentException">No element has the code; the message lists those there are.</exception>
    public static ReadinessElement FromCode(string code) => FromCode(code, nameof(code));

    internal static ReadinessElement FromCode(string? code, string argument) => Find(All, code, argument);
}
