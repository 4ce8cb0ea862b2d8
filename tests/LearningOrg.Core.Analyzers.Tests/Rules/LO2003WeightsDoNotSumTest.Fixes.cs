using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO2003WeightsDoNotSum, LearningOrg.Core.CodeFixes.Fixes.LO2003WeightsDoNotSumFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO2003WeightsDoNotSumTest
{
    [Fact]
    public Task Fixes_all_lists_by_normalizing_them() => new Fix().Turns(
        """
        using LearningOrg.Core;

        class Host
        {
            void Run()
            {
                // Agreed in March.
                var first = [|Weights.Of(0.5, /* price */ 0.6)|]; // two
                var second = [|Weights.Of([5, 3])|];
            }
        }
        """,
        """
        using LearningOrg.Core;

        class Host
        {
            void Run()
            {
                // Agreed in March.
                var first = Weights.Normalized(0.5, /* price */ 0.6); // two
                var second = Weights.Normalized([5, 3]);
            }
        }
        """);

    [Fact]
    public Task Offers_no_fix_where_there_is_nothing_to_normalize_with() => new Fix().IsNotOffered(
        """
        using LearningOrg.Core.Annotations;

        class Host
        {
            static void Share([WeightSum(100)] params int[] parts) { }

            void Run() => [|Share(50, 40)|];
        }
        """);

    [Fact]
    public Task Offers_no_fix_for_weights_that_have_no_proportions() => new Fix().IsNotOffered(
        """
        using LearningOrg.Core;

        class Host
        {
            void Run()
            {
                var parts = [|Weights.Of(1 / 3, 1 / 3, 1 / 3)|];
                var negative = [|Weights.Of([-0.5, 0.7])|];
                var none = [|Weights.Of(0.5, double.NaN)|];
            }
        }
        """);
}
