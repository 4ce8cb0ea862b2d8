using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO3001ClockAsArgument, LearningOrg.Core.CodeFixes.Fixes.LO3001ClockAsArgumentFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO3001ClockAsArgumentTest
{
    [Fact]
    public Task Fixes_all_readings_with_the_clock_in_scope() => new Fix().Turns(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            private readonly TimeProvider _clock = TimeProvider.System;

            void Run(Improvement improvement, ActorId by)
            {
                _ = improvement.Triage(by, /* now */ [|DateTimeOffset.UtcNow|]);
                _ = improvement.Hold("waits", [|DateTimeOffset.UtcNow|].AddDays(30), by, [|DateTimeOffset.UtcNow|]);
            }
        }
        """,
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            private readonly TimeProvider _clock = TimeProvider.System;

            void Run(Improvement improvement, ActorId by)
            {
                _ = improvement.Triage(by, /* now */ _clock.GetUtcNow());
                _ = improvement.Hold("waits", _clock.GetUtcNow().AddDays(30), by, _clock.GetUtcNow());
            }
        }
        """);

    [Fact]
    public Task Fixes_with_a_clock_that_is_called_like_a_keyword_and_with_a_local() => new Fix().Turns(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            object One(Improvement improvement, ActorId by, TimeProvider @base) => improvement.Triage(by, [|DateTimeOffset.UtcNow|]);

            object Two(Improvement improvement, ActorId by)
            {
                var clock = TimeProvider.System;
                return improvement.Triage(by, [|DateTimeOffset.UtcNow|]);
            }
        }
        """,
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            object One(Improvement improvement, ActorId by, TimeProvider @base) => improvement.Triage(by, @base.GetUtcNow());

            object Two(Improvement improvement, ActorId by)
            {
                var clock = TimeProvider.System;
                return improvement.Triage(by, clock.GetUtcNow());
            }
        }
        """);

    [Fact]
    public Task Offers_no_fix_where_the_clock_is_out_of_reach() => new Fix().IsNotOffered(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host(TimeProvider clock)
        {
            static object One(Improvement improvement, ActorId by) => improvement.Triage(by, [|DateTimeOffset.UtcNow|]);

            void Two(Improvement improvement, ActorId by)
            {
                static object Inner(Improvement improvement, ActorId by) => improvement.Triage(by, [|DateTimeOffset.UtcNow|]);
                _ = Inner(improvement, by);
                Func<Improvement, ActorId, object> later = static (improvement, by) => improvement.Triage(by, [|DateTimeOffset.UtcNow|]);
            }

            DateTimeOffset Now => clock.GetUtcNow();
        }

        class Outer
        {
            private readonly TimeProvider _clock = TimeProvider.System;
            private readonly ImprovementOutcome _outcome = Raised.Triage(ActorId.Of("me"), [|DateTimeOffset.UtcNow|]);

            static Improvement Raised => throw new NotSupportedException();

            DateTimeOffset Now => _clock.GetUtcNow();

            ImprovementOutcome Last => _outcome;

            class Inner
            {
                object Run(Improvement improvement, ActorId by) => improvement.Triage(by, [|DateTimeOffset.UtcNow|]);
            }
        }

        class Lacking
        {
            TimeProvider? Clock { get; set; }

            object One(Improvement improvement, ActorId by) => improvement.Triage(by, [|DateTimeOffset.UtcNow|]);
        }

        class Told
        {
            TimeProvider Clock { set { } }

            object One(Improvement improvement, ActorId by) => improvement.Triage(by, [|DateTimeOffset.UtcNow|]);
        }
        """);

    [Fact]
    public Task Offers_no_fix_without_one_clock() => new Fix().IsNotOffered(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            private readonly TimeProvider _clock = TimeProvider.System;

            static void Later(Improvement improvement, ActorId by)
            {
                _ = improvement.Triage(by, [|DateTimeOffset.UtcNow|]);
            }

            DateTimeOffset Now => _clock.GetUtcNow();

            void Run(Improvement improvement, ActorId by, TimeProvider one, TimeProvider other)
            {
                _ = improvement.Triage(by, [|DateTimeOffset.UtcNow|]);
            }
        }
        """);
}
