using Ardalis.GuardClauses;

namespace LearningOrg.Core.Prioritization;

/// <summary>The kind of work that a value and an effort make together.</summary>
public sealed class ValueEffortQuadrant : ClosedSet<ValueEffortQuadrant>
{
    private ValueEffortQuadrant(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>High value, low effort: do it now.</summary>
    public static ValueEffortQuadrant QuickWin { get; } = new(0, "quick-win", "Quick win");

    /// <summary>High value, high effort: plan it.</summary>
    public static ValueEffortQuadrant BigBet { get; } = new(1, "big-bet", "Big bet");

    /// <summary>Low value, low effort: when there is slack.</summary>
    public static ValueEffortQuadrant FillIn { get; } = new(2, "fill-in", "Fill-in");

    /// <summary>Low value, high effort: leave it.</summary>
    public static ValueEffortQuadrant TimeSink { get; } = new(3, "time-sink", "Time sink");

    /// <summary>All four, best first.</summary>
    public static IReadOnlyList<ValueEffortQuadrant> All { get; } = Sequence.Of([QuickWin, BigBet, FillIn, TimeSink]);

    /// <summary>The quadrant of two answers.</summary>
    /// <param name="isHighValue">Whether the value is high.</param>
    /// <param name="isHighEffort">Whether the effort is high.</param>
    public static ValueEffortQuadrant Of(bool isHighValue, bool isHighEffort) => (isHighValue, isHighEffort) switch
    {
        (true, false) => QuickWin,
        (true, true) => BigBet,
        (false, false) => FillIn,
        (false, true) => TimeSink,
    };

    /// <summary>The quadrant with a code.</summary>
    /// <param name="code">A <see cref="ClosedSet{TSelf}.Code"/>.</param>
    /// <exception cref="ArgumentException">There is no such code; the message lists those there are.</exception>
    public static ValueEffortQuadrant FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>One answer for each quadrant.</summary>
    /// <param name="quickWin">For a quick win.</param>
    /// <param name="bigBet">For a big bet.</param>
    /// <param name="fillIn">For a fill-in.</param>
    /// <param name="timeSink">For a time sink.</param>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    public TResult Match<TResult>(Func<TResult> quickWin, Func<TResult> bigBet, Func<TResult> fillIn, Func<TResult> timeSink) => Order switch
    {
        0 => Guard.Against.Null(quickWin)(),
        1 => Guard.Against.Null(bigBet)(),
        2 => Guard.Against.Null(fillIn)(),
        _ => Guard.Against.Null(timeSink)(),
    };
}
