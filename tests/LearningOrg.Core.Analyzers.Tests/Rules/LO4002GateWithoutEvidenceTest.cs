using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO4002GateWithoutEvidence>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public class LO4002GateWithoutEvidenceTest
{
    [Fact]
    public Task Reports_an_empty_list() => Rule.ReportsWith(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Change;

        class Host
        {
            ChangeOutcome Run(ChangeInitiative change, ActorId by, DateTimeOffset at) =>
                change.GoOnConditions(ChangeStep.Urgency, {|#0:[]|}, by, at);
        }
        """,
        "conditions",
        "GoOnConditions",
        "empty");

    [Fact]
    public Task Reports_a_constructor_by_the_name_of_its_type() => Rule.ReportsWith(
        """
        using LearningOrg.Core.Annotations;

        class Release([NotEmpty] string reference)
        {
            string Reference { get; } = reference;

            object Run() => new Release({|#0:""|});
        }
        """,
        "reference",
        "Release",
        "blank");

    [Fact]
    public Task Reports_blank_and_null_and_the_marks_of_clients() => Rule.Reports(
        """
        using System;
        using System.Collections.Generic;
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change.Evidence;

        class Release
        {
            public bool Approve([NotEmpty] IReadOnlyList<string> evidence, [NotEmpty] string? reference) => true;

            void Run(EvidenceTag tag)
            {
                _ = DocumentEvidence.Of(tag, "Charter", [|" "|]);
                Approve([|Array.Empty<string>()|], [|null|]);
                Approve([|new List<string>()|], [|string.Empty|]);
                Approve([|new string[0]|], "DOC-1");
                _ = [|LearningOrg.Core.Change.Requirements.Attested.By()|];
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_there_is_something() => Rule.IsSilent(
        """
        using System;
        using System.Collections.Generic;
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Change;
        using LearningOrg.Core.Change.Gates;

        class Host
        {
            bool Approve([NotEmpty] IReadOnlyList<string> evidence) => true;

            void Run(ChangeInitiative change, List<GateCondition> conditions, ActorId by, DateTimeOffset at)
            {
                _ = change.GoOnConditions(ChangeStep.Urgency, conditions, by, at);
                _ = change.GoOnConditions(ChangeStep.Urgency, [GateCondition.Of("told", at)], by, at);
                Approve([.. new[] { "E1" }]);
                Approve(new List<string> { "E1" });
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_nothing_is_asked_for() => Rule.IsSilent(
        """
        using System;
        using System.Collections.Generic;

        class Host
        {
            bool Approve(IReadOnlyList<string> evidence, string note = "") => true;

            void Run() => Approve([]);
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        using System.Collections.Generic;

        class Host
        {
            bool Approve(IReadOnlyList<string> evidence) => true;

            void Run() => Approve([]);
        }
        """);

    [Fact]
    public Task Reports_null_at_the_null_whatever_is_said_of_it() => Rule.Reports(
        """
        using System.Collections.Generic;
        using LearningOrg.Core.Annotations;

        class Release
        {
            bool Approve([NotEmpty] IReadOnlyList<string> evidence) => true;

            void Run()
            {
                Approve([|null|]!);
                Approve([|new List<string> { }|]);
            }
        }
        """);
}
