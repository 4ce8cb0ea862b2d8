using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO2004DuplicatedName>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO2004DuplicatedNameTest
{
    [Fact]
    public Task Reports_a_criterion_that_stands_twice_in_a_chain() => Rule.ReportsWith(
        """
        using LearningOrg.Core.Mcda;

        class Host
        {
            object Run(string[] offers) => DecisionMatrix.Of(offers, offer => offer)
                .Minimize("Cost", offer => 1)
                .Maximize("Speed", offer => 2)
                .Minimize({|#0:"Cost"|}, offer => 3);
        }
        """,
        "'Cost'");

    [Fact]
    public Task Reports_a_twin_in_a_list() => Rule.Reports(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Mcda;

        class Host
        {
            static readonly Criterion Price = Criterion.Minimize("Price");

            void Name([UniqueName] params string[] names) { }

            void List([UniqueName] IEnumerable<Criterion> criteria) { }

            void Run()
            {
                Name("a", "b", [|"a"|]);
                List([Price, Criterion.Maximize("Speed"), [|Price|]]);
                List(new[] { Criterion.Maximize("Speed"), [|Criterion.Minimize("Speed")|] });
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_different_names() => Rule.IsSilent(
        """
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Mcda;

        class Host
        {
            void Name([UniqueName] params string[] names) { }

            void Run(string[] offers, string one)
            {
                Name("a", "A", one, one + "b", one + "b");
                _ = DecisionMatrix.Of(offers, offer => offer).Minimize("Cost", offer => 1).Maximize("Speed", offer => 2);
                _ = DecisionMatrix.Of(offers, offer => offer).Minimize("Cost", offer => 1);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_lists_that_nobody_marked_and_on_what_may_differ() => Rule.IsSilent(
        """
        using System;
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;

        class Host
        {
            string Next => Guid.NewGuid().ToString();

            void Name([UniqueName] params string[] names) { }

            void Other(params string[] words) { }

            void Run()
            {
                Other("a", "a");
                Name(Next, Next);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        class Host
        {
            void Name(params string[] names) { }

            void Run() => Name("a", "a");
        }
        """);

    [Fact]
    public Task Is_silent_on_static_properties_that_are_computed() => Rule.IsSilent(
        """
        using System;
        using LearningOrg.Core.Annotations;

        class Host
        {
            static string Next => Guid.NewGuid().ToString();

            static string Later { get { return DateTime.Now.ToString(); } }

            void Name([UniqueName] params string[] names) { }

            void Run()
            {
                Name(Next, Next);
                Name(Later, Later);
            }
        }
        """);

    [Fact]
    public Task Reports_static_properties_that_stay_as_they_are() => Rule.Reports(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;
        using LearningOrg.Core.Mcda;

        class Host
        {
            static Criterion Price { get; } = Criterion.Minimize("Price");

            void List([UniqueName] IEnumerable<Criterion> criteria) { }

            void Steps([UniqueName] params ChangeStep[] steps) { }

            void Run()
            {
                List([Price, [|Price|]]);
                Steps(ChangeStep.Urgency, [|ChangeStep.Urgency|]);
            }
        }
        """);
}
