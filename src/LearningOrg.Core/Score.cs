using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core;

/// <summary>A finite number that knows which model made it; more is better.</summary>
/// <remarks>
/// Scores of one model, version and unit are ordered by their value; comparing across models throws, because a RICE of 250 is not more than
/// a WSJF of 8. Two scores are equal when value and model are; <see cref="IsCloseTo"/> is the question to ask of computed numbers.
/// <c>default</c> means no score: <see cref="IsUnassigned"/>, and refused everywhere.
/// </remarks>
[NoDefault]
public readonly record struct Score : IComparable<Score>
{
    private readonly ScoringModelId? _model;

    private Score(double value, ScoringModelId model)
    {
        Value = value;
        _model = model;
    }

    /// <summary>The number.</summary>
    [Measured]
    public double Value { get; }

    /// <summary>The model that made it.</summary>
    /// <exception cref="InvalidOperationException">The score is unassigned.</exception>
    public ScoringModelId Model => _model ?? throw new InvalidOperationException(
        "This score is unassigned: it is the default Score, and no model made it.");

    /// <summary>Whether this is <c>default</c> and means no score.</summary>
    public bool IsUnassigned => _model is null;

    /// <summary>Makes a score.</summary>
    /// <param name="value">Finite.</param>
    /// <param name="model">The model that made it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is NaN or infinite.</exception>
    public static Score Of(double value, ScoringModelId model) => new(Guard.Against.NotFinite(value), Guard.Against.Null(model));

    /// <summary>Whether both come from the same model, version and unit.</summary>
    /// <param name="other">The other score.</param>
    public bool IsComparableWith(Score other) => !IsUnassigned && !other.IsUnassigned && Model == other.Model;

    /// <summary>Whether both agree within 12 significant digits, which is when they share a rank.</summary>
    /// <param name="other">A score of the same model.</param>
    /// <exception cref="ArgumentException">The scores come from different models, versions or units.</exception>
    public bool IsCloseTo(Score other) => SignificantDigits.Key(Value) == SignificantDigits.Key(Comparable(other).Value);

    /// <summary>Compares the values.</summary>
    /// <param name="other">A score of the same model.</param>
    /// <exception cref="ArgumentException">The scores come from different models, versions or units.</exception>
    public int CompareTo(Score other) => Value.CompareTo(Comparable(other).Value);

    /// <summary>Whether the left score is lower.</summary>
    public static bool operator <(Score left, Score right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left score is higher.</summary>
    public static bool operator >(Score left, Score right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left score is lower or the same.</summary>
    public static bool operator <=(Score left, Score right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left score is higher or the same.</summary>
    public static bool operator >=(Score left, Score right) => left.CompareTo(right) >= 0;

    /// <summary>The value to twelve significant digits, and the model's name and version: <c>250 (RICE 1)</c>.</summary>
    public override string ToString() => _model is null ? "(unassigned)" : $"{Text.Of(Value)} ({_model.Name} {_model.Version})";

    private Score Comparable(Score other) => IsComparableWith(other)
        ? other
        : throw new ArgumentException(
            $"A score of {Named(this)} cannot be compared with a score of {Named(other)}: model, version and unit must be the same.",
            nameof(other));

    private static string Named(Score score) => score._model?.ToString() ?? "no model (unassigned)";
}
