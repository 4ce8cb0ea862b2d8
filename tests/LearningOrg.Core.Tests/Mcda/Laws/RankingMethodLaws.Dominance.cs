using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Tests.Mcda.Laws;

/// <summary>Better means above.</summary>
public abstract partial class RankingMethodLaws
{
    /// <summary>
    /// Whether an alternative that is nowhere worse and somewhere better, on a criterion with weight, always ranks strictly above.
    /// </summary>
    protected virtual bool KeepsDominance => true;

    /// <summary>Whether such an alternative at least never ranks below.</summary>
    protected virtual bool NeverReversesDominance => true;

    [Property(DisplayName = "INV-38 an alternative that dominates another ranks above it, or never below, as the method promises")]
    public Property Dominance_is_kept() => Prop.ForAll(Decisions.ToArbitrary(), matrix =>
    {
        var ranking = Method.Rank(matrix);
        var all = Enumerable.Range(0, matrix.AlternativeCount).ToArray();
        return !NeverReversesDominance || all.All(a => all.All(b => !Dominates(matrix, a, b)
            || (KeepsDominance ? ranking.Ranks[a] < ranking.Ranks[b] : ranking.Ranks[a] <= ranking.Ranks[b])));
    });

    private static bool Dominates(DecisionMatrix matrix, int a, int b)
    {
        var gains = matrix.Criteria
            .Select((criterion, column) => (matrix[a, column] - matrix[b, column]) * (criterion.IsBenefit ? 1 : -1)).ToArray();
        return gains.All(gain => gain >= 0) && gains.Any(gain => gain > 0);
    }
}
