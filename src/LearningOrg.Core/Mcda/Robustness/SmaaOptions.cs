using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda.Robustness;

/// <summary>How many samples to draw, which, and on how many threads.</summary>
public sealed record SmaaOptions
{
    /// <summary>The most samples that can be drawn: 2²⁷.</summary>
    public const int MostSamples = 1 << 27;

    /// <summary>How many samples to draw; from 1 to <see cref="MostSamples"/>. 10,000 give shares to about a percentage point.</summary>
    [InclusiveRange(1, MostSamples)]
    public int Samples { get; init => field = (int)Guard.Against.OutsideOf(value, 1, MostSamples, nameof(Samples)); } = 10_000;

    /// <summary>Which samples: the same seed gives the same ones, on one thread or many.</summary>
    public long Seed { get; init; }

    /// <summary>On how many threads to draw; 1 or more. It cannot show in the result.</summary>
    [InclusiveRange(1, int.MaxValue)]
    public int Threads { get; init => field = (int)Guard.Against.OutsideOf(value, 1, int.MaxValue, nameof(Threads)); } = 1;

    /// <summary>
    /// Stop before all samples are drawn when no rank acceptability has a standard error above this; above 0. Asked after every 4,096
    /// samples. None by default.
    /// </summary>
    [InclusiveRange(double.Epsilon, double.MaxValue)]
    public double? TargetError
    {
        get;
        init => field = value is null ? null : Guard.Against.OutsideOf(value.Value, double.Epsilon, double.MaxValue, nameof(TargetError));
    }

    /// <summary>Whether to count, for every two alternatives, how often the one wins; takes time with many alternatives.</summary>
    public bool Pairwise { get; init; }

    /// <summary>As <c>10000 samples, seed 0</c>.</summary>
    public override string ToString() => $"{Text.Of(Samples)} samples, seed {Text.Of((double)Seed)}";
}
