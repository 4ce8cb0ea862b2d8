using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO2002ConstantOutOfRange>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public class LO2002ConstantOutOfRangeTest
{
    [Fact]
    public Task Reports_a_constant_that_always_throws() => Rule.ReportsWith(
        """
        using LearningOrg.Core;

        class Host
        {
            Weight Run() => Weight.Of({|#0:1.5|});
        }
        """,
        "value",
        "lie in 0 to 1",
        "1.5");

    [Fact]
    public Task Reports_names_for_constants_and_every_kind_of_number() => Rule.Reports(
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Mcda.Robustness;

        class Host
        {
            const int Most = 80 * 2;

            Host([InclusiveRange(1, 10)] int stars) { }

            void Pay([InclusiveRange(0, 100)] decimal amount) { }

            void Run()
            {
                _ = Percentage.Of([|Most|]);
                _ = new Host(stars: [|0|]);
                Pay([|-1m|]);
                _ = Percentage.OfShare([|double.NaN|]);
                _ = new SmaaOptions { Samples = [|0|] };
            }
        }
        """);

    [Fact]
    public Task Reports_the_place_handed_to_an_indexer() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;

        class Scale
        {
            string this[[InclusiveRange(1, 5)] int step] => "";

            void Run(Scale scale) => _ = scale[1] + scale[[|6|]];
        }
        """);

    [Fact]
    public Task Is_silent_at_the_ends_and_on_what_is_not_constant() => Rule.IsSilent(
        """
        using LearningOrg.Core;

        class Host
        {
            void Run(double given)
            {
                _ = Weight.Of(0);
                _ = Weight.Of(1);
                _ = Weight.Of(given);
                given = 7;
                _ = Weight.Of(given);
                _ = Percentage.Of(100m == 1 ? 1 : given);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_call_that_is_to_be_refused() => Rule.IsSilent(
        """
        using System;
        using LearningOrg.Core;

        class Host
        {
            void Throws(Func<object> code) { }

            void Run() => Throws(() => Weight.Of(1.5));
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        struct Weight
        {
            public static Weight Of(double value) => default;

            static Weight Heavy => Of(1.5);
        }
        """);
}
