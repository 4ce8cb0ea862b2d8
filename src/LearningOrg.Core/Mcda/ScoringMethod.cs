using Ardalis.GuardClauses;
using LearningOrg.Core.Annotations;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda;

/// <summary>A ranking method that gives each alternative one number.</summary>
/// <remarks>Derived classes state what they need and calculate; checks and ranking are done here, once.</remarks>
public abstract class ScoringMethod : IRankingMethod
{
    /// <summary>The method and its options, as rankings show them: <c>TOPSIS</c>, <c>WASPAS (λ = 0.5)</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a higher number is better; false for methods that measure a distance.</summary>
    public virtual bool HigherIsBetter => true;

    /// <summary>Whether an alternative's number depends on the others, so that adding one can reorder the rest.</summary>
    public abstract bool IsSetRelative { get; }

    /// <summary>Scores the alternatives into the caller's memory.</summary>
    /// <param name="matrix">The decision.</param>
    /// <param name="scores">Exactly one place for each alternative.</param>
    /// <exception cref="ArgumentException">
    /// The span does not fit, the method cannot work with a criterion, or a score is not finite; the message names what does not fit.
    /// </exception>
    public void ScoreInto(DecisionMatrix matrix, Span<double> scores)
    {
        Guard.Against.Null(matrix);
        if (scores.Length != matrix.AlternativeCount)
        {
            throw new ArgumentException(
                $"{nameof(scores)} has {Text.Of(scores.Length)} places, but there are {Text.Of(matrix.AlternativeCount)} alternatives.",
                nameof(scores));
        }

        RefuseOrdinal(matrix);
        Calculate(matrix, scores);
        Ranking.RefuseNonsense(matrix, Name, scores);
    }

    /// <summary>The best alternatives, without sorting the others.</summary>
    /// <remarks>
    /// The same ranks and names that <see cref="Rank"/> lists first. Where the last of them ties with alternatives that are left out, it
    /// says that it is tied. O(n log k) time after scoring, for k of n alternatives.
    /// </remarks>
    /// <param name="matrix">The decision.</param>
    /// <param name="count">How many; 1 or more. All of them where there are no more.</param>
    /// <exception cref="ArgumentException">The method cannot work with a criterion; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    [MustUse]
    public IReadOnlyList<RankedAlternative> Top(DecisionMatrix matrix, [InclusiveRange(1, int.MaxValue)] int count)
    {
        Guard.Against.Null(matrix);
        Guard.Against.OutsideOf(count, 1, int.MaxValue);
        using var scores = new Scratch<double>(matrix.AlternativeCount);
        ScoreInto(matrix, scores.Span);
        var places = Selection.Of(scores.Span, count, matrix.Alternatives, HigherIsBetter);
        var top = new RankedAlternative[places.Length];
        for (var place = 0; place < top.Length; place++)
        {
            var (item, rank, isTied) = places[place];
            top[place] = new(rank, matrix.Alternatives[item], item, scores.Span[item], isTied);
        }

        return Sequence.Wrap(top);
    }

    /// <inheritdoc/>
    public Ranking Rank(DecisionMatrix matrix)
    {
        var scores = new double[Guard.Against.Null(matrix).AlternativeCount];
        ScoreInto(matrix, scores);
        return new Ranking(matrix, Name, scores, HigherIsBetter);
    }

    /// <summary>The method and its options.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Whether the method only compares numbers and never calculates with them, so that ordinal criteria will do.</summary>
    protected virtual bool AcceptsOrdinal => false;

    /// <summary>Refuses to calculate with labels.</summary>
    private protected void RefuseOrdinal(DecisionMatrix matrix)
    {
        for (var index = 0; index < matrix.CriterionCount; index++)
        {
            var criterion = matrix.Criteria[index];
            if (criterion.Scale is ScaleType.Ordinal && !AcceptsOrdinal)
            {
                throw new ArgumentException(
                    $"{Name} calculates with '{criterion.Name}', which is ordinal. " +
                    "State a number for each of its labels and declare the scale they then have.",
                    nameof(matrix));
            }
        }
    }

    /// <summary>Calculates the scores of a checked matrix.</summary>
    /// <param name="matrix">No criterion is ordinal, unless the method accepts that.</param>
    /// <param name="scores">One place for each alternative, of unknown content.</param>
    protected abstract void Calculate(DecisionMatrix matrix, Span<double> scores);
}
