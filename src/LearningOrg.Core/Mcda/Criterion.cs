using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;

namespace LearningOrg.Core.Mcda;

/// <summary>One column of a decision: what is measured, which way is better and what may be done with the numbers.</summary>
/// <remarks>Equal when name, direction, scale and range are. Immutable.</remarks>
public sealed record Criterion
{
    private Criterion(string name, Direction direction, ScaleType scale, ReferenceRange? range = null)
    {
        Name = name;
        Direction = direction;
        Scale = scale;
        Range = range;
    }

    /// <summary>What is measured.</summary>
    public string Name { get; }

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; }

    /// <summary>What may be done with the numbers.</summary>
    public ScaleType Scale { get; }

    /// <summary>What its numbers are measured against, whatever alternatives there are; none until declared.</summary>
    /// <remarks>
    /// Read by what works with declared ranges: <see cref="Normalizations.ReferenceRangeNormalization"/> and
    /// <see cref="Methods.Spotis"/>, unless they are given others.
    /// </remarks>
    public ReferenceRange? Range { get; }

    /// <summary>Whether more of it is better.</summary>
    public bool IsBenefit => Direction is Direction.More;

    /// <summary>A criterion of which more is better.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="scale">What may be done with the numbers.</param>
    public static Criterion Maximize([UniqueName] string name, ScaleType scale = ScaleType.Ratio) => Of(name, Direction.More, scale);

    /// <summary>A criterion of which less is better.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="scale">What may be done with the numbers.</param>
    public static Criterion Minimize([UniqueName] string name, ScaleType scale = ScaleType.Ratio) => Of(name, Direction.Less, scale);

    /// <summary>A criterion.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="scale">What may be done with the numbers.</param>
    /// <exception cref="ArgumentException">The name is blank, or the direction or the scale is none of the declared ones.</exception>
    public static Criterion Of(string name, Direction direction, ScaleType scale) => new(
        Guard.Against.Untidy(name), Guard.Against.EnumOutOfRange(direction), Guard.Against.EnumOutOfRange(scale));

    /// <summary>The same criterion, measured against a range: its better end counts 1, the other 0.</summary>
    /// <param name="lower">The least number there may be; finite.</param>
    /// <param name="upper">The largest; finite, and above the least.</param>
    /// <exception cref="ArgumentException">
    /// An end is not finite, the upper is not above the lower, or they lie too far apart to subtract.
    /// </exception>
    [MustUse]
    public Criterion Within(double lower, double upper)
    {
        if (Guard.Against.NotFinite(lower) >= Guard.Against.NotFinite(upper))
        {
            throw new ArgumentException(
                $"'{Name}' cannot lie within {Text.Of(lower)} and {Text.Of(upper)}: the upper must be above the lower.", nameof(upper));
        }

        var (worst, best) = IsBenefit ? (lower, upper) : (upper, lower);
        return new(Name, Direction, Scale, ReferenceRange.Of(Name, worst, best));
    }

    /// <summary>As <c>↑ Value</c> or <c>↓ Effort</c>.</summary>
    public override string ToString() => $"{(IsBenefit ? '↑' : '↓')} {Name}";
}
