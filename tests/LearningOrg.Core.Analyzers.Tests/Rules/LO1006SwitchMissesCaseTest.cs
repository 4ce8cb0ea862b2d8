using Microsoft.CodeAnalysis.CSharp;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO1006SwitchMissesCase>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1006SwitchMissesCaseTest
{
    [Fact]
    public Task Reports_the_cases_that_a_statement_misses() => Rule.ReportsWith(
        """
        using Subjects;

        class Host
        {
            int Run(Finding finding)
            {
                {|#0:switch|} (finding)
                {
                    case Confirmed: return 1;
                }

                return 0;
            }
        }
        """,
        "Finding",
        "'Refuted', 'Unclear'");

    [Fact]
    public Task Reports_expressions_and_answers_under_a_condition() => Rule.Reports(
        """
        using Subjects;

        class Host
        {
            int One(Finding finding) => finding [|switch|]
            {
                Confirmed(_, var times) => times,
                Unclear => 2,
            };

            int Two(Finding finding) => finding [|switch|]
            {
                Confirmed { By: "me" } => 1,
                Unproven => 2,
            };

            int Three(Finding finding) => finding [|switch|]
            {
                Confirmed confirmed when confirmed.By == "me" => 1,
                Refuted or Unclear => 2,
                null => 3,
            };

            int Four(Unproven finding) => finding [|switch|] { Refuted => 1 };
        }
        """);

    [Fact]
    public Task Reports_families_and_enums_of_the_library_itself() => Rule.Reports(
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Measurement;

        class Host
        {
            string Run(Verdict verdict) => verdict [|switch|]
            {
                ShiftDetected shift => shift.Code,
                NoShift or Inconclusive => "",
            };

            void Run(Direction direction)
            {
                [|switch|] (direction)
                {
                    case Direction.More:
                        break;
                }
            }
        }
        """);

    [Fact]
    public Task Reports_a_generic_family_of_the_client_itself() => Rule.ReportsWith(
        """
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        abstract class Result<T>
        {
            public sealed class Ok : Result<T> { }

            public sealed class Failed : Result<T> { }
        }

        class Host
        {
            void Run(Result<int> result)
            {
                {|#0:switch|} (result)
                {
                    case Result<int>.Ok: break;
                }
            }
        }
        """,
        "Result",
        "'Failed'");

    [Fact]
    public Task Reports_in_a_client_of_C_sharp_7_3() => Rule.Reports(
        """
        using Subjects;

        class Host
        {
            void Run(Finding finding)
            {
                [|switch|] (finding)
                {
                    case Confirmed confirmed: break;
                    case Refuted _: break;
                    case null: break;
                }
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Reports_a_case_of_which_one_half_has_no_answer() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        abstract record Payment;

        record Card(bool IsLocked, bool? IsOurs) : Payment;

        record Cash(bool IsLocked) : Payment;

        class Host
        {
            int One(Payment payment) => payment [|switch|] { Card { IsLocked: true } => 1, Cash => 2 };

            int Two(Payment payment) => payment [|switch|] { Card { IsLocked: true } => 1, Cash { IsLocked: false } => 2 };

            int Three(Payment payment) => payment [|switch|] { Card { IsOurs: true } => 1, Card { IsOurs: false } => 3, Cash => 2 };

            int Four(Payment payment) => payment [|switch|]
            {
                Card { IsLocked: true } => 1,
                Card { IsLocked: false } when payment.Equals(null) => 3,
                Cash => 2,
            };
        }
        """);

    [Fact]
    public Task Is_silent_where_both_halves_of_a_case_have_an_answer() => Rule.IsSilent(
        """
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        abstract record Payment;

        record Card(bool IsLocked) : Payment;

        record Cash : Payment;

        class Host
        {
            int One(Payment payment) => payment switch { Card { IsLocked: true } => 1, Cash => 2, Card { IsLocked: false } card => card.GetHashCode() };

            void Two(Payment payment)
            {
                switch (payment)
                {
                    case Card { IsLocked: true }:
                    case Card { IsLocked: false }:
                        break;
                    case Cash:
                        break;
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_every_case_has_an_answer() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            int One(Finding finding) => finding switch
            {
                Confirmed { By: var by } => by.Length,
                Refuted => 2,
                Unclear => 3,
            };

            int Two(Finding finding) => finding switch { Confirmed => 1, not Confirmed => 2 };

            void Three(Severity severity)
            {
                switch (severity)
                {
                    case Severity.Low: break;
                    case Severity.Severe: break;
                }
            }

            void Four(Finding finding)
            {
                switch (finding)
                {
                    case Confirmed(var who, _): break;
                    case Unproven: break;
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_rest_is_named_by_what_it_is_not() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            int One(Finding finding) => finding switch { Confirmed or Refuted => 1, not (Confirmed or Refuted) => 2 };

            int Two(Finding finding) => finding switch { Confirmed => 1, not Confirmed => 2 };

            int Three(Finding? finding) => finding switch { not (null or Confirmed) => 1, Confirmed => 2, null => 3 };

            int Four(Severity severity) => severity switch { Severity.Low => 1, not Severity.Low => 2 };
        }
        """);

    [Fact]
    public Task Is_silent_where_a_case_is_taken_apart_by_types_that_its_parts_always_have() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            int One(Finding finding) => finding switch { Confirmed(string by, int times) => times, Unproven => 2 };

            int Two(Finding finding) => finding switch { Confirmed { By: { } by } => by.Length, Unproven => 2 };

            int Three(Finding finding) => finding switch { Confirmed { By: not null } => 1, Unproven => 2 };

            int Four(Finding finding) => finding switch { Confirmed { By.Length: int length } => length, Unproven => 2 };

            void Five(Finding finding)
            {
                switch (finding)
                {
                    case Confirmed(_, int times): break;
                    case Unproven: break;
                }
            }
        }
        """);

    [Fact]
    public Task Reports_a_case_that_is_asked_for_a_part_which_it_may_lack() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        abstract record Payment
        {
            public sealed record Card(string? Holder, int? Code, object Token) : Payment;

            public sealed record Cash : Payment;
        }

        class Host
        {
            int One(Payment payment) => payment [|switch|] { Payment.Card { Holder: { } } => 1, Payment.Cash => 2 };

            int Two(Payment payment) => payment [|switch|] { Payment.Card { Code: int code } => code, Payment.Cash => 2 };

            int Three(Payment payment) => payment [|switch|] { Payment.Card { Token: string token } => token.Length, Payment.Cash => 2 };
        }

        #nullable disable
        class Oblivious
        {
            public Payment Part { get; set; }

            int Four(Payment payment) => payment [|switch|] { Payment.Card(string holder, _, _) => holder.Length, Payment.Cash => 2 };
        }
        """);

    [Fact]
    public Task Is_silent_where_members_are_compared() => Rule.IsSilent(
        """
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        enum Level { None, Some = 3, All = 7 }

        class Host
        {
            int One(Level level) => level switch { <= Level.Some => 1, Level.All => 2 };

            int Two(Level level) => level switch { > Level.None and < Level.All => 1, Level.None or Level.All => 2 };

            int Three(Level level) => level switch { not > Level.None => 1, >= Level.Some => 2 };
        }
        """);

    [Fact]
    public Task Reports_members_beyond_those_that_are_compared() => Rule.ReportsWith(
        """
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        enum Level { None, Some = 3, All = 7 }

        class Host
        {
            int Run(Level level) => level {|#0:switch|} { < Level.Some => 1, > Level.Some => 2 };
        }
        """,
        "Level",
        "'Some'");

    [Fact]
    public Task Reports_a_member_missed_where_there_may_be_none() => Rule.Reports(
        """
        using Subjects;

        class Host
        {
            int One(Severity? severity) => severity [|switch|] { Severity.Low => 1, null => 0 };

            void Two(Severity? severity)
            {
                [|switch|] (severity)
                {
                    case null: break;
                    case Severity.High: break;
                }
            }

            void Three(Severity? severity)
            {
                switch (severity)
                {
                    case Severity.Low: break;
                    case Severity.High: break;
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_cases_of_another_type_argument() => Rule.IsSilent(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        abstract class Expression<T>;

        sealed class Number : Expression<int>;

        sealed class Truth : Expression<bool>;

        sealed class Choice<T> : Expression<T>;

        class Host
        {
            int One(Expression<int> expression) => expression switch { Number => 1, Choice<int> => 2 };

            int Two(Expression<bool> expression) => expression switch { Truth => 1, Choice<bool> => 2 };

            int Three<T>(Expression<T> expression) => expression switch { Number => 1, Truth => 2, Choice<T> => 3 };
        }
        """);

    [Fact]
    public Task Reports_cases_of_which_only_some_are_denied() => Rule.Reports(
        """
        using Subjects;

        class Host
        {
            int One(Finding finding) => finding [|switch|] { Refuted => 1, not (Confirmed { By: "me" } or Unproven) => 2 };

            int Two(Finding finding) => finding [|switch|] { not Unproven => 1, Unclear => 2 };
        }
        """);

    [Fact]
    public Task Is_silent_where_the_rest_has_an_answer() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            int One(Finding finding) => finding switch { Confirmed => 1, _ => 2 };

            int Two(Finding finding) => finding switch { Confirmed => 1, var other => other.GetHashCode() };

            void Three(Finding finding)
            {
                switch (finding)
                {
                    case Confirmed: break;
                    default: break;
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_types_that_are_open_or_cannot_be_named() => Rule.IsSilent(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Change;
        using Subjects;

        class Host
        {
            void Run(Refusal refusal, DayOfWeek day, Secretive secretive, ChangeStage stage, object any, Confirmed one)
            {
                switch (refusal) { case NotPermitted: break; }
                switch (day) { case DayOfWeek.Friday: break; }
                switch (secretive) { case Told: break; }
                switch (stage) { case var it when it == ChangeStage.Completed: break; }
                switch (stage.Code) { case "completed": break; }
                switch (any) { case Refuted: break; }
                switch (one) { case { By: "" }: break; }
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_code_does_not_compile() => Rule.IsSilent(
        """
        using Subjects;

        class Host
        {
            void Run(Finding finding)
            {
                switch ({|CS0103:findings|}) { case Confirmed: break; }
            }
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
                void Run(Level level)
                {
                    switch (level) { case Level.Low: break; }
                }
            }
        }
        """);
}
