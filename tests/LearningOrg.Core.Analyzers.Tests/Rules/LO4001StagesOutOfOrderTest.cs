using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO4001StagesOutOfOrder>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO4001StagesOutOfOrderTest
{
    [Fact]
    public Task Reports_a_stage_before_the_one_it_follows() => Rule.ReportsWith(
        """
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Host
        {
            void Plan([InStageOrder] params ChangeStep[] steps) { }

            void Run() => Plan(ChangeStep.Coalition, {|#0:ChangeStep.Urgency|});
        }
        """,
        "Urgency",
        "Coalition");

    [Fact]
    public Task Reports_stages_left_out_and_repeated_in_every_kind_of_list() => Rule.Reports(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        enum Phase
        {
            [StageOrder(1)] Plan,
            [StageOrder(2)] Do,
            [StageOrder(3)] Check,
        }

        class Host
        {
            [InStageOrder]
            IReadOnlyList<ChangeStep> Way { get; set; } = [];

            Host(params ChangeStep[] steps) { }

            void Cycle([InStageOrder] IEnumerable<Phase> phases) { }

            void Run()
            {
                Way = [ChangeStep.Urgency, [|ChangeStep.Vision|]];
                Cycle(new[] { Phase.Plan, [|Phase.Plan|], Phase.Do });
                Cycle([Phase.Plan, [|Phase.Check|]]);
            }
        }
        """);

    [Fact]
    public Task Reports_a_chain_out_of_order() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Roadmap
        {
            [StageOrder(1)] public Roadmap Measure() => this;

            [StageOrder(2)] public Roadmap Change() => this;

            public Roadmap Then([InStageOrder] ChangeStep step) => this;

            void Run()
            {
                [|new Roadmap().Change().Measure()|].ToString();
                Then(ChangeStep.Urgency).Then(ChangeStep.Coalition).Then([|ChangeStep.Wins|]);
            }
        }
        """);

    [Fact]
    public Task Is_silent_in_order() => Rule.IsSilent(
        """
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Roadmap
        {
            [StageOrder(1)] public Roadmap Measure() => this;

            [StageOrder(2)] public Roadmap Change() => this;

            public Roadmap Note(string text) => this;

            void Plan([InStageOrder] params ChangeStep[] steps) { }

            void Run(ChangeStep any)
            {
                Measure().Change();
                Change().Note("again").Measure();
                Plan(ChangeStep.Vision, ChangeStep.Communication, ChangeStep.Action);
                Plan(ChangeStep.Vision, any, ChangeStep.Urgency);
                Plan();
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_list_that_is_nobodys_order() => Rule.IsSilent(
        """
        using System.Linq;
        using LearningOrg.Core.Change;

        class Host
        {
            ChangeStep[] _shown = [ChangeStep.Culture, ChangeStep.Urgency];

            ChangePolicy Run() => ChangePolicy.Accelerated.Needing(ChangeStep.Culture, ChangeStep.Wins, ChangeStep.Vision);
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        enum Phase { Plan, Do }

        class Host
        {
            void Plan(params Phase[] phases) { }

            void Run() => Plan(Phase.Do, Phase.Plan);
        }
        """);

    [Fact]
    public Task Reports_the_initial_value_of_a_property() => Rule.Reports(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;

        class Roadmap
        {
            [InStageOrder]
            public IReadOnlyList<ChangeStep> Steps { get; } = [ChangeStep.Urgency, [|ChangeStep.Vision|]];

            public IReadOnlyList<ChangeStep> Shown { get; } = [ChangeStep.Urgency, ChangeStep.Vision];
        }
        """);
}
