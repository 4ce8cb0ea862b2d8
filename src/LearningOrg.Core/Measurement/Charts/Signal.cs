using Ardalis.GuardClauses;

namespace LearningOrg.Core.Measurement.Charts;

/// <summary>A pattern of a behaviour chart that chance alone seldom makes, and so is worth a question.</summary>
/// <param name="Kind">Which pattern.</param>
/// <param name="IsUpward">Whether the points lie above the mean, or rise; else they lie below it, or fall.</param>
/// <param name="Meaning">Whether that is better or worse for the metric.</param>
/// <param name="Points">The places of its points in the series, from 0, in order. All lie in one phase.</param>
/// <param name="StartsAt">The instant of the first of them.</param>
/// <param name="EndsAt">The instant of the last of them.</param>
/// <remarks>Equal when all of it is. Immutable.</remarks>
public sealed record Signal(
    SignalKind Kind, bool IsUpward, SignalMeaning Meaning, IReadOnlyList<int> Points, DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    /// <summary>The places of its points in the series, from 0, in order.</summary>
    public IReadOnlyList<int> Points { get; init => field = Sequence.Of(Guard.Against.Null(value, nameof(Points))); } =
        Sequence.Of(Guard.Against.Null(Points, nameof(Points)));

    /// <summary>As <c>Shift upward (improvement): 8 points from 2026-01-01T… to 2026-08-01T…</c>.</summary>
    public override string ToString()
    {
        var span = Points.Count == 1 ? $"at {Text.Of(StartsAt)}" : $"{Text.Of(Points.Count)} points from {Text.Of(StartsAt)} to {Text.Of(EndsAt)}";
        return $"{Kind.Name} {(IsUpward ? "upward" : "downward")} ({Meaning.Code}): {span}";
    }
}
