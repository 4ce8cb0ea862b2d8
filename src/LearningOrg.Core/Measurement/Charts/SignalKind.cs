using Ardalis.GuardClauses;

namespace LearningOrg.Core.Measurement.Charts;

/// <summary>A pattern that chance alone seldom makes.</summary>
/// <remarks>A closed set: the four rules of NHS England's <i>Making Data Count</i>. The code is what to store.</remarks>
public sealed class SignalKind : ClosedSet<SignalKind>
{
    private SignalKind(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>One point outside the limits.</summary>
    public static SignalKind PointOutside { get; } = new(0, "point-outside", "Point outside the limits");

    /// <summary>Seven points or more in a row on one side of the mean.</summary>
    public static SignalKind Shift { get; } = new(1, "shift", "Shift");

    /// <summary>Seven points or more in a row of which each is higher, or each lower, than the one before.</summary>
    public static SignalKind Trend { get; } = new(2, "trend", "Trend");

    /// <summary>Three points in a row on one side of the mean, of which two or more lie in the outer third before the limit.</summary>
    public static SignalKind TwoOfThreeNearLimit { get; } = new(3, "two-of-three-near-limit", "Two of three near a limit");

    /// <summary>All kinds, in order.</summary>
    public static IReadOnlyList<SignalKind> All { get; } = new Sequence<SignalKind>([PointOutside, Shift, Trend, TwoOfThreeNearLimit]);

    /// <summary>The kind with a code.</summary>
    /// <param name="code">As stored: <c>shift</c>.</param>
    /// <exception cref="ArgumentException">No kind has the code; the message lists those there are.</exception>
    public static SignalKind FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>Answers per kind.</summary>
    /// <param name="pointOutside">The answer for <see cref="PointOutside"/>.</param>
    /// <param name="shift">The answer for <see cref="Shift"/>.</param>
    /// <param name="trend">The answer for <see cref="Trend"/>.</param>
    /// <param name="twoOfThreeNearLimit">The answer for <see cref="TwoOfThreeNearLimit"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">An answer is null.</exception>
    public T Match<T>(Func<T> pointOutside, Func<T> shift, Func<T> trend, Func<T> twoOfThreeNearLimit)
    {
        Guard.Against.Null(pointOutside);
        Guard.Against.Null(shift);
        Guard.Against.Null(trend);
        Guard.Against.Null(twoOfThreeNearLimit);
        return Order switch
        {
            0 => pointOutside(),
            1 => shift(),
            2 => trend(),
            _ => twoOfThreeNearLimit(),
        };
    }
}
