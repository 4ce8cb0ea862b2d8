using Microsoft.CodeAnalysis.CSharp;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO2001DefaultOfGuardedStruct>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO2001DefaultOfGuardedStructTest
{
    [Fact]
    public Task Reports_a_default_handed_to_a_call() => Rule.ReportsWith(
        """
        using LearningOrg.Core;

        class Host
        {
            void Take(ActorId by) { }

            void Run() => Take({|#0:default(ActorId)|});
        }
        """,
        "ActorId",
        "The default 'ActorId'");

    [Fact]
    public Task Reports_every_way_to_write_it() => Rule.Reports(
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        [NoDefault]
        struct Grade { public int Number { get; set; } }

        class Host
        {
            ActorId Owner { get; set; } = [|default|];

            void Take(ActorId by, Grade grade) { }

            Grade Lowest() { return [|new Grade()|]; }

            void Run()
            {
                Owner = [|default|];
                Take([|new ActorId()|], [|default|]);
                ActorId[] all = new[] { [|default(ActorId)|] };
                _ = new Host { Owner = [|default(ActorId)|] };
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_default_is_a_question_or_a_stand_in() => Rule.IsSilent(
        """
        using System;
        using System.Collections.Generic;
        using LearningOrg.Core;

        class Host
        {
            bool TryFind(string key, out ActorId found)
            {
                found = default;
                return false;
            }

            ActorId TryGet(string key) => default;

            void Take(ActorId by) { }

            bool Run(ActorId by, bool known)
            {
                ActorId later = default;
                var chosen = known ? by : default;
                later = by;
                Take(later);
                Take(chosen);
                Action refused = () => Take(default);
                Span<ActorId> cleared = [by, by];
                cleared[0] = default;
                Func<object> deep = () => new List<ActorId>([by, new ActorId()]) { Capacity = new[] { default(ActorId) }.Length };
                return by == default || by.Equals(default) || known && by != default(ActorId);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_generic_types_and_null_for_none() => Rule.IsSilent(
        """
        using System.Collections.Generic;
        using LearningOrg.Core;

        class Host
        {
            T Any<T>() where T : struct => default;

            void Take(ActorId? by, int number) { }

            void Run(Dictionary<string, ActorId> owners)
            {
                Take(default, default);
                _ = Any<ActorId>();
                _ = owners.GetValueOrDefault("a", default);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        struct ActorId { }

        class Host
        {
            void Take(ActorId by) { }

            void Run() => Take(default(ActorId));
        }
        """);

    [Fact]
    public Task Reports_in_old_versions_of_the_language() => Rule.Reports(
        """
        using LearningOrg.Core;

        class Host
        {
            void Take(ActorId by) { }

            void Run(bool nobody)
            {
                Take([|default|]);
                Take([|new ActorId()|]);
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Reports_a_default_that_is_cast_to_its_own_type() => Rule.Reports(
        """
        using LearningOrg.Core;

        class Host
        {
            ActorId Nobody() => (ActorId)[|default|];
        }
        """);

    [Fact]
    public Task Is_silent_on_places_of_any_type_that_are_cleared() => Rule.IsSilent(
        """
        using System.Collections.Generic;
        using System.Threading;
        using LearningOrg.Core;

        class Host
        {
            readonly AsyncLocal<ActorId> _current = new();

            void Leave(List<ActorId> slots)
            {
                _current.Value = default;
                slots[0] = default;
            }
        }
        """);

    [Fact]
    public Task Is_silent_in_Try_methods_that_are_written_for_an_interface() => Rule.IsSilent(
        """
        using LearningOrg.Core;

        interface IFinder
        {
            ActorId TryFind(string key);
        }

        class Finder : IFinder
        {
            ActorId IFinder.TryFind(string key) => default;
        }
        """);

    [Fact]
    public Task Is_silent_on_what_is_handed_over_as_an_object() => Rule.IsSilent(
        """
        using LearningOrg.Core;

        class Constraint
        {
            public static Constraint EqualTo(object expected) => new();

            object? Tag { get; set; }

            void Run()
            {
                EqualTo(default(ActorId));
                Tag = default(ActorId);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_call_that_is_to_be_refused() => Rule.IsSilent(
        """
        using System;
        using System.Threading.Tasks;
        using LearningOrg.Core;

        class Host
        {
            Task Take(ActorId by) => Task.CompletedTask;

            void Throws(Action code) { }

            Task ThrowsAsync(Func<Task> code) => code();

            async Task Run()
            {
                Throws(() => { Take(default); });
                Throws(delegate { Take(default); });
                await ThrowsAsync(async () => { await Take(default); });
                await ThrowsAsync(() => { return Take(new ActorId()); });
            }
        }
        """);

    [Fact]
    public Task Reports_in_lambdas_that_do_more_than_one_thing() => Rule.Reports(
        """
        using System;
        using LearningOrg.Core;

        class Host
        {
            void Take(ActorId by) { }

            Action Run(ActorId by) => () =>
            {
                Take(by);
                Take([|default|]);
            };
        }
        """);
}
