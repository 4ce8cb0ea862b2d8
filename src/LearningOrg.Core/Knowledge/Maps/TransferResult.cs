using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps;

/// <summary>What came of a transfer.</summary>
/// <remarks>
/// A closed set; the code is what to store. What came of it is no proof of what somebody can do: that is confirmed by evidence of its own.
/// </remarks>
public sealed class TransferResult : ClosedSet<TransferResult>
{
    private TransferResult(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>Those it was for can do what it was about.</summary>
    public static TransferResult Learned { get; } = new(0, "learned", "Learned");

    /// <summary>Some of them, or some of it; more is needed.</summary>
    public static TransferResult PartlyLearned { get; } = new(1, "partly-learned", "Partly learned");

    /// <summary>It took place and did not help: another technique may.</summary>
    public static TransferResult NotLearned { get; } = new(2, "not-learned", "Not learned");

    /// <summary>It did not take place.</summary>
    public static TransferResult Canceled { get; } = new(3, "canceled", "Canceled");

    /// <summary>All results, in order.</summary>
    public static IReadOnlyList<TransferResult> All { get; } = new Sequence<TransferResult>([Learned, PartlyLearned, NotLearned, Canceled]);

    /// <summary>The result with a code.</summary>
    /// <param name="code">As stored: <c>learned</c>.</param>
    /// <exception cref="ArgumentException">No result has the code; the message lists those there are.</exception>
    public static TransferResult FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per result; a result added later will not compile until it has an answer too.</summary>
    /// <param name="learned">The answer for <see cref="Learned"/>.</param>
    /// <param name="partlyLearned">The answer for <see cref="PartlyLearned"/>.</param>
    /// <param name="notLearned">The answer for <see cref="NotLearned"/>.</param>
    /// <param name="canceled">The answer for <see cref="Canceled"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">The answer for the result is null.</exception>
    public T Match<T>(Func<T> learned, Func<T> partlyLearned, Func<T> notLearned, Func<T> canceled) => Order switch
    {
        0 => Guard.Against.Null(learned)(),
        1 => Guard.Against.Null(partlyLearned)(),
        2 => Guard.Against.Null(notLearned)(),
        _ => Guard.Against.Null(canceled)(),
    };

    internal static TransferResult FromCode(string? code, string argument) => Find(All, code, argument);
}
