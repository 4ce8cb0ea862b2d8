using LearningOrg.Core.Annotations;
using LearningOrg.Core.Mcda.Methods;
using LearningOrg.Core.Numerics;

namespace LearningOrg.Core.Mcda.Explanation;

/// <summary>Explains the scores of a decision: what they are made of, why one alternative is above another, what would turn that.</summary>
/// <remarks>
/// Scores that are sums (weighted sum, MOORA ratio system, SPOTIS, MABAC, MAIRCA, RAFSI; PROMETHEE II by weight × unicriterion flow) are
/// taken apart into their summands, by the same step that calculated them. Other scores have no summands; what a criterion is worth is
/// then its Shapley value (Shapley 1953; against a baseline, Sundararajan &amp; Najmi 2020), which says so wherever it is shown.
/// </remarks>
public static class Explain
{
    /// <summary>A score, taken apart by criterion.</summary>
    /// <remarks>
    /// With Shapley shares, against an alternative with the worst number of each column: how much each criterion moves the score from
    /// there. O(m·n) time for n criteria of m alternatives, O(2ⁿ) times that with Shapley shares.
    /// </remarks>
    /// <param name="matrix">The decision.</param>
    /// <param name="method">How it is scored.</param>
    /// <param name="alternative">Whose score.</param>
    /// <exception cref="ArgumentException">
    /// There is no such alternative, the method cannot work with a criterion, or it is no sum and there are more than 12 criteria to share.
    /// </exception>
    [MustUse]
    public static ScoreExplanation Score(DecisionMatrix matrix, ScoringMethod method, string alternative)
    {
        var scores = Pair.ScoresOf(matrix, method);
        var row = Pair.RowOf(matrix, alternative, nameof(alternative));
        var worst = Numbers(matrix, matrix.Worst);
        var (start, amounts) = method is IAdditiveMethod sum
            ? (0, Summands.Of(sum, matrix, row)[0])
            : Imitation.Of(matrix, method, row, worst, imitated => imitated[row]);
        var contributions = amounts.Select(
            (amount, criterion) => new Contribution(matrix.Criteria[criterion], matrix[row, criterion], amount));
        return new(alternative, method, BasisOf(method), scores[row], start, Sequence.Of(contributions));
    }

    /// <summary>Which of two alternatives is above the other, by how much, and which criteria make it so.</summary>
    /// <remarks>
    /// The order of the two does not matter. With Shapley shares, the one above imitates the one below criterion by criterion, until there
    /// is no lead left; each share is in the mean over all orders of doing so. Cost as of <see cref="Score"/>.
    /// </remarks>
    /// <param name="matrix">The decision.</param>
    /// <param name="method">How it is scored.</param>
    /// <param name="one">An alternative.</param>
    /// <param name="other">Another.</param>
    /// <exception cref="ArgumentException">
    /// There is no such alternative, both are the same, the method cannot work with a criterion, or it is no sum and they differ on more
    /// than 12 criteria.
    /// </exception>
    [MustUse]
    public static LeadExplanation Lead(DecisionMatrix matrix, ScoringMethod method, string one, string other)
    {
        var pair = Pair.Of(matrix, method, one, other);
        var amounts = method is IAdditiveMethod sum
            ? Leads(pair, Summands.Of(sum, matrix, pair.Above, pair.Below))
            : Imitation.Of(matrix, method, pair.Above, Numbers(matrix, criterion => matrix[pair.Below, criterion]), pair.LeadIn).Shares;
        var gap = method is IAdditiveMethod ? amounts.Aggregate(0.0, (total, amount) => total + amount) : pair.LeadIn(pair.Scores);
        var differences = amounts.Select((amount, criterion) =>
            new Difference(matrix.Criteria[criterion], matrix[pair.Above, criterion], matrix[pair.Below, criterion], amount));
        return new(pair, BasisOf(method), gap, Sequence.Of(differences));
    }

    /// <summary>The changes of one number that would turn the order of two alternatives, the smallest first.</summary>
    /// <remarks>
    /// For either alternative and each criterion, the change to where the order turns, sized as a share of the criterion's range: the
    /// declared one (<see cref="Normalizations.ReferenceRangeNormalization"/>, SPOTIS, RAFSI), otherwise from the least to the greatest
    /// number present. A number is not taken out of that range; where none within turns the order, the criterion is not listed. Exact
    /// for sums that no other alternative changes. Otherwise found by halving towards either end, and marked so: where the order turns and
    /// turns back in between, it is missed. Empty where the two tie. Some hundred scorings for each criterion, of the two alternatives
    /// alone where no other changes their scores.
    /// </remarks>
    /// <param name="matrix">The decision.</param>
    /// <param name="method">How it is scored.</param>
    /// <param name="one">An alternative.</param>
    /// <param name="other">Another.</param>
    /// <exception cref="ArgumentException">
    /// There is no such alternative, both are the same, or the method cannot work with a criterion.
    /// </exception>
    [MustUse]
    public static IReadOnlyList<Flip> Flips(DecisionMatrix matrix, ScoringMethod method, string one, string other)
    {
        var pair = Pair.Of(matrix, method, one, other);
        return pair.IsTie
            ? Sequence<Flip>.Empty
            : Sequence.Of(new FlipSearch(pair).All().OrderBy(flip => SignificantDigits.Key(flip.ShareOfRange)));
    }

    private static ExplanationBasis BasisOf(ScoringMethod method) => method switch
    {
        Promethee => ExplanationBasis.UnicriterionFlows,
        IAdditiveMethod => ExplanationBasis.Additive,
        _ => ExplanationBasis.Shapley,
    };

    private static double[] Leads(Pair pair, double[][] summands)
    {
        var (better, worse) = pair.Method.HigherIsBetter ? (summands[0], summands[1]) : (summands[1], summands[0]);
        return [.. better.Select((amount, criterion) => amount - worse[criterion])];
    }

    private static double[] Numbers(DecisionMatrix matrix, Func<int, double> read) =>
        [.. Enumerable.Range(0, matrix.CriterionCount).Select(read)];
}
