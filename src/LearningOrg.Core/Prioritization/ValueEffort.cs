using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>Value for effort: the ratio ranks, and the quadrant of declared thresholds names the kind of work.</summary>
/// <remarks>
/// <para>
/// score = value ÷ effort. Range: 0 and more. Quadrants: quick win (high value, low effort), big bet (high, high), fill-in (low, low), time sink (low, high);
/// a value at its threshold is high, an effort at its threshold is low. The thresholds are declared, not medians, so a new item moves nobody's quadrant.
/// </para>
/// <para>Known criticism: the ratio favours small work; read it together with the quadrant.</para>
/// </remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class ValueEffort<T> : IScoringModel<T>
{
    private readonly double _highValue;
    private readonly double _lowEffort;

    /// <summary>Maps the host's object to the two inputs; <c>null</c> from a lambda is "not known".</summary>
    /// <param name="value">0 or more, in the stated unit.</param>
    /// <param name="effort">More than 0, in the stated unit.</param>
    /// <param name="highValue">The value from which on it counts as high.</param>
    /// <param name="lowEffort">The effort up to which it counts as low.</param>
    /// <param name="valueUnit">The unit of value.</param>
    /// <param name="effortUnit">The unit of effort.</param>
    /// <exception cref="ArgumentException">A threshold is not a positive number, or a unit is blank.</exception>
    public ValueEffort(
        Func<T, double?> value,
        Func<T, double?> effort,
        double highValue,
        double lowEffort,
        string valueUnit = "points",
        string effortUnit = "person-days")
    {
        _highValue = Guard.Against.NegativeOrZero(Guard.Against.NotFinite(highValue));
        _lowEffort = Guard.Against.NegativeOrZero(Guard.Against.NotFinite(lowEffort));
        Formula = ScoringFormula<T>.Of(
            ScoringModelId.Of("Value/effort", "1", $"{Guard.Against.Untidy(valueUnit)} per {Guard.Against.Untidy(effortUnit)}"),
            "A ratio favours small work; read it together with the quadrant.",
            Term<T>.Of(
                "Value ÷ effort",
                Factor<T>.Times(ScoringInput<T>.Of("Value", valueUnit, PermittedValues.NonNegative, value)),
                Factor<T>.DividedBy(ScoringInput<T>.Of("Effort", effortUnit, PermittedValues.Positive, effort))));
    }

    /// <inheritdoc/>
    public ScoringFormula<T> Formula { get; }

    /// <summary>Which kind of work an item is.</summary>
    /// <param name="item">The host's own object.</param>
    /// <param name="quadrant">The quadrant, where the answer is true.</param>
    /// <param name="refusal">What is missing, where it is false.</param>
    public bool TryQuadrant(T item, [NotNullWhen(true)] out ValueEffortQuadrant? quadrant, [NotNullWhen(false)] out NotScorable? refusal)
    {
        Span<double> row = stackalloc double[2];
        if (Formula.TryRead(item, row))
        {
            quadrant = ValueEffortQuadrant.Of(isHighValue: row[0] >= _highValue, isHighEffort: row[1] > _lowEffort);
            refusal = null;
            return true;
        }

        quadrant = null;
        refusal = new NotScorable(Formula.Model, Formula.Gaps(item));
        return false;
    }
}
