using Ardalis.GuardClauses;

namespace LearningOrg.Core.Measurement.Charts;

/// <summary>Whether a process, left as it is, will meet a target.</summary>
/// <remarks>A closed set, as NHS England's <i>Making Data Count</i> has it; the code is what to store.</remarks>
public sealed class Assurance : ClosedSet<Assurance>
{
    private Assurance(int order, string code, string name)
        : base(order, code, name)
    {
    }

    /// <summary>All that lies within the limits meets the target: it will be met as long as nothing changes.</summary>
    public static Assurance ConsistentlyPasses { get; } = new(0, "consistently-passes", "Consistently passes");

    /// <summary>Nothing that lies within the limits meets the target: it will be missed until something changes.</summary>
    public static Assurance ConsistentlyFails { get; } = new(1, "consistently-fails", "Consistently fails");

    /// <summary>The target lies within the limits: it will be met some of the time, by chance.</summary>
    public static Assurance Inconsistent { get; } = new(2, "inconsistent", "Inconsistent");

    /// <summary>All answers, in order.</summary>
    public static IReadOnlyList<Assurance> All { get; } = new Sequence<Assurance>([ConsistentlyPasses, ConsistentlyFails, Inconsistent]);

    /// <summary>The answer with a code.</summary>
    /// <param name="code">As stored: <c>inconsistent</c>.</param>
    /// <exception cref="ArgumentException">No answer has the code; the message lists those there are.</exception>
    public static Assurance FromCode(string code) => Find(All, code, nameof(code));

    /// <summary>Answers per case.</summary>
    /// <param name="consistentlyPasses">The answer for <see cref="ConsistentlyPasses"/>.</param>
    /// <param name="consistentlyFails">The answer for <see cref="ConsistentlyFails"/>.</param>
    /// <param name="inconsistent">The answer for <see cref="Inconsistent"/>.</param>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <exception cref="ArgumentNullException">An answer is null.</exception>
    public T Match<T>(Func<T> consistentlyPasses, Func<T> consistentlyFails, Func<T> inconsistent)
    {
        Guard.Against.Null(consistentlyPasses);
        Guard.Against.Null(consistentlyFails);
        Guard.Against.Null(inconsistent);
        return Order switch
        {
            0 => consistentlyPasses(),
            1 => consistentlyFails(),
            _ => inconsistent(),
        };
    }

    /// <param name="limits">With more than one point.</param>
    /// <param name="target">Of the same measure.</param>
    internal static Assurance Of(ProcessLimits limits, Target target)
    {
        var metric = target.Metric;
        // What meets the target is an interval; an end that is not there is one that nothing lies beyond.
        var (least, most) = metric.Direction.Match<(double? Least, double? Most)>(
            increase: () => (target.Value, null),
            decrease: () => (null, target.Value),
            within: () => (metric.Low!.Value - metric.DistanceFromRange(target.Value), metric.High!.Value + metric.DistanceFromRange(target.Value)));
        var (lower, upper) = (limits.Lower!.Value, limits.Upper!.Value);
        if ((least is null || limits.SideOf(lower, least.Value) > 0) && (most is null || limits.SideOf(upper, most.Value) < 0))
        {
            return ConsistentlyPasses;
        }

        return (least is { } low && limits.SideOf(upper, low) < 0) || (most is { } high && limits.SideOf(lower, high) > 0)
            ? ConsistentlyFails
            : Inconsistent;
    }
}
