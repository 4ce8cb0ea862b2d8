using Suppression = LearningOrg.Core.Analyzers.Tests.Suppression<LearningOrg.Core.Analyzers.Suppressors.LOS002CompleteOverMembers>;

namespace LearningOrg.Core.Analyzers.Tests.Suppressors;

public class LOS002CompleteOverMembersTest
{
    [Fact]
    public Task Suppresses_the_warning_where_every_member_has_an_answer() => Suppression.Suppresses(
        """
        using Subjects;

        class Host
        {
            int Run(Severity severity) => severity {|#0:switch|} { Severity.Low => 1, Severity.High => 2 };
        }
        """);

    [Fact]
    public Task Suppresses_the_warning_on_an_enum_of_the_library() => Suppression.Suppresses(
        """
        using LearningOrg.Core;

        class Host
        {
            int Run(Direction direction) => direction {|#0:switch|} { Direction.More => 1, Direction.Less => 2 };
        }
        """);

    [Fact]
    public Task Suppresses_the_warning_where_there_may_be_none_and_null_has_an_answer() => Suppression.Suppresses(
        """
        using Subjects;

        class Host
        {
            int Run(Severity? severity) => severity {|#0:switch|} { Severity.Low => 1, Severity.High => 2, null => 0 };
        }
        """);

    [Fact]
    public Task Leaves_the_warning_where_there_may_be_none_and_null_has_no_answer() => Suppression.Leaves(
        """
        #nullable disable
        using Subjects;

        class Host
        {
            int Run(Severity? severity) => severity {|#0:switch|} { Severity.Low => 1, Severity.High => 2 };
        }
        """);

    [Fact]
    public Task Leaves_the_warning_on_open_enums() => Suppression.Leaves(
        """
        enum Level { Low, High }

        class Host
        {
            int Run(Level level) => level {|#0:switch|} { Level.Low => 1, Level.High => 2 };
        }
        """);

    [Fact]
    public Task Leaves_the_warning_where_two_are_switched_over_at_once() => Suppression.Leaves(
        """
        using Subjects;

        class Host
        {
            int Run(Severity severity, bool any) => (severity, any) {|#0:switch|} { (Severity.Low, _) => 1, (Severity.High, _) => 2 };
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
            enum Level { Low, High }

            class Host
            {
                int Run(Level level) => level {|#0:switch|} { Level.Low => 1, Level.High => 2 };
            }
        }
        """);
}
