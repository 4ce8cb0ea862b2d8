using Ardalis.GuardClauses;

namespace LearningOrg.Core.Measurement;

/// <summary>Which way a metric is to move.</summary>
/// <remarks>A closed set; the code is what to store.</remarks>
public sealed class MetricDirection : ClosedSet<MetricDirection>
{
    private MetricDirection(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>More is better: a share of requests answered in time.</summary>
    public static MetricDirection Increase { get; } = new(0, "increase", "Increase");

    /// <summary>Less is better: hours until a service is back.</summary>
    public static MetricDirection Decrease { get; } = new(1, "decrease", "Decrease");

    /// <summary>Anything within a range is as good as anything else in it: the load of a team.</summary>
    public static MetricDirection Within { get; } = new(2, "within", "Within a range");

    /// <summary>All directions, in order.</summary>
    public static IReadOnlyList<MetricDirection> All { get; } = new Sequence<MetricDirection>([Increase, Decrease, Within]);

    /// <summary>The direction with a code.</summary>
    /// <param name="code">As stored: <c>decrease</c>.</param>
    /// <exception cref="ArgumentException">No direction has the code; the message lists those there are.</exception>
    public static MetricDirection FromCode(string code) => FromCode(code, nameof(code));

    /// <summary>Answers per direction.</summary>
    /// <param name="increase">The answer for <see cref="Increase"/>.</param>
    /// <param name="decrease">The answer for <see cref="Decrease"/>.</param>
    /// <param name="within">The answer for <see cref="Within"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">An answer is null.</exception>
    public T Match<T>(Func<T> increase, Func<T> decrease, Func<T> within)
    {
        Guard.Against.Null(increase);
        Guard.Against.Null(decrease);
        Guard.Against.Null(within);
        return Order switch
        {
            0 => increase(),
            1 => decrease(),
            _ => within(),
        };
    }

    internal static MetricDirection FromCode(string? code, string argument) => Find(All, code, argument);
}
