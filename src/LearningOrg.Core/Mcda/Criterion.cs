using Ardalis.GuardClauses;

namespace LearningOrg.Core.Mcda;

/// <summary>One column of a decision: what is measured, which way is better and what may be done with the numbers.</summary>
/// <remarks>Equal when name, direction and scale are. Immutable.</remarks>
public sealed record Criterion
{
    private Criterion(string name, Direction direction, ScaleType scale)
    {
        Name = name;
        Direction = direction;
        Scale = scale;
    }

    /// <summary>What is measured.</summary>
    public string Name { get; }

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; }

    /// <summary>What may be done with the numbers.</summary>
    public ScaleType Scale { get; }

    /// <summary>Whether more of it is better.</summary>
    public bool IsBenefit => Direction is Direction.More;

    /// <summary>A criterion of which more is better.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="scale">What may be done with the numbers.</param>
    public static Criterion Maximize(string name, ScaleType scale = ScaleType.Ratio) => Of(name, Direction.More, scale);

    /// <summary>A criterion of which less is better.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="scale">What may be done with the numbers.</param>
    public static Criterion Minimize(string name, ScaleType scale = ScaleType.Ratio) => Of(name, Direction.Less, scale);

    /// <summary>A criterion.</summary>
    /// <param name="name">Not blank.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="scale">What may be done with the numbers.</param>
    /// <exception cref="ArgumentException">The name is blank, or the direction or the scale is none of the declared ones.</exception>
    public static Criterion Of(string name, Direction direction, ScaleType scale) => new(
        Guard.Against.Untidy(name), Guard.Against.EnumOutOfRange(direction), Guard.Against.EnumOutOfRange(scale));

    /// <summary>As <c>↑ Value</c> or <c>↓ Effort</c>.</summary>
    public override string ToString() => $"{(IsBenefit ? '↑' : '↓')} {Name}";
}
