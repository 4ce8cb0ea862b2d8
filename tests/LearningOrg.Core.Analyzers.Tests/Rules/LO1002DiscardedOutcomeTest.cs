using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO1002DiscardedOutcome>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1002DiscardedOutcomeTest
{
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
    public Task Reports_by_the_name_of_a_delegate_behind_a_question_mark() => Rule.ReportsWith(
        """
        using System;
        using Subjects;

        class Host
        {
            void Run(Func<ImprovementOutcome>? verb)
            {
                {|#0:verb?.Invoke()|};
            }
        }
        """,
        "verb");

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
}
