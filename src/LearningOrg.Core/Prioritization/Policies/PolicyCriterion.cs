using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization.Policies;

/// <summary>One line of a policy: what is measured, where it is read from, and how it counts.</summary>
/// <remarks>Plain data, as somebody wrote it down; <see cref="PrioritizationPolicy.Of"/> checks it. Equal when all of it is.</remarks>
/// <param name="Name">What is measured: <c>Hours lost</c>. In the models with fixed roles, the role: <c>Reach</c>.</param>
/// <param name="Input">The key that the number is read under: a column of a spreadsheet, a measure of an incident group.</param>
public sealed record PolicyCriterion(string Name, string Input)
{
    private readonly Sequence<(double At, double Value)> _points = Sequence<(double At, double Value)>.Empty;

    /// <summary>Why this criterion, this range and this weight; for the auditor.</summary>
    public string? Description { get; init; }

    /// <summary>What one of it is. Weighted scoring only; the other models name their own units.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether more or less of it is better. Weighted scoring only.</summary>
    public Direction? Direction { get; init; }

    /// <summary>What may be done with the numbers.</summary>
    public ScaleType Scale { get; init; } = ScaleType.Ratio;

    /// <summary>The smaller end of the reference range. Weighted scoring only.</summary>
    public double? From { get; init; }

    /// <summary>The larger end of the reference range. Weighted scoring only.</summary>
    public double? To { get; init; }

    /// <summary>Points of a value function over the reference range; empty for a straight line. Weighted scoring only.</summary>
    public IReadOnlyList<(double At, double Value)> Points
    {
        get => _points;
        init => _points = Sequence.Of(Guard.Against.Null(value));
    }

    /// <summary>The numbers stated for labels, where the input is a label and not a number.</summary>
    public RatingScale? Labels { get; init; }

    /// <summary>The weight, from 0 to 1. Weighted scoring only.</summary>
    public double? Weight { get; init; }

    /// <summary>The value function that range, direction and points declare.</summary>
    internal ValueFunction ToValueFunction()
    {
        if (Points.Count > 0)
        {
            return ValueFunction.Through([.. Points]);
        }

        return Direction is Core.Direction.More
            ? ValueFunction.Linear(worst: From!.Value, best: To!.Value)
            : ValueFunction.Linear(worst: To!.Value, best: From!.Value);
    }
}
