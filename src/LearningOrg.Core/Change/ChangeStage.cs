using Ardalis.GuardClauses;

namespace LearningOrg.Core.Change;

/// <summary>How a change initiative as a whole stands.</summary>
/// <remarks>A closed set; the code is what to store. How far it has come is told by its steps.</remarks>
public sealed class ChangeStage : ClosedSet<ChangeStage>
{
    private ChangeStage(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>The steps are being taken.</summary>
    public static ChangeStage UnderWay { get; } = new(0, "under-way", "Under way");

    /// <summary>Every step was passed and nothing had lapsed; it is watched, and can be reopened when something lapses.</summary>
    public static ChangeStage Completed { get; } = new(1, "completed", "Completed");

    /// <summary>Ended at a gate, with a reason, for good.</summary>
    public static ChangeStage Killed { get; } = new(2, "killed", "Killed");

    /// <summary>All stages, in order.</summary>
    public static IReadOnlyList<ChangeStage> All { get; } = new Sequence<ChangeStage>([UnderWay, Completed, Killed]);

    /// <summary>The stage with a code.</summary>
    /// <param name="code">As stored: <c>under-way</c>.</param>
    /// <exception cref="ArgumentException">No stage has the code; the message lists those there are.</exception>
    public static ChangeStage FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per stage.</summary>
    /// <param name="underWay">The answer for <see cref="UnderWay"/>.</param>
    /// <param name="completed">The answer for <see cref="Completed"/>.</param>
    /// <param name="killed">The answer for <see cref="Killed"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the stage is null.</exception>
    public T Match<T>(Func<T> underWay, Func<T> completed, Func<T> killed) => Order switch
    {
        0 => Guard.Against.Null(underWay)(),
        1 => Guard.Against.Null(completed)(),
        _ => Guard.Against.Null(killed)(),
    };

    internal static ChangeStage FromCode(string? code, string argument) => Find(All, code, argument);
}
