using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>Value for effort: the ratio ranks, and declared thresholds name the kind of work.</summary>
/// <remarks>
/// <para>
/// score = value ÷ effort. Range: 0 and more. <see cref="ValueEffortThresholds"/> name the quadrant: quick win, big bet, fill-in or time
/// sink.
/// </para>
/// <para>Known criticism: the ratio favors small work; read it together with the quadrant.</para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class ValueEffort<T> : IScoringModel<T>
{
    /// <summary>Maps the host's object to the two inputs; <c>null</c> from a lambda is "not known".</summary>
    /// <param name="value">0 or more, in the stated unit.</param>
    /// <param name="effort">More than 0, in the stated unit.</param>
    /// <param name="valueUnit">The unit of value.</param>
    /// <param name="effortUnit">The unit of effort.</param>
    /// <exception cref="ArgumentException">A unit is blank.</exception>
    public ValueEffort(Func<T, double?> value, Func<T, double?> effort, string valueUnit = "points", string effortUnit = "person-days") =>
        Formula = ScoringFormula<T>.Of(
            ScoringModelId.Of("Value/effort", "1", $"{Guard.Against.Untidy(valueUnit)} per {Guard.Against.Untidy(effortUnit)}"),
            "A ratio favors small work; read it together with the quadrant.",
            Term<T>.Of(
                "Value ÷ effort",
                Factor<T>.Times(ScoringInput<T>.Of("Value", valueUnit, PermittedValues.NonNegative, value)),
                Factor<T>.DividedBy(ScoringInput<T>.Of("Effort", effortUnit, PermittedValues.Positive, effort))));

    /// <inheritdoc/>
    public ScoringFormula<T> Formula { get; }

    /// <summary>Which kind of work an item is.</summary>
    /// <param name="item">The host's own object.</param>
    /// <param name="thresholds">What counts as high value and as low effort.</param>
    /// <param name="quadrant">The quadrant, where the answer is true.</param>
    /// <param name="refusal">What is missing, where it is false.</param>
    public bool TryQuadrant(
        T item,
        ValueEffortThresholds thresholds,
        [NotNullWhen(true)] out ValueEffortQuadrant? quadrant,
        [NotNullWhen(false)] out NotScorable? refusal)
    {
        Guard.Against.Null(thresholds);
        Span<double> row = stackalloc double[2];
        if (Formula.TryRead(item, row))
        {
            quadrant = thresholds.QuadrantOf(row[0], row[1]);
            refusal = null;
            return true;
        }

        quadrant = null;
        refusal = new NotScorable(Formula.Model, Formula.Gaps(item));
        return false;
    }
}
