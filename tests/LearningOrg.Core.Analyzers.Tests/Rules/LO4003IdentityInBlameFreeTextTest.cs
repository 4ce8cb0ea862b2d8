using Microsoft.CodeAnalysis.CSharp;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO4003IdentityInBlameFreeText>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO4003IdentityInBlameFreeTextTest
{
    [Fact]
    public Task Reports_an_actor_in_a_reason() => Rule.ReportsWith(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            ImprovementOutcome Run(Improvement improvement, ActorId by, DateTimeOffset at) =>
                improvement.Reject($"{{|#0:by|}} never filled in the form", by, at);
        }
        """,
        "by",
        "reason");

    [Fact]
    public Task Reports_every_way_to_write_a_person_down() => Rule.Reports(
        """
        using System.Security.Claims;
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Improvements;

        class Review
        {
            [BlameFree]
            public string Lesson { get; set; } = "";

            [PersonalIdentity]
            public string Login { get; set; } = "";

            void Run(ActorId by, ActorId? other, ClaimsPrincipal user, Review next)
            {
                Lesson = $"Told by {[|by.Value|]}";
                Lesson = "Told by " + [|by|] + ", and " + [|other|];
                next.Lesson = $"{[|user.Identity?.Name|]} and {[|Login|]}";
                _ = new ImprovementDetails { Description = [|by.ToString()|] };
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_roles_and_texts_that_are_not_blame_free() => Rule.IsSilent(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            void Run(Improvement improvement, ActorId by, DateTimeOffset at, string userName, string role)
            {
                _ = improvement.Reject($"The {role} on duty could not see the form, {by.Value.Length} times", by, at);
                Console.WriteLine($"{by} rejects {improvement.Title}");
                _ = improvement.Reject($"As agreed with {userName}", by, at);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_the_actor_of_a_verb() => Rule.IsSilent(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            ImprovementOutcome Run(Improvement improvement, ActorId by, DateTimeOffset at) =>
                improvement.Reject($"Done by {at:d} already", by, at);
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        class ActorId { }

        class Host
        {
            void Reject(string reason) { }

            void Run(ActorId by) => Reject($"{by} again");
        }
        """);

    [Fact]
    public Task Reports_in_old_versions_of_the_language() => Rule.Reports(
        """
        using System;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            ImprovementOutcome Run(Improvement improvement, ActorId by, DateTimeOffset at)
            {
                return improvement.Reject(string.Concat("a", "b") + [|by|], by, at);
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Is_silent_on_what_a_person_that_may_be_missing_is_asked() => Rule.IsSilent(
        """
        using System.Security.Claims;
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Review
        {
            [BlameFree]
            public string Lesson { get; set; } = "";

            void Run(ActorId? by, ClaimsPrincipal user)
            {
                Lesson = $"{by?.IsUnassigned} and {by?.Value.Length}";
                Lesson = $"Signed in by {user.Identity?.AuthenticationType}: {user?.Identity?.IsAuthenticated}";
            }
        }
        """);

    [Fact]
    public Task Reports_a_person_that_may_be_missing() => Rule.Reports(
        """
        using System.Security.Claims;
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Review
        {
            [BlameFree]
            public string Lesson { get; set; } = "";

            void Run(ActorId? by, ClaimsPrincipal? user) =>
                Lesson = $"{[|by?.Value|]}, {[|by?.ToString()|]}, {[|user?.Identity|]} or {[|user?.Identity?.Name|]}";
        }
        """);

    [Fact]
    public Task Reports_the_initial_value_of_a_text() => Rule.Reports(
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Review(ActorId by)
        {
            [BlameFree]
            private readonly string _note = "Told by " + [|by|];

            [BlameFree]
            public string Lesson { get; } = $"Told by {[|by|]}";

            public string Signature { get; } = $"Told by {by}, {nameof(_note)}";
        }
        """);

    [Fact]
    public Task Reports_what_implements_a_marked_interface() => Rule.Reports(
        """
        using LearningOrg.Core.Annotations;

        [PersonalIdentity]
        interface IPerson
        {
        }

        record Employee(string Login) : IPerson;

        class Review
        {
            [BlameFree]
            public string Lesson { get; set; } = "";

            void Run(Employee employee, IPerson person) => Lesson = $"{[|employee|]} told {[|person|]}";
        }
        """);
}
