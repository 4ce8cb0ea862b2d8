using Suppression = LearningOrg.Core.Analyzers.Tests.Suppression<LearningOrg.Core.Analyzers.Suppressors.LOS001CompleteOverCases>;

namespace LearningOrg.Core.Analyzers.Tests.Suppressors;

public class LOS001CompleteOverCasesTest
{
    [Fact]
    public Task Suppresses_the_warning_where_every_case_has_an_answer() => Suppression.Suppresses(
        """
        using Subjects;

        class Host
        {
            int Run(Finding finding) => finding {|#0:switch|}
            {
                Confirmed { By: var by } => by.Length,
                Refuted => 2,
                Unclear => 3,
            };
        }
        """);

    [Fact]
    public Task Suppresses_the_warning_on_a_family_of_the_library() => Suppression.Suppresses(
        """
        using LearningOrg.Core.Measurement;

        class Host
        {
            string Run(Verdict verdict) => verdict {|#0:switch|}
            {
                ShiftDetected => "shift",
                NoShift => "none",
                Inconclusive or PointComparison => "who knows",
            };
        }
        """);

    [Fact]
    public Task Suppresses_the_warning_where_both_halves_of_a_case_have_an_answer() => Suppression.Suppresses(
        """
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        abstract record Payment;

        record Card(bool IsLocked) : Payment;

        record Cash : Payment;

        class Host
        {
            int Run(Payment payment) => payment {|#0:switch|} { Card { IsLocked: true } => 1, Card { IsLocked: false } => 2, Cash => 3 };
        }
        """);

    [Fact]
    public Task Suppresses_the_warning_where_null_has_an_answer_too() => Suppression.Suppresses(
        """
        using Subjects;

        class Host
        {
            int Run(Finding? finding) => finding {|#0:switch|} { Confirmed => 1, Unproven or null => 2 };
        }
        """);

    [Fact]
    public Task Leaves_the_warning_where_null_may_come_and_has_no_answer() => Suppression.Leaves(
        """
        using Subjects;

        class Host
        {
            int Run(Finding? finding) => finding {|#0:switch|} { Confirmed => 1, Unproven => 2 };
        }
        """);

    [Fact]
    public Task Leaves_the_warning_where_a_case_is_missed() => Suppression.Leaves(
        """
        using Subjects;

        class Host
        {
            int Run(Finding finding) => finding {|#0:switch|} { Confirmed => 1, Refuted => 2 };
        }
        """);

    [Fact]
    public Task Leaves_the_warning_where_an_answer_is_under_a_condition() => Suppression.Leaves(
        """
        using Subjects;

        class Host
        {
            int Run(Finding finding) => finding {|#0:switch|}
            {
                Confirmed confirmed when confirmed.By == "me" => 1,
                Refuted => 2,
                Unclear => 3,
            };
        }
        """);

    [Fact]
    public Task Leaves_the_warning_where_a_case_is_asked_for_more() => Suppression.Leaves(
        """
        using Subjects;

        class Host
        {
            int Run(Finding finding) => finding {|#0:switch|} { Confirmed { By: "me" } => 1, Refuted => 2, Unclear => 3 };
        }
        """);

    [Fact]
    public Task Leaves_the_warning_on_open_types() => Suppression.Leaves(
        """
        using LearningOrg.Core;

        class Host
        {
            int Run(Refusal refusal) => refusal {|#0:switch|} { NotPermitted => 1, OutOfSequence => 2 };
        }
        """);

    [Fact]
    public Task Leaves_the_warning_where_the_library_is_absent() => Suppression.LeavesWithoutTheLibrary(
        """
        using System;

        namespace LearningOrg.Core.Annotations
        {
            class ClosedHierarchyAttribute : Attribute { }
        }

        namespace Client
        {
            [LearningOrg.Core.Annotations.ClosedHierarchy]
            abstract class Answer { }

            sealed class Yes : Answer { }

            sealed class No : Answer { }

            class Host
            {
                int Run(Answer answer) => answer {|#0:switch|} { Yes => 1, No => 2 };
            }
        }
        """);
}
