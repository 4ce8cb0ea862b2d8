using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Prioritization.Formulas;

namespace LearningOrg.Core.Prioritization;

/// <summary>A weighted scoring model in the making.</summary>
/// <remarks>Immutable: each call gives a new one, and a half-made model can be kept and finished in two ways.</remarks>
/// <typeparam name="T">The host's type.</typeparam>
public sealed class WeightedScoringBuilder<T>
{
    private readonly ScoringModelId _model;
    private readonly (Term<T> Term, double Weight)[] _criteria;

    internal WeightedScoringBuilder(ScoringModelId model, (Term<T> Term, double Weight)[] criteria)
    {
        _model = model;
        _criteria = criteria;
    }

    /// <summary>Adds a criterion of which more is better, in a straight line from <paramref name="from"/> to
    /// <paramref name="to"/>.</summary>
    /// <param name="name">What is measured; unique in the model.</param>
    /// <param name="unit">What one of it is.</param>
    /// <param name="read">Reads it from the host's object; <c>null</c> where it is not known.</param>
    /// <param name="from">The number worth 0.</param>
    /// <param name="to">The number worth 1; more than <paramref name="from"/>.</param>
    /// <param name="weight">From 0 to 1.</param>
    /// <exception cref="ArgumentException">The name is taken, the range is empty or the weight is not from 0 to 1.</exception>
    [MustUse]
    public WeightedScoringBuilder<T> Maximize(
        [UniqueName] string name, string unit, Func<T, double?> read, double from, double to, [InclusiveRange(0, 1), WeightSum(1)] double weight) =>
        Add(name, unit, read, Rising(from, to) ? ValueFunction.Linear(worst: from, best: to) : throw Empty(name, from, to), weight);

    /// <summary>Adds a criterion of which less is better, in a straight line from <paramref name="from"/> to
    /// <paramref name="to"/>.</summary>
    /// <param name="name">What is measured; unique in the model.</param>
    /// <param name="unit">What one of it is.</param>
    /// <param name="read">Reads it from the host's object; <c>null</c> where it is not known.</param>
    /// <param name="from">The number worth 1.</param>
    /// <param name="to">The number worth 0; more than <paramref name="from"/>.</param>
    /// <param name="weight">From 0 to 1.</param>
    /// <exception cref="ArgumentException">The name is taken, the range is empty or the weight is not from 0 to 1.</exception>
    [MustUse]
    public WeightedScoringBuilder<T> Minimize(
        [UniqueName] string name, string unit, Func<T, double?> read, double from, double to, [InclusiveRange(0, 1), WeightSum(1)] double weight) =>
        Add(name, unit, read, Rising(from, to) ? ValueFunction.Linear(worst: to, best: from) : throw Empty(name, from, to), weight);

    /// <summary>Adds a criterion with a value function of its own.</summary>
    /// <param name="name">What is measured; unique in the model.</param>
    /// <param name="unit">What one of it is.</param>
    /// <param name="read">Reads it from the host's object; <c>null</c> where it is not known.</param>
    /// <param name="value">How good a number is, from 0 to 1.</param>
    /// <param name="weight">From 0 to 1.</param>
    /// <exception cref="ArgumentException">The name is taken, or the weight is not from 0 to 1.</exception>
    [MustUse]
    public WeightedScoringBuilder<T> Add(
        [UniqueName] string name, string unit, Func<T, double?> read, ValueFunction value, [InclusiveRange(0, 1), WeightSum(1)] double weight)
    {
        Guard.Against.OutsideOf(weight, 0, 1);
        if (_criteria.Any(criterion => string.Equals(criterion.Term.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException($"The model {_model.Name} already has a criterion named '{name}'.", nameof(name));
        }

        var term = Term<T>.Of(
            name,
            Factor<T>.ValueOf(ScoringInput<T>.Of(name, unit, PermittedValues.Any, read), value),
            Factor<T>.Fixed("weight", weight));
        return new(_model, [.. _criteria, (term, weight)]);
    }

    /// <summary>Finishes the model.</summary>
    /// <exception cref="ArgumentException">There are no criteria, or the weights do not sum to 1; the message gives the sum.</exception>
    [MustUse, WeightSum(1)]
    public WeightedScoring<T> Build()
    {
        if (_criteria.Length == 0)
        {
            throw new ArgumentException($"The model {_model.Name} has no criteria. Add at least one.");
        }

        _ = Weights.Of(_criteria.Select(criterion => criterion.Weight).ToArray());
        return new(ScoringFormula<T>.Of(_model, _criteria.Select(criterion => criterion.Term).ToArray()));
    }

    private static bool Rising(double from, double to) => from < to;

    private static ArgumentException Empty(string name, double from, double to) => new(
        $"The range of '{name}' goes from {Text.Of(from)} to {Text.Of(to)}: 'to' must be more than 'from', whichever end is the better one.");
}
