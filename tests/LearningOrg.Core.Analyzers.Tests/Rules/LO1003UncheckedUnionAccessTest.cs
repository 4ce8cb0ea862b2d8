using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO1003UncheckedUnionAccess>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1003UncheckedUnionAccessTest
{
    [Fact]
    public Task Reports_a_case_that_nobody_asked_for() => Rule.ReportsWith(
        """
        using Subjects;

        class Host
        {
            Improvement Run(Improvement improvement)
            {
                var outcome = improvement.Approve("me", 1);
                return {|#0:outcome.AsT0|}.Now;
            }
        }
        """,
        "AsT0",
        "outcome");

    [Fact]
    public Task Reports_parameters_and_results_of_calls() => Rule.Reports(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            string One(ImprovementOutcome outcome) => [|outcome.AsT1|].Message;

            async Task Two(Improvement improvement)
            {
                var now = [|improvement.Approve("me", 1).AsT0|].Now;
                now = [|(await now.ApproveAsync("me", 2)).AsT0|].Now;
            }
        }
        """);

    [Fact]
    public Task Reports_the_first_access_after_an_assignment_and_not_those_behind_it() => Rule.Reports(
        """
        using Subjects;

        class Host
        {
            Improvement Run(Improvement improvement)
            {
                var outcome = improvement.Approve("me", 1);
                if (outcome.IsT1)
                {
                    return improvement;
                }

                outcome = outcome.AsT0.Now.Approve("me", 2);
                System.Console.WriteLine([|outcome.AsT0|].Event);
                return outcome.AsT0.Now;
            }
        }
        """);

    [Fact]
    public Task Reports_a_bare_union_of_a_marked_method_in_C_sharp_7_3() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;
        using OneOf;
        using Subjects;

        class Host
        {
            [MustUse]
            OneOf<int, string> Count() => 1;

            int Run(ImprovementOutcome outcome)
            {
                return Count().AsT0 + [|outcome.AsT0|].Event.Length;
            }
        }
        """.Replace("Count().AsT0", "[|Count().AsT0|]", StringComparison.Ordinal),
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Reports_a_case_taken_behind_a_question_mark() => Rule.Reports(
        """
        using Subjects;

        class Host
        {
            string? One(ImprovementOutcome? outcome) => outcome?[|.AsT0|].Event;

            string? Two(Improvement improvement) => improvement.ApproveIfOpen("me", 1)?[|.AsT0|].Event;

            string? Three(ImprovementOutcome? outcome) => outcome?.IsT0 == true ? outcome?.AsT0.Event : outcome?.AsT1.Message;
        }
        """);

    [Fact]
    public Task Names_the_verb_behind_the_plumbing_of_tasks() => Rule.ReportsWith(
        """
        using System.Threading.Tasks;
        using Subjects;

        class Host
        {
            async Task<string> Run(Improvement improvement) => {|#0:(await improvement.ApproveAsync("me", 1).ConfigureAwait(false)).AsT0|}.Event;
        }
        """,
        "AsT0",
        "ApproveAsync");

    [Fact]
    public Task Reports_what_is_waited_for_also_of_a_bare_union() => Rule.Reports(
        """
        using System.Threading.Tasks;
        using LearningOrg.Core.Annotations;
        using OneOf;
        using Subjects;

        class Host
        {
            [MustUse]
            Task<OneOf<int, string>> CountAsync() => Task.FromResult<OneOf<int, string>>(1);

            async Task<int> One() => [|(await CountAsync().ConfigureAwait(false)).AsT0|];

            int Two() => [|CountAsync().GetAwaiter().GetResult().AsT0|];

            string Three(Improvement improvement) => [|improvement.ApproveAsync("me", 1).Result.AsT0|].Event;
        }
        """);

    [Fact]
    public async Task Reports_as_a_hint_in_test_projects()
    {
        var test = new ClientTest<LO1003UncheckedUnionAccess, EmptyCodeFixProvider>(
            """
            using Subjects;
            using Xunit;

            public class ImprovementTest
            {
                [Fact]
                public void Approves() => Assert.NotNull({|#0:new Improvement().Approve("me", 1).AsT0|}.Now);
            }
            """)
        {
            CompilerDiagnostics = CompilerDiagnostics.Errors,
        };
        test.TestState.AdditionalReferences.Add(typeof(FactAttribute).Assembly);
        test.TestState.AdditionalReferences.Add(typeof(Assert).Assembly);
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult(LO1003UncheckedUnionAccess.Id, DiagnosticSeverity.Info).WithLocation(0).WithArguments("AsT0", "Approve"));
        await test.RunAsync();
    }

    [Fact]
    public Task Is_silent_behind_a_check_of_any_kind() => Rule.IsSilent(
        """
        using System;
        using Subjects;

        class Host
        {
            string One(ImprovementOutcome outcome) => outcome.IsT0 ? outcome.AsT0.Event : outcome.AsT1.Message;

            string Two(ImprovementOutcome outcome) => outcome.IsT1 || outcome.AsT0.Event == "" ? "" : outcome.AsT0.Event;

            string Three(ImprovementOutcome outcome)
            {
                if (!outcome.TryAccept(out _, out var refusal))
                {
                    throw new InvalidOperationException(refusal.Message);
                }

                return outcome.AsT0.Event;
            }

            string Four(Improvement improvement)
            {
                var outcome = improvement.Approve("me", 1);
                switch (outcome.Index)
                {
                    case 0: return outcome.AsT0.Event;
                    default: return outcome.AsT1.Code;
                }
            }

            string Five(ImprovementOutcome outcome)
            {
                Insist(outcome);
                return outcome.AsT0.Event;
            }

            string Six(ImprovementOutcome outcome) => outcome is { IsT0: true } ? outcome.AsT0.Event : "";

            static void Insist(ImprovementOutcome outcome) => outcome.Switch(yes => { }, no => throw new InvalidOperationException(no.Message));
        }
        """);

    [Fact]
    public Task Is_silent_where_the_check_runs_before_though_it_stands_elsewhere() => Rule.IsSilent(
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Subjects;

        class Host
        {
            ImprovementOutcome? _last = null;

            void Run(Improvement improvement, List<ImprovementOutcome> outcomes)
            {
                var events = outcomes.Where(it => it.IsT0).Select(it => it.AsT0.Event).ToList();
                foreach (var each in outcomes.Where(it => it.IsT0))
                {
                    events.Add(each.AsT0.Event);
                }

                var outcome = improvement.Approve("me", 1);
                void Later() => Console.WriteLine(outcome.AsT0.Event);
                if (outcome.IsT0)
                {
                    Later();
                }

                for (var next = improvement.Approve("me", 2); ; next = next.AsT0.Now.Approve("me", 3))
                {
                    if (next.IsT1)
                    {
                        break;
                    }
                }

                if (_last is { IsT0: true } last)
                {
                    events.Add(last.AsT0.Event + _last.AsT0.Event);
                }

                var again = improvement.Approve("me", 4);
                if (again.IsT1)
                {
                    again = improvement.Approve("you", 4);
                    if (events.Count == 0) { return; }
                    return;
                }

                events.Add(again.AsT0.Event);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_local_function_at_the_end_checks() => Rule.Reports(
        """
        using Subjects;

        class Host
        {
            string One(Improvement improvement)
            {
                var outcome = improvement.Approve("me", 1);
                return IsApproved() ? outcome.AsT0.Event : "";

                bool IsApproved() => outcome.IsT0;
            }

            string Two(Improvement improvement)
            {
                var outcome = improvement.Approve("me", 1);
                return Text([|outcome.AsT0|].Event);

                string Text(string text)
                {
                    var outcome = improvement.Approve("you", 2);
                    return outcome.IsT0 ? text : "";
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_check_takes_the_assigned_value() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            string One(Improvement improvement)
            {
                ImprovementOutcome outcome;
                if ((outcome = improvement.Approve("me", 1)).IsT1)
                {
                    return "";
                }

                return outcome.AsT0.Event;
            }

            string Two(Improvement improvement)
            {
                ImprovementOutcome outcome;
                while ((outcome = improvement.Approve("me", 1)).IsT1)
                {
                }

                return outcome.AsT0.Event;
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_what_a_primary_constructor_keeps_and_not_on_what_it_reads() => Rule.Reports(
        """
        using Subjects;

        class Kept(ImprovementOutcome outcome)
        {
            bool IsApproved => outcome.IsT0;

            string Text => IsApproved ? outcome.AsT0.Event : outcome.AsT1.Message;

            string Read() => outcome.AsT0.Event;
        }

        class Read(ImprovementOutcome outcome)
        {
            public string Text { get; } = [|outcome.AsT0|].Event;
        }
        """);

    [Fact]
    public Task Is_silent_on_a_union_of_a_known_case_and_on_copies() => Rule.IsSilent(
        """
        using LearningOrg.Core;
        using Subjects;

        class Host
        {
            void Run(NotPermitted no, ImprovementOutcome first)
            {
                var outcome = new ImprovementOutcome(no);
                System.Console.WriteLine(outcome.AsT1.Message);
                var copy = first.IsT0 ? first : throw new System.ArgumentException("no");
                System.Console.WriteLine(copy.AsT0.Event);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_unions_that_nobody_marked_and_on_other_types() => Rule.IsSilent(
        """
        using OneOf;

        class Document
        {
            public string AsT0 => "";
        }

        class Host
        {
            int Run(OneOf<int, string> union, Document document) => union.AsT0 + document.AsT0.Length;
        }
        """);

    [Fact]
    public Task Is_silent_where_the_code_does_not_compile() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            object Run(ImprovementOutcome outcome) => outcome.{|CS1061:AsT7|};

            object Walk() => {|CS0103:outcome|}.AsT0;
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        using OneOf;

        class Host
        {
            int Run(OneOf<int, string> union) => union.AsT0;
        }
        """);
}
