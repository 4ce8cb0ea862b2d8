using LearningOrg.Core.Analyzers.Rules;
using LearningOrg.Core.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO1006SwitchMissesCase, LearningOrg.Core.CodeFixes.Fixes.LO1006SwitchMissesCaseFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1006SwitchMissesCaseTest
{
    private static readonly Fix AddFix = new(LO1006SwitchMissesCaseFix.Add);

    [Fact]
    public Task Fixes_all_switches_and_keeps_comments() => AddFix.Turns(
        """
        using Subjects;

        class Host
        {
            int One(Finding finding, Severity severity) => finding [|switch|]
            {
                // The good news.
                Confirmed => severity [|switch|] { Severity.Low => 0 }, // at last
            };

            int Two(Finding finding) => finding [|switch|]
            {
                Confirmed => 1,
                Refuted => 2 // alas
            };

            void Three(Finding finding)
            {
                [|switch|] (finding)
                {
                    // The good news.
                    case Confirmed: // at last
                        break;
                }
            }
        }
        """,
        """
        using Subjects;

        class Host
        {
            int One(Finding finding, Severity severity) => finding switch
            {
                // The good news.
                Confirmed => severity switch { Severity.Low => 0, Severity.High => throw new System.NotImplementedException() }, // at last
                Refuted => throw new System.NotImplementedException(),
                Unclear => throw new System.NotImplementedException(),
            };

            int Two(Finding finding) => finding switch
            {
                Confirmed => 1,
                Refuted => 2, // alas
                Unclear => throw new System.NotImplementedException()
            };

            void Three(Finding finding)
            {
                switch (finding)
                {
                    // The good news.
                    case Confirmed: // at last
                        break;
                    case Refuted:
                        throw new System.NotImplementedException();
                    case Unclear:
                        throw new System.NotImplementedException();
                }
            }
        }
        """);

    [Fact]
    public Task Fixes_a_client_of_C_sharp_7_3() => AddFix.Turns(
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Finding finding)
            {
                [|switch|] (finding)
                {
                    case Confirmed _: break;
                }
            }
        }
        """,
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Finding finding)
            {
                switch (finding)
                {
                    case Confirmed _: break;
                    case Refuted _:
                        throw new NotImplementedException();
                    case Unclear _:
                        throw new NotImplementedException();
                }
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Fixes_with_members_that_are_called_like_keywords() => AddFix.Turns(
        """
        using System;
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        enum Kind { @default, other }

        class Host
        {
            int Run(Kind kind) => kind [|switch|] { Kind.other => 1 };
        }
        """,
        """
        using System;
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        enum Kind { @default, other }

        class Host
        {
            int Run(Kind kind) => kind switch { Kind.other => 1, Kind.@default => throw new NotImplementedException() };
        }
        """);

    [Fact]
    public Task Offers_no_case_of_which_nothing_is_left() => AddFix.IsNotOffered(
        """
        using Subjects;

        class Host
        {
            int Run(Finding finding) => finding [|switch|] { Confirmed { By: "me" } => 1, Confirmed { By: not "me" } => 2, Unproven => 3 };
        }
        """);

    [Fact]
    public Task Fixes_a_switch_without_arms_and_ends_lines_as_the_others_do() => AddFix.Turns(
        """
        using System;
        using Subjects;

        class Host
        {
            int One(Severity it) => it [|switch|] { };

            void Two(Severity severity)
            {
                [|switch|] (severity)
                {
                    case Severity.Low:
                        break;
                }
            }
        }
        """.ReplaceLineEndings("\r\n"),
        """
        using System;
        using Subjects;

        class Host
        {
            int One(Severity it) => it switch { Severity.Low => throw new NotImplementedException(), Severity.High => throw new NotImplementedException(), };

            void Two(Severity severity)
            {
                switch (severity)
                {
                    case Severity.Low:
                        break;
                    case Severity.High:
                        throw new NotImplementedException();
                }
            }
        }
        """.ReplaceLineEndings("\r\n"));

    [Fact]
    public Task Fixes_a_switch_where_the_warning_that_is_taken_back_would_be_an_error()
    {
        var test = new ClientTest<LO1006SwitchMissesCase, LO1006SwitchMissesCaseFix>(
            """
            using Subjects;

            class Host
            {
                int Run(Severity severity) => severity [|switch|] { Severity.Low => 1 };
            }
            """)
        {
            FixedCode =
                """
                using Subjects;

                class Host
                {
                    int Run(Severity severity) => severity switch { Severity.Low => 1, Severity.High => throw new System.NotImplementedException() };
                }
                """,
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        test.SolutionTransforms.Add((solution, project) => solution.WithProjectCompilationOptions(
            project,
            solution.GetProject(project)!.CompilationOptions!.WithSpecificDiagnosticOptions(
                [new("CS8509", ReportDiagnostic.Error), new("CS8524", ReportDiagnostic.Error)])));
        return test.RunAsync();
    }
}
