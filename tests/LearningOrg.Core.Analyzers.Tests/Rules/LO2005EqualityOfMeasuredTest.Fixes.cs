using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO2005EqualityOfMeasured, LearningOrg.Core.CodeFixes.Fixes.LO2005EqualityOfMeasuredFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO2005EqualityOfMeasuredTest
{
    [Fact]
    public Task Fixes_all_equalities_of_scores() => new Fix().Turns(
        """
        using LearningOrg.Core;

        class Host
        {
            bool Run(Score one, Score other) =>
                [|one.Value == other.Value|] && // the first
                [|other.Value != one.Value|];
        }
        """,
        """
        using LearningOrg.Core;

        class Host
        {
            bool Run(Score one, Score other) =>
                one.IsCloseTo(other) && // the first
                !other.IsCloseTo(one);
        }
        """);

    [Fact]
    public Task Offers_no_fix_with_a_bare_number() => new Fix().IsNotOffered(
        """
        using LearningOrg.Core;

        class Host
        {
            bool Run(Score one, Percentage share, Percentage other) => [|one.Value == 0.3|] || [|share.Share == other.Share|];
        }
        """);

    [Fact]
    public Task Offers_no_fix_where_a_comment_would_be_lost() => new Fix().IsNotOffered(
        """
        using LearningOrg.Core;

        class Host
        {
            bool Run(Score one, Score other) =>
                [|one.Value // before
                    == other.Value|] ||
                [|one.Value == /* after */ other.Value|];
        }
        """);

    [Fact]
    public Task Fixes_scores_that_are_written_with_a_comment_within() => new Fix().Turns(
        """
        using LearningOrg.Core;

        class Host
        {
            bool Run(Score[] all) => /* first */ [|all[/* best */ 0].Value == all[1 /* second */].Value|]; // last
        }
        """,
        """
        using LearningOrg.Core;

        class Host
        {
            bool Run(Score[] all) => /* first */ all[/* best */ 0].IsCloseTo(all[1 /* second */]); // last
        }
        """);
}
