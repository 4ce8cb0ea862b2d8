using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO5002ScoresOfDifferentModels>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public class LO5002ScoresOfDifferentModelsTest
{
    [Fact]
    public Task Reports_scores_of_two_models() => Rule.ReportsWith(
        """
        using LearningOrg.Core.Prioritization;

        class Host
        {
            bool Run(Rice<string> rice, Wsjf<string> wsjf) => {|#0:rice.Score("a").AsT0.Score > wsjf.Score("b").AsT0.Score|};
        }
        """,
        "Rice",
        "Wsjf");

    [Fact]
    public Task Reports_bare_numbers_calls_and_rankings_in_locals() => Rule.Reports(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Prioritization;

        class Host
        {
            void Run(Rice<string> rice, Cd3<string> cd3, List<string> work)
            {
                var byReach = rice.Prioritize(work, item => item);
                var byDelay = cd3.Prioritize(work, item => item);
                _ = [|byReach[0].Score.Value < byDelay[0].Score.Value|];
                _ = [|byReach[0].Score.CompareTo(byDelay[0].Score)|];
            }
        }
        """);

    [Fact]
    public Task Is_silent_within_one_model() => Rule.IsSilent(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Prioritization;

        class Host
        {
            void Run(Rice<string> rice, List<string> work)
            {
                var ranked = rice.Prioritize(work, item => item);
                _ = ranked[0].Score > ranked[1].Score;
                _ = rice.Score("a").AsT0.Score > rice.Score("b").AsT0.Score;
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_model_is_not_seen() => Rule.IsSilent(
        """
        using System.Collections.Generic;
        using LearningOrg.Core;
        using LearningOrg.Core.Prioritization;

        class Host
        {
            void Run(Rice<string> rice, Wsjf<string> wsjf, IScoringModel<string> model, Score other, List<string> work)
            {
                var ranked = rice.Prioritize(work, item => item);
                ranked = wsjf.Prioritize(work, item => item);
                _ = ranked[0].Score > wsjf.Score("b").AsT0.Score;
                _ = model.Score("a").AsT0.Score > rice.Score("b").AsT0.Score;
                _ = other > rice.Score("b").AsT0.Score;
                _ = rice.Score("a").AsT0.Score.Value > 8;
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        class Score
        {
            public int Value { get; set; }

            bool Run(Score other) => Value > other.Value;
        }
        """);

    [Fact]
    public Task Is_silent_on_the_question_whether_the_models_differ() => Rule.IsSilent(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Prioritization;

        class Host
        {
            void Run(Rice<string> rice, Wsjf<string> wsjf, List<string> work)
            {
                var byReach = rice.Prioritize(work, item => item);
                var byDelay = wsjf.Prioritize(work, item => item);
                _ = byReach[0].Score.IsComparableWith(byDelay[0].Score);
                _ = byReach[0].Score.Model == byDelay[0].Score.Model;
                _ = byReach[0].Score.IsUnassigned != byDelay[0].Score.IsUnassigned;
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_locals_that_are_written_in_other_ways() => Rule.IsSilent(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Prioritization;

        class Host
        {
            void Run(Rice<string> rice, Wsjf<string> wsjf, List<string> work, bool swapped)
            {
                var one = rice.Prioritize(work, item => item);
                var other = wsjf.Prioritize(work, item => item);
                if (swapped) (one, other) = (other, one);
                _ = one[0].Score > wsjf.Prioritize(work, item => item)[0].Score;
                var late = rice.Prioritize(work, item => item);
                late ??= other;
                _ = late[0].Score > rice.Prioritize(work, item => item)[0].Score;
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_scores_that_the_client_brought_to_one_scale() => Rule.IsSilent(
        """
        using System.Collections.Generic;
        using LearningOrg.Core;
        using LearningOrg.Core.Prioritization;

        class Host
        {
            Score Scaled(Score score) => score;

            static Score Shared(Score score) => score;

            void Run(Rice<string> rice, Wsjf<string> wsjf, List<string> work)
            {
                var byReach = rice.Prioritize(work, item => item);
                var byDelay = wsjf.Prioritize(work, item => item);
                _ = Shared(byReach[0].Score) > Shared(byDelay[0].Score);
                _ = Scaled(byReach[0].Score) > Scaled(byDelay[0].Score);
            }
        }
        """);
}
