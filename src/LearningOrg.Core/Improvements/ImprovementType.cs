namespace LearningOrg.Core.Improvements;

/// <summary>What would change: people, the process, or the technology.</summary>
/// <remarks>A closed set; the code is what to store.</remarks>
public sealed class ImprovementType : ClosedSet<ImprovementType>
{
    private ImprovementType(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Skills, roles, habits.</summary>
    public static ImprovementType People { get; } = new(0, "people", "People");

    /// <summary>How the work is done.</summary>
    public static ImprovementType Process { get; } = new(1, "process", "Process");

    /// <summary>What the work is done with.</summary>
    public static ImprovementType Technology { get; } = new(2, "technology", "Technology");

    /// <summary>All types, in order.</summary>
    public static IReadOnlyList<ImprovementType> All { get; } = new Sequence<ImprovementType>([People, Process, Technology]);

    /// <summary>The type with a code.</summary>
    /// <param name="code">As stored: <c>process</c>.</param>
    /// <exception cref="ArgumentException">No type has the code; the message lists those there are.</exception>
    public static ImprovementType FromCode(string code) => FromCode(code, nameof(code));

    internal static ImprovementType FromCode(string? code, string argument) => Find(All, code, argument);
}
