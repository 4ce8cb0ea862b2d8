using LearningOrg.Core.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO2001DefaultOfGuardedStruct>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO2001DefaultOfGuardedStructTest
{
    [Fact]
    public Task Reports_as_a_hint_an_array_that_can_only_be_read() => ReportsHints(
        4,
        """
        using System.Collections.Generic;
        using LearningOrg.Core;

        class Host
        {
            IReadOnlyList<ActorId> Owners { get; set; } = {|#0:new ActorId[3]|};

            void Take(IEnumerable<ActorId> all) { }

            void Each(params ActorId[] all) { }

            IReadOnlyList<ActorId> Run()
            {
                Take({|#1:new ActorId[2]|});
                Each({|#2:new ActorId[1]|});
                return {|#3:new ActorId[3]|};
            }
        }
        """);

    [Fact]
    public Task Reports_as_a_hint_a_local_array_that_is_read_and_never_filled() => ReportsHints(
        4,
        """
        using System;
        using LearningOrg.Core;

        class Host
        {
            void Take(ActorId by) { }

            void Run()
            {
                var one = {|#0:new ActorId[3]|};
                foreach (var by in one) Take(by);
                var two = {|#1:new ActorId[3]|};
                for (var i = 0; i < two.Length; i++) Take(two[i]);
                ActorId[] three;
                three = {|#2:new ActorId[1]|};
                Console.WriteLine(three[0].Value);
                var four = {|#3:new ActorId[1, 2]|};
                Take(four[0, 1]);
            }
        }
        """);

    [Fact]
    public Task Reports_as_a_hint_in_old_versions_of_the_language() => ReportsHints(
        1,
        """
        using System.Collections.Generic;
        using LearningOrg.Core;

        class Host
        {
            IEnumerable<ActorId> Run()
            {
                return {|#0:new ActorId[3]|};
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Is_silent_on_arrays_that_somebody_fills() => Rule.IsSilent(
        """
        using System;
        using System.Collections.Generic;
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        [NoDefault]
        struct Grade { public int Number { get; set; } }

        class Host
        {
            readonly ActorId[] _slots = new ActorId[3];

            void Take(IEnumerable<ActorId> all) { }

            void Make(out ActorId made) => made = ActorId.Of("a");

            void Run(List<ActorId> known, ActorId by)
            {
                var one = new ActorId[3];
                for (var i = 0; i < one.Length; i++) one[i] = by;
                Take(one);
                var two = new ActorId[3];
                Array.Fill(two, by);
                Take(two);
                var three = new ActorId[3];
                known.CopyTo(three);
                Take(three);
                var four = new ActorId[3];
                Make(out four[0]);
                Take(four);
                var five = new ActorId[3];
                five.AsSpan().Fill(by);
                Take(five);
                var six = new ActorId[3];
                ref var first = ref six[0];
                first = by;
                Take(six);
                var seven = new Grade[1];
                seven[0].Number = 2;
                Console.WriteLine(seven[0].Number);
                var eight = new ActorId[2];
                (eight[0], eight[1]) = (by, by);
                Take(eight);
                var nine = new ActorId[2];
                void Later() => nine[0] = by;
                Later();
                Take(nine);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_arrays_that_others_may_fill_or_that_hold_nothing() => Rule.IsSilent(
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using LearningOrg.Core;

        class Host
        {
            ActorId[] _slots = [];

            void Take(IEnumerable<ActorId> all) { }

            void Fill(ActorId[] all) { }

            ActorId[] Buffer() => new ActorId[3];

            void Run(int count, ActorId by)
            {
                Take(new ActorId[0]);
                Take(new ActorId[count]);
                Take(new ActorId[] { by });
                Take(new ActorId?[3].OfType<ActorId>());
                Take(new ActorId[3].Select(_ => by));
                Fill(new ActorId[3]);
                _slots = new ActorId[3];
                var unread = new ActorId[3];
                Console.WriteLine(unread.Length);
                var asked = new ActorId[3];
                Console.WriteLine(asked[0] == by);
                Action refused = () => Take(new ActorId[3]);
            }
        }
        """);

    private static Task ReportsHints(int count, string source, LanguageVersion version = LanguageVersion.Latest)
    {
        var test = new ClientTest<LO2001DefaultOfGuardedStruct, EmptyCodeFixProvider>(source, version);
        for (var place = 0; place < count; place++)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult(LO2001DefaultOfGuardedStruct.Rule)
                .WithSeverity(DiagnosticSeverity.Info)
                .WithLocation(place)
                .WithArguments("ActorId", "Each element here is the default 'ActorId', which"));
        }

        return test.RunAsync();
    }
}
