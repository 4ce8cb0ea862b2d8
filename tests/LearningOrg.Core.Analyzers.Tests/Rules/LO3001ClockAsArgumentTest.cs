using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO3001ClockAsArgument>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO3001ClockAsArgumentTest
{
    [Fact]
    public Task Reports_the_clock() => Rule.ReportsWith(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            ImprovementOutcome Run(Improvement improvement, ActorId by) => improvement.Triage(by, {|#0:DateTimeOffset.UtcNow|});
        }
        """,
        "DateTimeOffset.UtcNow",
        "Triage");

    [Fact]
    public Task Reports_chance_and_local_time_also_behind_a_factory() => Rule.Reports(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            void Run(ContinualImprovementRegister register, ActorId by, DateTimeOffset at)
            {
                _ = register.Raise(ImprovementId.Of([|Guid.NewGuid()|].ToString()), "Title", ImprovementSource.Idea, by, at);
                _ = register.Raise(ImprovementId.Of("CIM1"), "Title", ImprovementSource.Idea, by, [|DateTime.Now|]);
            }
        }
        """);

    [Fact]
    public Task Reports_what_a_value_is_visibly_made_of() => Rule.Reports(
        """
        using System;
        using System.Threading.Tasks;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;
        using OneOf;

        class Host
        {
            Task<ImprovementOutcome> TriageAsync(DateTimeOffset at) => throw new Exception();

            async Task Run(ContinualImprovementRegister register, Improvement improvement, ActorId by, DateTimeOffset at)
            {
                _ = register.Raise(ImprovementId.Of($"CIM-{[|Guid.NewGuid()|]:N}"), "Title", ImprovementSource.Idea, by, at);
                _ = register.Raise(ImprovementId.Of("CIM-" + [|Random.Shared.Next(100)|]), "Title", ImprovementSource.Idea, by, at);
                _ = register.Raise(ImprovementId.Of("CIM-" + [|new Random().Next()|]), "Title", ImprovementSource.Idea, by, at);
                _ = improvement.Hold("waits", [|DateTimeOffset.UtcNow|].AddDays(30), by, at);
                _ = improvement.Triage(by, [|DateTimeOffset.Now|] - TimeSpan.FromHours(1));
                _ = improvement.Triage(by, new DateTimeOffset([|DateTime.UtcNow|]));
                _ = improvement.Triage(by, [|DateTimeOffset.Now|].UtcDateTime);
                _ = await TriageAsync([|DateTimeOffset.UtcNow|]);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_chance_can_be_repeated() => Rule.IsSilent(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host(Random random)
        {
            void Run(ContinualImprovementRegister register, ActorId by, DateTimeOffset at)
            {
                _ = register.Raise(ImprovementId.Of($"CIM-{random.Next()}"), "Title", ImprovementSource.Idea, by, at);
                _ = register.Raise(ImprovementId.Of($"CIM-{new Random(7).Next()}"), "Title", ImprovementSource.Idea, by, at);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_time_is_handed_in() => Rule.IsSilent(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host(TimeProvider clock)
        {
            void Run(Improvement improvement, ActorId by, DateTimeOffset at)
            {
                var now = DateTimeOffset.UtcNow;
                _ = improvement.Triage(by, at);
                _ = improvement.Triage(by, now);
                _ = improvement.Triage(by, clock.GetUtcNow());
                _ = improvement.Triage(by, DateTimeOffset.UnixEpoch);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_no_verb_decides() => Rule.IsSilent(
        """
        using System;

        class Host
        {
            void Log(DateTimeOffset at, Guid id) { }

            void Run()
            {
                Log(DateTimeOffset.UtcNow, Guid.NewGuid());
                Console.WriteLine(Random.Shared.Next());
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        using System;

        class Outcome { }

        class Host
        {
            Outcome Triage(DateTimeOffset at) => new();

            Outcome Run() => Triage(DateTimeOffset.UtcNow);
        }
        """);
}
