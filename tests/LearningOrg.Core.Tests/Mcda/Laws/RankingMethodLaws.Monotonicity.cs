using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Tests.Mcda.Laws;

/// <summary>Getting better does no harm.</summary>
public abstract partial class RankingMethodLaws
{
    /// <summary>Whether a better number on one criterion never costs an alternative a rank.</summary>
    /// <remarks>Not a matter of course: the better number also moves what all others are measured by.</remarks>
    protected virtual bool IsMonotone => true;

    [Property(DisplayName = "INV-40 a better number on one criterion never lowers the rank, where the method promises it")]
    public Property Getting_better_does_no_harm() => Prop.ForAll(Improvements.ToArbitrary(), one =>
    {
        var better = Changed(one.Matrix, one.Alternative, one.Criterion, one.Number);
        return !IsMonotone || Method.Rank(better).Ranks[one.Alternative] <= Method.Rank(one.Matrix).Ranks[one.Alternative];
    });

    /// <summary>The rank of an alternative before and after one of its numbers got better: for witnesses that it can be lower.</summary>
    protected (int Before, int After) RanksOf(int alternative, DecisionMatrix matrix, int criterion, double better)
    {
        Assert.Equal(matrix.Criteria[criterion].IsBenefit, better > matrix[alternative, criterion]);
        return (Method.Rank(matrix).Ranks[alternative], Method.Rank(Changed(matrix, alternative, criterion, better)).Ranks[alternative]);
    }

    private static DecisionMatrix Changed(DecisionMatrix matrix, int alternative, int criterion, double number) =>
        With(matrix, (row, column) => (row, column) == (alternative, criterion) ? number : matrix[row, column]);

    private Gen<(DecisionMatrix Matrix, int Alternative, int Criterion, double Number)> Improvements =>
        from matrix in Decisions
        from alternative in Gen.Choose(0, matrix.AlternativeCount - 1)
        from criterion in Gen.Choose(0, matrix.CriterionCount - 1)
        from number in Number
        let now = matrix[alternative, criterion]
        select (matrix, alternative, criterion, matrix.Criteria[criterion].IsBenefit ? Math.Max(now, number) : Math.Min(now, number));
}
