using LearningOrg.Core.Annotations;

namespace LearningOrg.Core;

/// <summary>One label of a rating scale, as somebody chose it.</summary>
/// <remarks>
/// An ordinal value: it can be compared with another of the same scale and has no arithmetic, so that multiplying two ratings does not
/// compile. <see cref="ToNumber"/> gives the number that the scale states for it. <c>default</c> means not rated:
/// <see cref="IsUnassigned"/>.
/// </remarks>
[NoDefault]
public readonly record struct Rating : IComparable<Rating>
{
    private readonly RatingScale? _scale;
    private readonly int _level;

    internal Rating(RatingScale scale, int level)
    {
        _scale = scale;
        _level = level;
    }

    /// <summary>Whether this is <c>default</c> and means not rated.</summary>
    public bool IsUnassigned => _scale is null;

    /// <summary>The scale it was chosen from.</summary>
    /// <exception cref="InvalidOperationException">Not rated.</exception>
    public RatingScale Scale => _scale ?? throw new InvalidOperationException("This rating is unassigned: it is the default Rating.");

    /// <summary>The label.</summary>
    /// <exception cref="InvalidOperationException">Not rated.</exception>
    public string Label => Scale.Labels[_level];

    /// <summary>The number that the scale states for the label.</summary>
    /// <exception cref="InvalidOperationException">Not rated, or the scale states no numbers.</exception>
    public double ToNumber() => Scale.NumberAt(_level);

    /// <summary>Compares by place in the scale.</summary>
    /// <param name="other">A rating of an equal scale.</param>
    /// <exception cref="ArgumentException">The scales differ.</exception>
    public int CompareTo(Rating other) => Scale.Equals(other._scale)
        ? _level.CompareTo(other._level)
        : throw new ArgumentException(
            $"A rating of the scale {Scale.Name} cannot be compared with one of {other._scale?.Name ?? "no scale (unassigned)"}.",
            nameof(other));

    /// <summary>Whether the left rating is lower.</summary>
    public static bool operator <(Rating left, Rating right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left rating is higher.</summary>
    public static bool operator >(Rating left, Rating right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left rating is lower or the same.</summary>
    public static bool operator <=(Rating left, Rating right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left rating is higher or the same.</summary>
    public static bool operator >=(Rating left, Rating right) => left.CompareTo(right) >= 0;

    /// <summary>The label, or <c>(unassigned)</c>.</summary>
    public override string ToString() => _scale is null ? "(unassigned)" : Label;
}
