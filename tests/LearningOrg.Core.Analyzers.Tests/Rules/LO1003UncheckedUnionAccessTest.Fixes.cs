using LearningOrg.Core.CodeFixes.Fixes;
using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO1003UncheckedUnionAccess, LearningOrg.Core.CodeFixes.Fixes.LO1003UncheckedUnionAccessFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1003UncheckedUnionAccessTest
{
    private static readonly Fix CheckFix = new(LO1003UncheckedUnionAccessFix.Check);

    [Fact]
    public Task Fixes_all_accesses_with_a_check_before_and_keeps_comments() => CheckFix.Turns(
        """
        using System;
        using Subjects;

        class Host
        {
            Improvement One(Improvement improvement)
            {
                var outcome = improvement.Approve("me", 1);

                // The board met.
                return [|outcome.AsT0|].Now; // at last
            }

            void Two(ImprovementOutcome first, ImprovementOutcome second)
            {
                Console.WriteLine([|first.AsT0|].Event);
                var now = [|second.AsT0|].Now.Title;
            }
        }
        """,
        """
        using System;
        using Subjects;

        class Host
        {
            Improvement One(Improvement improvement)
            {
                var outcome = improvement.Approve("me", 1);

                // The board met.
                if (!outcome.TryAccept(out var now, out var refusal))
                {
                    throw new InvalidOperationException(refusal.Message);
                }

                return now; // at last
            }

            void Two(ImprovementOutcome first, ImprovementOutcome second)
            {
                if (!first.TryAccept(out _, out var refusal))
                {
                    throw new InvalidOperationException(refusal.Message);
                }

                Console.WriteLine(first.AsT0.Event);
                if (!second.TryAccept(out var now2, out var refusal2))
                {
                    throw new InvalidOperationException(refusal2.Message);
                }

                var now = now2.Title;
            }
        }
        """);

    [Fact]
    public Task Fixes_an_access_with_a_comment_in_its_midst() => CheckFix.Turns(
        """
        using Subjects;

        class Host
        {
            Improvement Run(ImprovementOutcome outcome)
            {
                return [|outcome
                    // The board met.
                    .AsT0|]
                    .Now;
            }
        }
        """,
        """
        using Subjects;

        class Host
        {
            Improvement Run(ImprovementOutcome outcome)
            {
                if (!outcome.TryAccept(out _, out var refusal))
                {
                    throw new System.InvalidOperationException(refusal.Message);
                }

                return outcome
                    // The board met.
                    .AsT0
                    .Now;
            }
        }
        """);

    [Fact]
    public Task Offers_no_check_before_the_variable_is_declared() => CheckFix.IsNotOffered(
        """
        using Subjects;

        class Host
        {
            void Run(Improvement improvement)
            {
                ImprovementOutcome first = improvement.Approve("me", 1), second = [|first.AsT0|].Now.Approve("me", 2);
            }
        }
        """);

    [Fact]
    public Task Offers_no_check_where_there_is_no_place_for_one() => CheckFix.IsNotOffered(
        """
        using System;
        using Subjects;

        class Host
        {
            string One(ImprovementOutcome outcome) => [|outcome.AsT0|].Event;

            string Two(ImprovementOutcome outcome)
            {
                return [|outcome.AsT1|].Message;
            }

            string Three(ImprovementOutcome outcome, bool any)
            {
                return any ? [|outcome.AsT0|].Event : "";
            }

            void Four(ImprovementOutcome outcome)
            {
                Func<string> later = () => [|outcome.AsT0|].Event;
            }

            void Five(Improvement improvement)
            {
                Console.WriteLine([|improvement.Approve("me", 1).AsT0|].Event);
            }
        }
        """);
}
