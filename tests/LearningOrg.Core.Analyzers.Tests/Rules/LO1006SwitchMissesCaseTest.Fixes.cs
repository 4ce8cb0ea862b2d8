using LearningOrg.Core.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CSharp;
using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO1006SwitchMissesCase, LearningOrg.Core.CodeFixes.Fixes.LO1006SwitchMissesCaseFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1006SwitchMissesCaseTest
{
    private static readonly Fix AddFix = new(LO1006SwitchMissesCaseFix.Add);

    [Fact]
    public Task Fixes_all_switches_and_keeps_comments() => AddFix.Turns(
        """
        #pragma warning disable CS8509, CS8524
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
        #pragma warning disable CS8509, CS8524
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
}
