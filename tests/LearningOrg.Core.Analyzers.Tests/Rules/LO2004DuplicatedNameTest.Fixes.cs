using Microsoft.CodeAnalysis.CSharp;
using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO2004DuplicatedName, LearningOrg.Core.CodeFixes.Fixes.LO2004DuplicatedNameFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO2004DuplicatedNameTest
{
    [Fact]
    public Task Fixes_all_twins_in_lists() => new Fix().Turns(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Mcda;

        class Host
        {
            static readonly Criterion Price = Criterion.Minimize("Price");

            void Name(int first, [UniqueName] params string[] names) { }

            void List([UniqueName] IEnumerable<Criterion> criteria) { }

            void Run()
            {
                Name(1, "a", /* bee */ "b", [|"a"|], "c", [|"a"|]);
                List([Price, Criterion.Maximize("Speed"), [|Price|]]);
                List(new[]
                {
                    Criterion.Maximize("Speed"),
                    [|Criterion.Maximize("Speed")|],
                    // What it costs.
                    Price, // per year
                    [|Price|]
                });
                List(criteria:
                [
                    Price, // per year
                    [|Price|],
                ]);
            }
        }
        """,
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Mcda;

        class Host
        {
            static readonly Criterion Price = Criterion.Minimize("Price");

            void Name(int first, [UniqueName] params string[] names) { }

            void List([UniqueName] IEnumerable<Criterion> criteria) { }

            void Run()
            {
                Name(1, "a", /* bee */ "b", "c");
                List([Price, Criterion.Maximize("Speed")]);
                List(new[]
                {
                    Criterion.Maximize("Speed"),
                    // What it costs.
                    Price // per year
                });
                List(criteria:
                [
                    Price, // per year
                ]);
            }
        }
        """);

    [Fact]
    public Task Fixes_all_twins_in_chains() => new Fix().Turns(
        """
        using LearningOrg.Core.Mcda;

        class Host
        {
            object One(string[] offers) => DecisionMatrix.Of(offers, offer => offer)
                // What we pay.
                .Minimize("Cost", offer => 1) // per year
                .Minimize([|"Cost"|], offer => 1)
                .Maximize("Speed", offer => 2)
                .Minimize([|"Cost"|], offer => 1)
                .Maximize([|"Speed"|], offer => 2);

            object Two(string[] offers)
            {
                return DecisionMatrix.Of(offers, offer => offer)
                    .Minimize("Cost", offer => 1) // per year
                    .Minimize([|"Cost"|], offer => 1)
                    .Minimize([|"Cost"|],   offer => 1);
            }

            object Three(string[] offers) =>
                DecisionMatrix.Of(offers, offer => offer).Minimize("Cost", offer => 1).Minimize([|"Cost"|], offer => 1).ToString()!;
        }
        """,
        """
        using LearningOrg.Core.Mcda;

        class Host
        {
            object One(string[] offers) => DecisionMatrix.Of(offers, offer => offer)
                // What we pay.
                .Minimize("Cost", offer => 1) // per year
                .Maximize("Speed", offer => 2);

            object Two(string[] offers)
            {
                return DecisionMatrix.Of(offers, offer => offer)
                    .Minimize("Cost", offer => 1); // per year
            }

            object Three(string[] offers) =>
                DecisionMatrix.Of(offers, offer => offer).Minimize("Cost", offer => 1).ToString()!;
        }
        """);

    [Fact]
    public Task Fixes_old_versions_of_the_language() => new Fix().Turns(
        """
        using LearningOrg.Core.Mcda.Weighting;

        class Host
        {
            object Run()
            {
                return JudgementMatrix.Of("a", "b", [|"a"|]);
            }
        }
        """,
        """
        using LearningOrg.Core.Mcda.Weighting;

        class Host
        {
            object Run()
            {
                return JudgementMatrix.Of("a", "b");
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Offers_no_fix_where_the_twins_differ_or_go_with_another_list() => new Fix().IsNotOffered(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Mcda;

        class Host
        {
            const string Cost = "Cost";

            void Name([UniqueName] string[] names) { }

            void Rate([UniqueName] IReadOnlyList<string> names, double[] weights) { }

            void Run(string[] offers)
            {
                _ = DecisionMatrix.Of(offers, offer => offer).Minimize("Cost", offer => 1).Minimize([|"Cost"|], offer => 2);
                _ = DecisionMatrix.Of(offers, offer => offer).Minimize("Cost", offer => 1).Maximize([|"Cost"|], offer => 1);
                Name(["Cost", [|Cost|]]);
                Name(new string[2] { "a", [|"a"|] });
                Rate(["a", "b", [|"a"|]], [0.2, 0.3, 0.5]);
            }
        }
        """);

    [Fact]
    public Task Offers_no_fix_where_somebody_wrote_a_comment_to_the_twin() => new Fix().IsNotOffered(
        """
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Mcda;

        class Host
        {
            void Name([UniqueName] params string[] names) { }

            void Run(string[] offers)
            {
                Name("a", /* meant: b */ [|"a"|]);
                Name(
                    "a",
                    [|"a"|], // the other one
                    "c");
                _ = DecisionMatrix.Of(offers, offer => offer)
                    .Minimize("Cost", offer => 1)
                    // The upkeep.
                    .Minimize([|"Cost"|], offer => 1)
                    .Minimize([|"Cost"|], offer => 1) // or so
                    .Maximize("Speed", offer => 2);
            }
        }
        """);

    [Fact]
    public Task Fixes_a_chain_that_is_an_element_of_a_list() => new Fix().Turns(
        """
        using LearningOrg.Core.Annotations;

        class Builder
        {
            public Builder Add([UniqueName] string name) => this;

            Builder[] Run() => new[] { new Builder().Add("a").Add([|"a"|]), new Builder().Add("b").Add([|"b"|]).Add("c") };
        }
        """,
        """
        using LearningOrg.Core.Annotations;

        class Builder
        {
            public Builder Add([UniqueName] string name) => this;

            Builder[] Run() => new[] { new Builder().Add("a"), new Builder().Add("b").Add("c") };
        }
        """);

    [Fact]
    public Task Fixes_lists_with_commas_in_unusual_places() => new Fix().Turns(
        """
        using LearningOrg.Core.Annotations;

        class Host
        {
            void Name([UniqueName] params string[] names) { }

            void Run()
            {
                Name(["a", [|"a"|],]);
                Name("a"
                    , "b"
                    , [|"a"|]);
                Name("a"
                    , [|"a"|]
                );
                Name("a" /* one */, [|"a"|]);
            }
        }
        """,
        """
        using LearningOrg.Core.Annotations;

        class Host
        {
            void Name([UniqueName] params string[] names) { }

            void Run()
            {
                Name(["a",]);
                Name("a"
                    , "b");
                Name("a"
                );
                Name("a" /* one */);
            }
        }
        """);

    [Fact]
    public Task Offers_no_fix_where_the_comment_before_would_push_the_end_away() => new Fix().IsNotOffered(
        """
        using LearningOrg.Core.Annotations;

        class Host
        {
            void Name([UniqueName] params string[] names) { }

            void Run()
            {
                Name(
                    "a", // the first
                    [|"a"|]);
            }
        }
        """);
}
