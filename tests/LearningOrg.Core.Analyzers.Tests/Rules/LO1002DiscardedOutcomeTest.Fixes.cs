using LearningOrg.Core.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CSharp;
using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO1002DiscardedOutcome, LearningOrg.Core.CodeFixes.Fixes.LO1002DiscardedOutcomeFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1002DiscardedOutcomeTest
{
    private static readonly Fix TakeFix = new(LO1002DiscardedOutcomeFix.Take);
    private static readonly Fix DiscardFix = new(LO1002DiscardedOutcomeFix.Discard);

    [Fact]
    public Task Fixes_a_call_by_throwing_the_refusal() => TakeFix.Turns(
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                [|improvement.Approve("me", 1)|];
            }
        }
        """,
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                if (!improvement.Approve("me", 1).TryAccept(out var now, out var refusal))
                {
                    throw new InvalidOperationException(refusal.Message);
                }
            }
        }
        """);

    [Fact]
    public Task Fixes_all_kinds_of_statements_at_once_with_names_of_their_own() => TakeFix.Turns(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Improvement improvement, Improvement? other, string now)
            {
                [|improvement.Approve(now, 1)|];
                [|await improvement.ApproveAsync("me", 2).ConfigureAwait(false)|];
                [|other?.Approve("me", 3)|];
                if (improvement.Title == "")
                    [|improvement.Approve("me", 4)|];
                else
                {
                    int refusal = 1;
                    [|improvement.Approve("me", refusal)|];
                }

                [|improvement.Then(() =>
                {
                    [|improvement.Approve("me", 5)|];
                })|];
            }

            void Another(Improvement improvement)
            {
                switch (improvement.Title)
                {
                    case "":
                        [|new ImprovementOutcome(new LearningOrg.Core.NotPermitted("", "", ""))|];
                        break;
                    default: [|improvement.Approve("me", 6)|]; break;
                }
            }
        }
        """,
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Improvement improvement, Improvement? other, string now)
            {
                if (!improvement.Approve(now, 1).TryAccept(out var now2, out var refusal2))
                {
                    throw new System.InvalidOperationException(refusal2.Message);
                }
                if (!(await improvement.ApproveAsync("me", 2).ConfigureAwait(false)).TryAccept(out var now3, out var refusal3))
                {
                    throw new System.InvalidOperationException(refusal3.Message);
                }
                if (other?.Approve("me", 3).TryAccept(out var now4, out var refusal4) == false)
                {
                    throw new System.InvalidOperationException(refusal4.Message);
                }
                if (improvement.Title == "")
                {
                    if (!improvement.Approve("me", 4).TryAccept(out var now5, out var refusal5))
                    {
                        throw new System.InvalidOperationException(refusal5.Message);
                    }
                }
                else
                {
                    int refusal = 1;
                    if (!improvement.Approve("me", refusal).TryAccept(out var now6, out var refusal6))
                    {
                        throw new System.InvalidOperationException(refusal6.Message);
                    }
                }

                if (!improvement.Then(() =>
                {
                    if (!improvement.Approve("me", 5).TryAccept(out var now8, out var refusal8))
                    {
                        throw new System.InvalidOperationException(refusal8.Message);
                    }
                }).TryAccept(out var now7, out var refusal7))
                {
                    throw new System.InvalidOperationException(refusal7.Message);
                }
            }

            void Another(Improvement improvement)
            {
                switch (improvement.Title)
                {
                    case "":
                        if (!new ImprovementOutcome(new LearningOrg.Core.NotPermitted("", "", "")).TryAccept(out var now, out var refusal))
                        {
                            throw new System.InvalidOperationException(refusal.Message);
                        }
                        break;
                    default: if (!improvement.Approve("me", 6).TryAccept(out var now2, out var refusal2)) { throw new System.InvalidOperationException(refusal2.Message); } break;
                }
            }
        }
        """);

    [Fact]
    public Task Fixes_and_keeps_every_comment_and_line() => TakeFix.Turns(
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                #region Approval
                // The board met.
                [|improvement // of this year
                    .Approve(
                        "me", // the chair
                        1 /* noon */)|] /* over */
                    // and out
                    ; // done

                /* last */ [|improvement.Approve("me", 2)|]; /* really */ improvement.ToString();
                #endregion
            }
        }
        """,
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                #region Approval
                // The board met.
                if (!improvement // of this year
                    .Approve(
                        "me", // the chair
                        1 /* noon */) /* over */
                    // and out
                    .TryAccept(out var now, out var refusal)) // done
                {
                    throw new InvalidOperationException(refusal.Message);
                }

                /* last */
                if (!improvement.Approve("me", 2).TryAccept(out var now2, out var refusal2)) /* really */
                {
                    throw new InvalidOperationException(refusal2.Message);
                }

                improvement.ToString();
                #endregion
            }
        }
        """);

    [Fact]
    public Task Fixes_top_level_statements() => TakeFix.TurnsProgram(
        """
        using System;
        using Subjects;

        var improvement = new Improvement();
        [|improvement.Approve("me", 1)|];
        [|improvement.Approve("me", 2)|];

        class Clock
        {
            public int now = 1;
        }
        """,
        """
        using System;
        using Subjects;

        var improvement = new Improvement();
        if (!improvement.Approve("me", 1).TryAccept(out var now2, out var refusal))
        {
            throw new InvalidOperationException(refusal.Message);
        }
        if (!improvement.Approve("me", 2).TryAccept(out var now3, out var refusal2))
        {
            throw new InvalidOperationException(refusal2.Message);
        }

        class Clock
        {
            public int now = 1;
        }
        """);

    [Fact]
    public Task Fixes_a_client_of_C_sharp_7_3() => TakeFix.Turns(
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                [|improvement.Approve("me", 1)|];
            }
        }
        """,
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                if (!improvement.Approve("me", 1).TryAccept(out var now, out var refusal))
                {
                    throw new InvalidOperationException(refusal.Message);
                }
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Offers_no_TryAccept_behind_a_question_mark_before_C_sharp_10() => TakeFix.IsNotOffered(
        """
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                [|improvement?.Approve("me", 1)|];
            }
        }
        """,
        LanguageVersion.CSharp9);

    [Fact]
    public Task Offers_no_TryAccept_before_C_sharp_7() => TakeFix.IsNotOffered(
        """
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                [|improvement.Approve("me", 1)|];
            }
        }
        """,
        LanguageVersion.CSharp6);

    [Fact]
    public Task Offers_no_TryAccept_where_there_is_none_that_fits_or_no_statement_to_rewrite() => TakeFix.IsNotOffered(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;
        using OneOf;
        using Subjects;

        [MustUse]
        class Plain : OneOfBase<int, string>
        {
            public Plain(int count) : base(count) { }
        }

        [MustUse]
        class Hidden : OneOfBase<int, string>
        {
            public Hidden(int count) : base(count) { }

            bool TryAccept(out int now, out Refusal? refusal) => throw new NotSupportedException();
        }

        [MustUse]
        class Other : OneOfBase<int, string>
        {
            public Other(int count) : base(count) { }

            public bool TryAccept(out int now, out string? refusal) => throw new NotSupportedException();
        }

        class Host
        {
            void Run(Improvement improvement)
            {
                [|new Plain(1)|];
                [|new Hidden(1)|];
                [|new Other(1)|];
                [|improvement.ApproveIfOpen("me", 1)|];
                for ([|improvement.Approve("me", 1)|]; ;)
                {
                }
            }

            void Short(Improvement improvement) => [|improvement.Approve("me", 1)|];
        }
        """);

    [Fact]
    public Task Fixes_an_intended_discard() => DiscardFix.Turns(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Improvement improvement, Improvement? other)
            {
                // A dry run.
                [|improvement.Approve("me", 1)|]; // whatever it says
                [|other?.Approve("me", 2)|];
                [|await improvement.ApproveAsync("me", 3)|];
            }

            void Short(Improvement improvement) => [|improvement.Approve("me", 1)|];
        }
        """,
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Improvement improvement, Improvement? other)
            {
                // A dry run.
                _ = improvement.Approve("me", 1); // whatever it says
                _ = other?.Approve("me", 2);
                _ = await improvement.ApproveAsync("me", 3);
            }

            void Short(Improvement improvement) => _ = improvement.Approve("me", 1);
        }
        """);

    [Fact]
    public Task Offers_no_discard_where_the_underscore_is_a_name() => DiscardFix.IsNotOffered(
        """
        using Subjects;

        class Host
        {
            void Run(Improvement improvement, int _)
            {
                [|improvement.Approve("me", 1)|];
            }
        }
        """);
}
