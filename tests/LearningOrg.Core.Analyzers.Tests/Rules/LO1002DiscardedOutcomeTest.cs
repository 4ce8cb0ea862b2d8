using LearningOrg.Core.Analyzers.Rules;
using LearningOrg.Core.CodeFixes.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO1002DiscardedOutcome, LearningOrg.Core.CodeFixes.Fixes.LO1002DiscardedOutcomeFix>;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO1002DiscardedOutcome>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public class LO1002DiscardedOutcomeTest
{
    private static readonly Fix TakeFix = new(LO1002DiscardedOutcomeFix.Take);
    private static readonly Fix DiscardFix = new(LO1002DiscardedOutcomeFix.Discard);

    [Fact]
    public Task Reports_a_verb_called_as_if_it_changed_something() => Rule.ReportsWith(
        """
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                {|#0:improvement.Approve("me", 1)|};
            }
        }
        """,
        "Approve");

    [Fact]
    public Task Reports_a_conditional_call() => Rule.ReportsWith(
        """
        using System.Collections.Generic;
        using Subjects;

        class Host
        {
            void Run(Dictionary<string, Improvement>? register)
            {
                {|#0:register?["CIM1"]?.Approve("me", 1)|};
            }
        }
        """,
        "Approve");

    [Fact]
    public Task Reports_an_awaited_task_and_value_task() => Rule.Reports(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Improvement improvement)
            {
                [|await improvement.ApproveAsync("me", 1)|];
                [|await improvement.ApproveSoonAsync("me", 1)|];
            }
        }
        """);

    [Fact]
    public Task Reports_by_the_name_of_the_verb_behind_ConfigureAwait() => Rule.ReportsWith(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Improvement improvement)
            {
                {|#0:await improvement.ApproveSoonAsync("me", 1).AsTask().ConfigureAwait(false)|};
            }
        }
        """,
        "ApproveSoonAsync");

    [Fact]
    public Task Reports_by_the_name_of_the_verb_behind_GetResult() => Rule.ReportsWith(
        """
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                {|#0:improvement.ApproveAsync("me", 1).ConfigureAwait(false).GetAwaiter().GetResult()|};
            }
        }
        """,
        "ApproveAsync");

    [Fact]
    public Task Reports_a_stored_task_by_its_name() => Rule.ReportsWith(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Improvement improvement)
            {
                var approval = improvement.ApproveAsync("me", 1);
                {|#0:await approval|};
            }
        }
        """,
        "approval");

    [Fact]
    public Task Reports_a_delegate_by_its_name() => Rule.ReportsWith(
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Func<ImprovementOutcome> approve)
            {
                {|#0:approve()|};
            }
        }
        """,
        "approve");

    [Fact]
    public Task Reports_an_outcome_made_and_dropped() => Rule.ReportsWith(
        """
        using LearningOrg.Core;
        using Subjects;

        class Host
        {
            void Run()
            {
                {|#0:new ImprovementOutcome(new NotPermitted("approve", "it is closed", "Raise another."))|};
            }
        }
        """,
        "new ImprovementOutcome");

    [Fact]
    public Task Reports_a_bare_union_of_a_marked_method_and_of_what_overrides_it() => Rule.Reports(
        """
        using System.Threading.Tasks;
        using LearningOrg.Core.Annotations;
        using OneOf;

        abstract class Register
        {
            [MustUse]
            public abstract OneOf<int, string> Add(string title);

            [MustUse]
            public Task<OneOf<int, string>> AddAsync(string title) => Task.FromResult(Add(title));
        }

        class MemoryRegister : Register
        {
            public override OneOf<int, string> Add(string title) => title.Length;
        }

        class Host
        {
            async Task Run(Register register, MemoryRegister? memory)
            {
                [|register.Add("a")|];
                [|memory?.Add("b")|];
                [|await register.AddAsync("c").ConfigureAwait(false)|];
            }
        }
        """);

    [Fact]
    public Task Reports_a_union_derived_from_a_marked_one() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;
        using OneOf;

        [MustUse]
        abstract class Outcome<T> : OneOfBase<T, string>
        {
            protected Outcome(OneOf<T, string> input) : base(input) { }
        }

        class CountOutcome : Outcome<int>
        {
            public CountOutcome(int count) : base(count) { }
        }

        class Host
        {
            CountOutcome Count() => new(1);

            void Run()
            {
                [|Count()|];
            }
        }
        """);

    [Fact]
    public Task Reports_a_nullable_marked_struct() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;
        using OneOf;

        [MustUse]
        struct Outcome : IOneOf
        {
            public object Value => this;
            public int Index => 0;
        }

        class Host
        {
            Outcome? Count() => null;

            void Run()
            {
                [|Count()|];
            }
        }
        """);

    [Fact]
    public Task Reports_void_bodies_loop_heads_and_lambdas_with_braces() => Rule.Reports(
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Improvement improvement) => [|improvement.Approve("me", 1)|];

            void Loop(Improvement improvement)
            {
                for ([|improvement.Approve("me", 1)|]; improvement.Title != ""; [|improvement.Approve("me", 2)|])
                {
                }

                Action approve = () => { [|improvement.Approve("me", 3)|]; };
            }
        }
        """);

    [Fact]
    public Task Reports_in_a_client_of_C_sharp_7_3() => Rule.Reports(
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
        LanguageVersion.CSharp7_3);

    [Fact]
    public async Task Reports_a_union_of_the_library_itself_without_any_mark()
    {
        var test = new ClientTest<LO1002DiscardedOutcome, EmptyCodeFixProvider>(
            """
            class Host
            {
                void Run()
                {
                    [|LearningOrg.Core.Model.Approve()|];
                }
            }
            """,
            library: false);
        var library = test.TestState.AdditionalProjects["LearningOrg.Core"];
        library.Sources.Add(
            """
            namespace LearningOrg.Core
            {
                public sealed class Outcome : OneOf.OneOfBase<int, string>
                {
                    public Outcome(int now) : base(now) { }
                }

                public static class Model
                {
                    public static Outcome Approve() => new(1);
                }
            }
            """);
        library.DocumentationMode = DocumentationMode.None;
        library.AdditionalReferences.AddRange(References.WithoutLibrary);
        test.TestState.AdditionalProjectReferences.Add("LearningOrg.Core");
        await test.RunAsync();
    }

    [Fact]
    public Task Is_silent_where_the_outcome_is_used() => Rule.IsSilent(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            ImprovementOutcome? _last;

            async Task<ImprovementOutcome> Run(Improvement improvement)
            {
                var outcome = improvement.Approve("me", 1);
                if (!outcome.TryAccept(out var now, out var refusal))
                {
                    throw new System.InvalidOperationException(refusal.Message);
                }

                now.Approve("me", 2).Switch(accepted => { }, refused => { });
                _last = improvement.Approve("me", 3);
                _last ??= improvement.Approve("me", 4);
                return await improvement.ApproveAsync("me", 5);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_outcome_is_discarded_on_purpose() => Rule.IsSilent(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task Run(Improvement improvement)
            {
                _ = improvement.Approve("me", 1);
                _ = await improvement.ApproveAsync("me", 1);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_an_expression_handed_over_as_an_action() => Rule.IsSilent(
        """
        using System;
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            void Throws(Action action) => action();

            Task ThrowsAsync(Func<Task> action) => action();

            async Task Run(Improvement improvement)
            {
                Throws(() => improvement.Approve(null!, 1));
                Throws(() => improvement?.Approve(null!, 1));
                await ThrowsAsync(async () => await improvement.ApproveAsync(null!, 1));
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_union_that_nobody_marked() => Rule.IsSilent(
        """
        using OneOf;
        using Subjects;

        class Host
        {
            OneOf<int, string> Count() => 1;

            void Run(Improvement improvement)
            {
                Count();
                improvement.Look("me");
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_marked_results_that_are_no_unions() => Rule.IsSilent(
        """
        using LearningOrg.Core.Annotations;

        class Article
        {
            [MustUse]
            public Article WithTitle(string title) => this;
        }

        class Host
        {
            void Run(Article article)
            {
                article.WithTitle("a");
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_void_and_on_tasks_not_yet_awaited() => Rule.IsSilent(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                Run(improvement);
                improvement.ApproveAsync("me", 1);
            }

            async Task RunAsync()
            {
                await Task.Delay(1);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_code_does_not_compile() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                improvement.{|CS7036:Approve|}("me");
                improvement.{|CS1061:Aprove|}("me", 1);
                {|CS0103:unknown|}.Approve("me", 1);
            }
        }
        """);

    [Fact]
    public Task Is_silent_in_generated_code() => Rule.IsSilent(
        """
        // <auto-generated/>
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                improvement.Approve("me", 1);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        using System;
        using OneOf;

        namespace LearningOrg.Core.Annotations
        {
            class MustUseAttribute : Attribute
            {
            }
        }

        namespace Client
        {
            using LearningOrg.Core.Annotations;

            [MustUse]
            class Outcome : OneOfBase<int, string>
            {
                public Outcome(int count) : base(count) { }
            }

            class Host
            {
                [MustUse]
                Outcome Count() => new(1);

                void Run()
                {
                    Count();
                }
            }
        }
        """);

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
