using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements;

/// <summary>How far an improvement has come.</summary>
/// <remarks>A closed set; the code is what to store, the order may change when stages are added.</remarks>
public sealed class ImprovementStage : ClosedSet<ImprovementStage>
{
    private ImprovementStage(int order, string code, string name, bool isClosed = false, bool isFinal = false)
        : base(order, code, name)
    {
        IsClosed = isClosed;
        IsFinal = isFinal;
    }

    /// <summary>Written down, looked at by nobody yet.</summary>
    public static ImprovementStage Raised { get; } = new(0, "raised", "Raised");

    /// <summary>Looked at and found worth assessing.</summary>
    public static ImprovementStage Triaged { get; } = new(1, "triaged", "Triaged");

    /// <summary>Scored by a model, and so comparable with others.</summary>
    public static ImprovementStage Assessed { get; } = new(2, "assessed", "Assessed");

    /// <summary>To be done: it has an owner, a baseline and a target.</summary>
    public static ImprovementStage Approved { get; } = new(3, "approved", "Approved");

    /// <summary>Being done.</summary>
    public static ImprovementStage InProgress { get; } = new(4, "in-progress", "In progress");

    /// <summary>Done; whether it helped is being measured.</summary>
    public static ImprovementStage Verifying { get; } = new(5, "verifying", "Verifying");

    /// <summary>Measured after the change, and the target is met.</summary>
    public static ImprovementStage Achieved { get; } = new(6, "achieved", "Achieved", isClosed: true);

    /// <summary>Measured after the change, and the target is not met.</summary>
    public static ImprovementStage NotAchieved { get; } = new(7, "not-achieved", "Not achieved", isClosed: true, isFinal: true);

    /// <summary>Achieved, and measured again over the sustain period: the gain stays.</summary>
    public static ImprovementStage Sustained { get; } = new(8, "sustained", "Sustained", isClosed: true);

    /// <summary>Achieved once, and lost again.</summary>
    public static ImprovementStage Regressed { get; } = new(9, "regressed", "Regressed", isClosed: true, isFinal: true);

    /// <summary>Waiting, with a reason and a day to look at it again.</summary>
    public static ImprovementStage OnHold { get; } = new(10, "on-hold", "On hold");

    /// <summary>Turned down, with a reason.</summary>
    public static ImprovementStage Rejected { get; } = new(11, "rejected", "Rejected", isClosed: true, isFinal: true);

    /// <summary>Taken back, with a reason.</summary>
    public static ImprovementStage Withdrawn { get; } = new(12, "withdrawn", "Withdrawn", isClosed: true, isFinal: true);

    /// <summary>The same as another entry, which goes on.</summary>
    public static ImprovementStage Duplicate { get; } = new(13, "duplicate", "Duplicate", isClosed: true, isFinal: true);

    /// <summary>Replaced by another entry, which goes on.</summary>
    public static ImprovementStage Superseded { get; } = new(14, "superseded", "Superseded", isClosed: true, isFinal: true);

    /// <summary>All stages, in order.</summary>
    public static IReadOnlyList<ImprovementStage> All { get; } = new Sequence<ImprovementStage>(
    [
        Raised, Triaged, Assessed, Approved, InProgress, Verifying, Achieved, NotAchieved, Sustained, Regressed, OnHold, Rejected, Withdrawn,
        Duplicate, Superseded,
    ]);

    /// <summary>Whether the work on it is over. An achieved improvement is closed, and is still watched until it is sustained.</summary>
    public bool IsClosed { get; }

    /// <summary>Whether there is still something to do.</summary>
    public bool IsOpen => !IsClosed;

    /// <summary>Whether nothing leads out of it.</summary>
    public bool IsFinal { get; }

    /// <summary>The stage with a code.</summary>
    /// <param name="code">As stored: <c>assessed</c>.</param>
    /// <exception cref="ArgumentException">No stage has the code; the message lists those there are.</exception>
    public static ImprovementStage FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per stage; a stage added later will not compile until it has an answer too.</summary>
    /// <param name="raised">The answer for <see cref="Raised"/>.</param>
    /// <param name="triaged">The answer for <see cref="Triaged"/>.</param>
    /// <param name="assessed">The answer for <see cref="Assessed"/>.</param>
    /// <param name="approved">The answer for <see cref="Approved"/>.</param>
    /// <param name="inProgress">The answer for <see cref="InProgress"/>.</param>
    /// <param name="verifying">The answer for <see cref="Verifying"/>.</param>
    /// <param name="achieved">The answer for <see cref="Achieved"/>.</param>
    /// <param name="notAchieved">The answer for <see cref="NotAchieved"/>.</param>
    /// <param name="sustained">The answer for <see cref="Sustained"/>.</param>
    /// <param name="regressed">The answer for <see cref="Regressed"/>.</param>
    /// <param name="onHold">The answer for <see cref="OnHold"/>.</param>
    /// <param name="rejected">The answer for <see cref="Rejected"/>.</param>
    /// <param name="withdrawn">The answer for <see cref="Withdrawn"/>.</param>
    /// <param name="duplicate">The answer for <see cref="Duplicate"/>.</param>
    /// <param name="superseded">The answer for <see cref="Superseded"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the stage is null.</exception>
    public T Match<T>(
        Func<T> raised,
        Func<T> triaged,
        Func<T> assessed,
        Func<T> approved,
        Func<T> inProgress,
        Func<T> verifying,
        Func<T> achieved,
        Func<T> notAchieved,
        Func<T> sustained,
        Func<T> regressed,
        Func<T> onHold,
        Func<T> rejected,
        Func<T> withdrawn,
        Func<T> duplicate,
        Func<T> superseded) => Order switch
    {
        0 => Guard.Against.Null(raised)(),
        1 => Guard.Against.Null(triaged)(),
        2 => Guard.Against.Null(assessed)(),
        3 => Guard.Against.Null(approved)(),
        4 => Guard.Against.Null(inProgress)(),
        5 => Guard.Against.Null(verifying)(),
        6 => Guard.Against.Null(achieved)(),
        7 => Guard.Against.Null(notAchieved)(),
        8 => Guard.Against.Null(sustained)(),
        9 => Guard.Against.Null(regressed)(),
        10 => Guard.Against.Null(onHold)(),
        11 => Guard.Against.Null(rejected)(),
        12 => Guard.Against.Null(withdrawn)(),
        13 => Guard.Against.Null(duplicate)(),
        _ => Guard.Against.Null(superseded)(),
    };

    internal static ImprovementStage FromCode(string? code, string argument) => Find(All, code, argument);
}
