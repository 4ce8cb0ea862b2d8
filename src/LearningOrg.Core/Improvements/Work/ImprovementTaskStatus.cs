namespace LearningOrg.Core.Improvements.Work;

/// <summary>Whether a task of an improvement is still to be done.</summary>
/// <remarks>A closed set; the code is what to store.</remarks>
public sealed class ImprovementTaskStatus : ClosedSet<ImprovementTaskStatus>
{
    private ImprovementTaskStatus(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Still to be done.</summary>
    public static ImprovementTaskStatus Open { get; } = new(0, "open", "Open");

    /// <summary>Done.</summary>
    public static ImprovementTaskStatus Done { get; } = new(1, "done", "Done");

    /// <summary>Found to be needless, with a reason. It counts no longer, neither as done nor as to be done.</summary>
    public static ImprovementTaskStatus Skipped { get; } = new(2, "skipped", "Skipped");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<ImprovementTaskStatus> All { get; } = new Sequence<ImprovementTaskStatus>([Open, Done, Skipped]);

    /// <summary>The status with a code.</summary>
    /// <param name="code">As stored: <c>done</c>.</param>
    /// <exception cref="ArgumentException">No status has the code; the message lists those there are.</exception>
    public static ImprovementTaskStatus FromCode(string code) => FromCode(code, nameof(code));

    internal static ImprovementTaskStatus FromCode(string? code, string argument) => Find(All, code, argument);
}
