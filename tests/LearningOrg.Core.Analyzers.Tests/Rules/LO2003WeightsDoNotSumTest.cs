using Microsoft.CodeAnalysis.CSharp;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO2003WeightsDoNotSum>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO2003WeightsDoNotSumTest
{
    [Fact]
    public Task Reports_weights_that_sum_to_something_else() => Rule.ReportsWith(
        """
        using LearningOrg.Core;

        class Host
        {
            Weights Run() => {|#0:Weights.Of(0.5, 0.3, 0.3)|};
        }
        """,
        "Of",
        "1.1",
        "1");

    [Fact]
    public Task Reports_every_kind_of_list_and_the_marks_of_clients() => Rule.Reports(
        """
        using System.Collections.Generic;
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Host
        {
            const double Half = 0.5;

            void Share([WeightSum(100)] IReadOnlyList<decimal> parts) { }

            void Run()
            {
                _ = [|Weights.Of(new[] { Half, 0.3 })|];
                _ = [|Weights.Of([0.5, 0.6])|];
                [|Share([50m, 40m])|];
            }
        }
        """);

    [Fact]
    public Task Reports_a_chain_whose_weights_do_not_sum() => Rule.Reports(
        """
        using LearningOrg.Core.Prioritization;

        class Host
        {
            object Run() => [|WeightedScoring<double>.Named("M", "1")
                .Maximize("a", "points", x => x, 0, 10, 0.5)
                .Minimize("b", "points", x => x, 0, 10, weight: 0.4)
                .Build()|];
        }
        """);

    [Fact]
    public Task Is_silent_where_they_sum() => Rule.IsSilent(
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Prioritization;

        class Host
        {
            void Run()
            {
                _ = Weights.Of(0.1, 0.2, 0.3, 0.4);
                _ = Weights.Of(1.0 / 3, 1.0 / 3, 1.0 / 3);
                _ = Weights.Normalized(3, 2, 2);
                _ = WeightedScoring<double>.Named("M", "1").Maximize("a", "points", x => x, 0, 10, 0.6).Minimize("b", "points", x => x, 0, 10, 0.4).Build();
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_weight_is_not_constant() => Rule.IsSilent(
        """
        using System.Collections.Generic;
        using LearningOrg.Core;
        using LearningOrg.Core.Prioritization;

        class Host
        {
            void Run(double weight, double[] all, WeightedScoringBuilder<double> begun)
            {
                _ = Weights.Of(0.5, weight);
                _ = Weights.Of(all);
                _ = Weights.Of([0.5, .. all]);
                _ = begun.Maximize("a", "points", x => x, 0, 10, 0.5).Build();
                _ = WeightedScoring<double>.Named("M", "1").Maximize("a", "points", x => x, 0, 10, weight).Build();
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        class Weights
        {
            public static Weights Of(params double[] shares) => new();

            static Weights Wrong => Of(0.5, 0.6);
        }
        """);

    [Fact]
    public Task Reports_in_old_versions_of_the_language() => Rule.Reports(
        """
        using LearningOrg.Core;

        class Host
        {
            Weights Run()
            {
                return [|Weights.Of(new double[] { 0.5, 0.6 })|];
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Reports_weights_handed_to_a_constructor() => Rule.ReportsWith(
        """
        using LearningOrg.Core.Annotations;

        class Plan([WeightSum(100)] params int[] parts)
        {
            int[] Parts { get; } = parts;

            object Run() => {|#0:new Plan(50, 40)|};
        }
        """,
        "Plan",
        "90",
        "100");

    [Fact]
    public Task Reports_weights_handed_to_the_constructor_of_a_base() => Rule.ReportsWith(
        """
        using LearningOrg.Core.Annotations;

        class Plan([WeightSum(100)] params int[] parts)
        {
            int[] Parts { get; } = parts;
        }

        class Usual : Plan
        {
            public Usual() {|#0:: base(50, 40)|}
            {
            }
        }
        """,
        "Plan",
        "90",
        "100");
}
