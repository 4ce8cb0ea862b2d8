using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Knowledge.Health;

/// <summary>How many of a sample of links lead to an article that answers the request, as somebody judged who read both.</summary>
/// <remarks>Equal when both counts are. Immutable.</remarks>
public sealed record LinkAccuracy
{
    private LinkAccuracy(int right, int sampled)
    {
        Right = right;
        Sampled = sampled;
    }

    /// <summary>How many were right.</summary>
    public int Right { get; }

    /// <summary>How many were judged; 1 or more.</summary>
    public int Sampled { get; }

    /// <summary>The share that was right.</summary>
    public Percentage Rate => Percentage.OfCount(Right, Sampled);

    /// <summary>Records a sample.</summary>
    /// <param name="right">How many were right; from 0 to <paramref name="sampled"/>.</param>
    /// <param name="sampled">How many were judged; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public static LinkAccuracy Of(int right, [InclusiveRange(1, int.MaxValue)] int sampled) => new(
        (int)Guard.Against.OutsideOf(right, 0, sampled), (int)Guard.Against.OutsideOf(sampled, 1, int.MaxValue));

    /// <summary>As <c>47 of 50 links right</c>.</summary>
    public override string ToString() => $"{Text.Of(Right)} of {Text.Of(Sampled)} links right";
}
