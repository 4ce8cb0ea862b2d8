using Microsoft.CodeAnalysis.CSharp;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO1007DiscardHidesCases>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1007DiscardHidesCasesTest
{
    [Fact]
    public Task Reports_the_cases_behind_a_discard() => Rule.ReportsWith(
        """
        using Subjects;

        class Host
        {
            int Run(Finding finding) => finding switch { Confirmed => 1, {|#0:_|} => 2 };
        }
        """,
        "Finding",
        "'Refuted', 'Unclear'");

    [Fact]
    public Task Reports_every_kind_of_rest() => Rule.Reports(
        """
        using LearningOrg.Core.Measurement;
        using Subjects;

        class Host
        {
            int One(Finding finding) => finding switch { Confirmed => 1, [|var other|] => other.GetHashCode() };

            int Two(Severity severity) => severity switch { Severity.Low => 1, [|_|] => 2 };

            string Three(Verdict verdict) => verdict switch { ShiftDetected => "yes", Inconclusive few when few.Code == "" => "", [|_|] => "no" };

            void Four(Finding finding)
            {
                switch (finding)
                {
                    case Confirmed: break;
                    [|default:|] break;
                }
            }
        }
        """);

    [Fact]
    public Task Reports_in_a_client_of_C_sharp_7_3() => Rule.Reports(
        """
        using Subjects;

        class Host
        {
            void Run(Finding finding)
            {
                switch (finding)
                {
                    case Confirmed _: break;
                    [|default:|] break;
                }
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Is_silent_where_every_case_is_named_as_well() => Rule.IsSilent(
        """
        using System;
        using Subjects;

        class Host
        {
            int One(Finding finding) => finding switch
            {
                Confirmed => 1,
                Refuted or Unclear => 2,
                _ => throw new InvalidOperationException(),
            };

            int Two(Severity severity) => severity switch { Severity.Low => 1, Severity.High => 2, _ => 3 };
        }
        """);

    [Fact]
    public Task Is_silent_where_cases_are_missed_and_not_hidden() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            void Run(Finding finding)
            {
                switch (finding)
                {
                    case Confirmed: break;
                    case var any when any.GetHashCode() == 1: break;
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_few_of_many_are_asked_for() => Rule.IsSilent(
        """
        using LearningOrg.Core.Improvements.Events;

        class Host
        {
            bool One(ImprovementEvent happened) => happened switch { ImprovementPlanned => true, ImprovementAmended => true, _ => false };

            int Two(ImprovementEvent happened)
            {
                switch (happened)
                {
                    case ImprovementRaised: return 1;
                    default: return 0;
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_open_types() => Rule.IsSilent(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Change;
        using Subjects;

        class Host
        {
            int One(Refusal refusal) => refusal switch { NotPermitted => 1, _ => 2 };

            int Two(DayOfWeek day) => day switch { DayOfWeek.Friday => 1, _ => 2 };

            int Three(Secretive secretive) => secretive switch { Told => 1, _ => 2 };

            int Four(ChangeStage stage) => stage switch { { Code: "completed" } => 1, _ => 2 };

            int Five(object any) => any switch { Confirmed => 1, _ => 2 };
        }
        """);

    [Fact]
    public Task Is_silent_where_the_code_does_not_compile() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            int Run(Finding finding) => {|CS0103:findings|} switch { Confirmed => 1, _ => 2 };
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
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
                int Run(Level level) => level switch { Level.Low => 1, _ => 2 };
            }
        }
        """);
}
