using Ardalis.GuardClauses;

namespace LearningOrg.Core.Improvements;

/// <summary>How far an improvement has come.</summary>
/// <remarks>A closed set; the code is what to store, the order may change when stages are added.</remarks>
public sealed class ImprovementStage : ClosedSet<ImprovementStage>
{
    private ImprovementStage(int order, string code, string name, bool isTerminal = false)
        : base(order, code, name) => IsTerminal = isTerminal;

    /// <summary>Written down, looked at by nobody yet.</summary>
    public static ImprovementStage Raised { get; } = new(0, "raised", "Raised");

    /// <summary>Looked at and found worth assessing.</summary>
    public static ImprovementStage Triaged { get; } = new(1, "triaged", "Triaged");

    /// <summary>Scored by a model, and so comparable with others.</summary>
    public static ImprovementStage Assessed { get; } = new(2, "assessed", "Assessed");

    /// <summary>Turned down, with a reason.</summary>
    public static ImprovementStage Rejected { get; } = new(3, "rejected", "Rejected", isTerminal: true);

    /// <summary>All stages, in order.</summary>
    public static IReadOnlyList<ImprovementStage> All { get; } = new Sequence<ImprovementStage>([Raised, Triaged, Assessed, Rejected]);

    /// <summary>Whether nothing leads out of it.</summary>
    public bool IsTerminal { get; }

    /// <summary>The stage with a code.</summary>
    /// <param name="code">As stored: <c>assessed</c>.</param>
    /// <exception cref="ArgumentException">No stage has the code; the message lists those there are.</exception>
    public static ImprovementStage FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per stage; a stage added later will not compile until it has an answer too.</summary>
    /// <param name="raised">The answer for <see cref="Raised"/>.</param>
    /// <param name="triaged">The answer for <see cref="Triaged"/>.</param>
    /// <param name="assessed">The answer for <see cref="Assessed"/>.</param>
    /// <param name="rejected">The answer for <see cref="Rejected"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">An answer is null.</exception>
    public T Match<T>(Func<T> raised, Func<T> triaged, Func<T> assessed, Func<T> rejected)
    {
        Guard.Against.Null(raised);
        Guard.Against.Null(triaged);
        Guard.Against.Null(assessed);
        Guard.Against.Null(rejected);
        return Order switch
        {
            0 => raised(),
            1 => triaged(),
            2 => assessed(),
            _ => rejected(),
        };
    }

    internal static ImprovementStage FromCode(string? code, string argument) => Find(All, code, argument);
}
