using Ardalis.GuardClauses;
using LearningOrg.Core.Mcda.Normalizations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Weighting;

/// <summary>A weighting method that gives each criterion an importance, of which the weights are the shares.</summary>
/// <remarks>Derived classes say what they need and calculate; checks and shares are done here, once.</remarks>
public abstract class WeightingMethod : IWeightingMethod
{
    /// <summary>The method and its options: <c>entropy weights</c>.</summary>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public Weights Weigh(DecisionMatrix matrix)
    {
        Guard.Against.Null(matrix);
        foreach (var criterion in matrix.Criteria)
        {
            if (criterion.Scale is ScaleType.Ordinal)
            {
                throw new ArgumentException(
                    $"{Name} calculate with '{criterion.Name}', which is ordinal. " +
                    "State a number for each of its labels and declare the scale they then have.",
                    nameof(matrix));
            }
        }

        var importances = new double[matrix.CriterionCount];
        Calculate(matrix, importances);
        var largest = 0.0;
        for (var criterion = 0; criterion < importances.Length; criterion++)
        {
            var importance = ColumnGuards.RefuseImmeasurable(importances[criterion], matrix.Criteria[criterion]);
            largest = Math.Max(largest, importance);
        }

        return largest > 0
            ? Weights.Normalized(importances)
            : throw new ArgumentException($"{Name} are all 0: {NothingToWeigh}. Weigh these criteria by judgement.", nameof(matrix));
    }

    /// <summary>The method and its options.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Why every importance may come out 0.</summary>
    protected virtual string NothingToWeigh => "the alternatives do not differ on any criterion";

    /// <summary>Calculates the importances of the criteria of a checked matrix.</summary>
    /// <param name="matrix">No criterion is ordinal.</param>
    /// <param name="importances">One place for each criterion, holding 0; 0 or more each, they need not sum to anything.</param>
    protected abstract void Calculate(DecisionMatrix matrix, Span<double> importances);

    /// <summary>Asked exactly: a mean is rounded, and would let a constant column vary by its last bit.</summary>
    private protected static bool IsConstant(ReadOnlySpan<double> column) => !(Reductions.Minimum(column) < Reductions.Maximum(column));
}
