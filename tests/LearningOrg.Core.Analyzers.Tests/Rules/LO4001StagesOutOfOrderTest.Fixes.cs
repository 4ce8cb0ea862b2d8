using Microsoft.CodeAnalysis.CSharp;
using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO4001StagesOutOfOrder, LearningOrg.Core.CodeFixes.Fixes.LO4001StagesOutOfOrderFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO4001StagesOutOfOrderTest
{
    [Fact]
    public Task Fixes_all_lists_whose_stages_are_all_there() => new Fix().Turns(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Host
        {
            [InStageOrder]
            IReadOnlyList<ChangeStep> Way { get; set; } = [];

            void Plan(string name, [InStageOrder] params ChangeStep[] steps) { }

            void Run()
            {
                Plan("first", ChangeStep.Vision, [|ChangeStep.Coalition|], [|ChangeStep.Urgency|]);
                Way = [ChangeStep.Coalition,   [|ChangeStep.Coalition|], [|ChangeStep.Urgency|]];
                Plan("second", new[]
                {
                    ChangeStep.Coalition,
                    [|ChangeStep.Urgency|]
                });
            }
        }
        """,
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Host
        {
            [InStageOrder]
            IReadOnlyList<ChangeStep> Way { get; set; } = [];

            void Plan(string name, [InStageOrder] params ChangeStep[] steps) { }

            void Run()
            {
                Plan("first", ChangeStep.Urgency, ChangeStep.Coalition, ChangeStep.Vision);
                Way = [ChangeStep.Urgency,   ChangeStep.Coalition];
                Plan("second", new[]
                {
                    ChangeStep.Urgency,
                    ChangeStep.Coalition
                });
            }
        }
        """);

    [Fact]
    public Task Fixes_the_order_and_takes_comments_along() => new Fix().Turns(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Host
        {
            [InStageOrder]
            IReadOnlyList<ChangeStep> Way { get; set; } = [];

            void Run()
            {
                Way =
                [
                    // Who leads.
                    ChangeStep.Coalition,
                    ChangeStep.Vision, // where to
                    [|ChangeStep.Urgency|], // why now
                ];
                Way =
                [
                    ChangeStep.Coalition, // who leads
                    [|ChangeStep.Coalition|],
                    [|ChangeStep.Urgency|] // why now
                ];
            }
        }
        """,
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Host
        {
            [InStageOrder]
            IReadOnlyList<ChangeStep> Way { get; set; } = [];

            void Run()
            {
                Way =
                [
                    ChangeStep.Urgency, // why now
                    // Who leads.
                    ChangeStep.Coalition,
                    ChangeStep.Vision, // where to
                ];
                Way =
                [
                    ChangeStep.Urgency, // why now
                    ChangeStep.Coalition // who leads
                ];
            }
        }
        """);

    [Fact]
    public Task Fixes_old_versions_of_the_language() => new Fix().Turns(
        """
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Host
        {
            void Plan([InStageOrder] params ChangeStep[] steps) { }

            void Run()
            {
                Plan(ChangeStep.Vision, [|ChangeStep.Coalition|]);
            }
        }
        """,
        """
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Host
        {
            void Plan([InStageOrder] params ChangeStep[] steps) { }

            void Run()
            {
                Plan(ChangeStep.Coalition, ChangeStep.Vision);
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Offers_no_fix_where_a_stage_is_missing_or_not_known() => new Fix().IsNotOffered(
        """
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Roadmap
        {
            void Plan([InStageOrder] params ChangeStep[] steps) { }

            void Schedule([InStageOrder] ChangeStep[] steps, int[] months) { }

            public Roadmap Then([InStageOrder] ChangeStep step) => this;

            void Run(ChangeStep any)
            {
                Plan(ChangeStep.Urgency, [|ChangeStep.Vision|]);
                Plan(ChangeStep.Coalition, [|ChangeStep.Urgency|], any);
                Schedule([ChangeStep.Coalition, [|ChangeStep.Urgency|]], [3, 1]);
                Then(ChangeStep.Coalition).Then([|ChangeStep.Urgency|]);
            }
        }
        """);

    [Fact]
    public Task Offers_no_fix_where_a_comment_would_end_up_elsewhere() => new Fix().IsNotOffered(
        """
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Host
        {
            void Plan([InStageOrder] params ChangeStep[] steps) { }

            void Run()
            {
                Plan(ChangeStep.Coalition, /* at last */ [|ChangeStep.Urgency|]);
                Plan(
                    ChangeStep.Urgency,
                    [|ChangeStep.Urgency|], // again
                    ChangeStep.Coalition);
                Plan(
                    ChangeStep.Coalition, // first
                    [|ChangeStep.Urgency|]);
            }
        }
        """);

    [Fact]
    public Task Fixes_the_initial_value_of_a_property() => new Fix().Turns(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Roadmap
        {
            [InStageOrder]
            public IReadOnlyList<ChangeStep> Steps { get; } = [ChangeStep.Coalition, [|ChangeStep.Urgency|]];
        }
        """,
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Roadmap
        {
            [InStageOrder]
            public IReadOnlyList<ChangeStep> Steps { get; } = [ChangeStep.Urgency, ChangeStep.Coalition];
        }
        """);
}
