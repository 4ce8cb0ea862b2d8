namespace LearningOrg.Core.Change.Work;

/// <summary>Whether an obstacle still stands in the way.</summary>
/// <remarks>A closed set; the code is what to store.</remarks>
public sealed class ObstacleStatus : ClosedSet<ObstacleStatus>
{
    private ObstacleStatus(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>It stands in the way.</summary>
    public static ObstacleStatus Open { get; } = new(0, "open", "Open");

    /// <summary>It is out of the way.</summary>
    public static ObstacleStatus Removed { get; } = new(1, "removed", "Removed");

    /// <summary>It stays, and somebody who may decided that, with a reason.</summary>
    public static ObstacleStatus Accepted { get; } = new(2, "accepted", "Accepted");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<ObstacleStatus> All { get; } = new Sequence<ObstacleStatus>([Open, Removed, Accepted]);

    /// <summary>The status with a code.</summary>
    /// <param name="code">As stored: <c>removed</c>.</param>
    /// <exception cref="ArgumentException">No status has the code; the message lists those there are.</exception>
    public static ObstacleStatus FromCode(string code) => FromCode(code, nameof(code));

    internal static ObstacleStatus FromCode(string? code, string argument) => Find(All, code, argument);
}
