using Ardalis.GuardClauses;
using LearningOrg.Core.Measurement;

namespace LearningOrg.Core.Improvements.Work;

/// <summary>From where to where an improvement is to lead, and how that is told: what an approval approves.</summary>
/// <remarks>Baseline and target share their metric, and the target is better than the baseline. Equal when all of it is. Immutable.</remarks>
public sealed record ImprovementPlan
{
    private ImprovementPlan(Baseline baseline, Target target, SustainRule sustain)
    {
        Baseline = baseline;
        Target = target;
        Sustain = sustain;
    }

    /// <summary>What it was like before.</summary>
    public Baseline Baseline { get; }

    /// <summary>What it is to be like, and when that is looked at.</summary>
    public Target Target { get; }

    /// <summary>What it takes to call it sustained.</summary>
    public SustainRule Sustain { get; }

    /// <summary>What is measured.</summary>
    public Metric Metric => Baseline.Metric;

    /// <summary>Plans an improvement.</summary>
    /// <param name="baseline">What it was like before.</param>
    /// <param name="target">What it is to be like: of the same metric, and better than the baseline.</param>
    /// <param name="sustain">What it takes to call it sustained; <see cref="SustainRule.Default"/> by default.</param>
    /// <exception cref="ArgumentException">The metrics differ, or the target is not better than the baseline.</exception>
    public static ImprovementPlan Of(Baseline baseline, Target target, SustainRule? sustain = null)
    {
        Guard.Against.Null(target).RefuseMisfit(Guard.Against.Null(baseline), nameof(target));
        return new(baseline, target, sustain ?? SustainRule.Default);
    }

    /// <summary>As <c>Mean time to resolve from 24 to 18 hours by 2026-06-30T00:00:00+00:00</c>.</summary>
    public override string ToString() =>
        $"{Metric.Name} from {Text.Of(Baseline.Value)} to {Target}";
}
