using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LearningOrg.Core.Mcda;

namespace LearningOrg.Core.Tests.Mcda.Laws;

/// <summary>Whether the others matter.</summary>
public abstract partial class RankingMethodLaws
{
    [Property(DisplayName = "INV-37 adding, removing or reordering others changes no bit of a score, unless said to be set-relative")]
    public Property Others_do_not_matter() => Prop.ForAll(Companies.ToArbitrary(), one =>
    {
        var (all, some) = (Method.Rank(one.Matrix).Scores, Method.Rank(Of(one.Matrix, one.Rows)).Scores);
        return Method.IsSetRelative || one.Rows.Select((row, position) => all[row].Equals(some[position])).All(same => same);
    });

    [Fact(DisplayName = "INV-37 a method that says it is set-relative is: some score changes when others leave")]
    public void Others_matter_where_it_is_said() => Assert.True(!Method.IsSetRelative || Companies.Sample(200).Any(one =>
    {
        var (all, some) = (Method.Rank(one.Matrix).Scores, Method.Rank(Of(one.Matrix, one.Rows)).Scores);
        return one.Rows.Select((row, position) => !Close(all[row], some[position])).Any(differs => differs);
    }));

    /// <summary>A decision, and some of its rows in some order.</summary>
    private Gen<(DecisionMatrix Matrix, int[] Rows)> Companies =>
        from matrix in Decisions
        from order in Gen.Shuffle(Enumerable.Range(0, matrix.AlternativeCount).ToArray())
        from count in Gen.Choose(1, matrix.AlternativeCount)
        select (matrix, order.Take(count).ToArray());
}
