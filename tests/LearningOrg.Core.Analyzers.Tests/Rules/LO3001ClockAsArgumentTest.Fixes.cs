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
                _ = improvement.Approve(by, [|DateTimeOffset.UtcNow|]);
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
                _ = improvement.Approve(by, _clock.GetUtcNow());
            }
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
