namespace LearningOrg.Core.Improvements;

/// <summary>How large the work is, at a glance: the register's own column, beside any estimate in days.</summary>
/// <remarks>A closed set, ordered from small to extra large; the code is what to store.</remarks>
public sealed class ImprovementSize : ClosedSet<ImprovementSize>
{
    private ImprovementSize(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Done beside other work.</summary>
    public static ImprovementSize Small { get; } = new(0, "s", "Small");

    /// <summary>Needs time set aside.</summary>
    public static ImprovementSize Medium { get; } = new(1, "m", "Medium");

    /// <summary>Needs people set aside.</summary>
    public static ImprovementSize Large { get; } = new(2, "l", "Large");

    /// <summary>Needs a project of its own.</summary>
    public static ImprovementSize ExtraLarge { get; } = new(3, "xl", "Extra large");

    /// <summary>All sizes, from small to extra large.</summary>
    public static IReadOnlyList<ImprovementSize> All { get; } = new Sequence<ImprovementSize>([Small, Medium, Large, ExtraLarge]);

    /// <summary>The size with a code.</summary>
    /// <param name="code">As stored: <c>m</c>.</param>
    /// <exception cref="ArgumentException">No size has the code; the message lists those there are.</exception>
    public static ImprovementSize FromCode(string code) => FromCode(code, nameof(code));

    internal static ImprovementSize FromCode(string? code, string argument) => Find(All, code, argument);
}
