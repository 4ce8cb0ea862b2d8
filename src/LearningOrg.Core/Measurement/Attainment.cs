using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Measurement;

/// <summary>How much of the way from a baseline to a target was made.</summary>
/// <remarks>
/// (m − b) ÷ (t − b) for the measurement m, baseline b and target t: 0 at the baseline, 1 at the target, negative where things got worse, and
/// above 1 beyond the target. It depends neither on the unit nor on which way is better. For a metric that is to stay within a range the three
/// are distances from that range, so that for a target within it this is 1 − distance(m) ÷ distance(b). Equal when both members are.
/// <c>default</c> is the baseline itself: nothing attained, not met.
/// </remarks>
public readonly record struct Attainment
{
    private Attainment(double value, bool isMet)
    {
        Value = value;
        IsMet = isMet;
    }

    /// <summary>The share of the way, as a number: 1.33 is a third more than was aimed at. Finite.</summary>
    [Measured]
    public double Value { get; }

    /// <summary>Whether the target is met; a tie in 12 significant digits meets it.</summary>
    public bool IsMet { get; }

    /// <summary>As <c>1.33 of the way, target met</c>.</summary>
    public override string ToString() => $"{Text.Of(Math.Round(Value, 2))} of the way, target {(IsMet ? "met" : "not met")}";

    /// <param name="baseline">Worse than the target.</param>
    /// <param name="target">Of the same measure.</param>
    /// <param name="value">Finite.</param>
    internal static Attainment Of(Baseline baseline, Target target, double value)
    {
        var metric = target.Metric;
        var (b, t, m) = metric.Direction == MetricDirection.Within
            ? (metric.DistanceFromRange(baseline.Value), metric.DistanceFromRange(target.Value), metric.DistanceFromRange(value))
            : (baseline.Value, target.Value, value);
        var way = m - b;
        var whole = t - b;
        if (double.IsInfinity(way) || double.IsInfinity(whole))
        {
            // Halves of the largest numbers can be subtracted, and the quotient is the same.
            way = (m / 2) - (b / 2);
            whole = (t / 2) - (b / 2);
        }

        var share = way / whole;
        return double.IsNaN(share) || double.IsInfinity(share)
            ? throw new ArgumentException(
                $"{Text.Of(value)} {metric.Unit} lies too far from the baseline {Text.Of(baseline.Value)} to be divided by the way to the target "
                + $"{Text.Of(target.Value)}.", nameof(value))
            : new(share, target.IsMetBy(value));
    }
}
