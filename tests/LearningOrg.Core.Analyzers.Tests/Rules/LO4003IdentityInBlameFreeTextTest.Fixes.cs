using LearningOrg.Core.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CSharp;
using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO4003IdentityInBlameFreeText, LearningOrg.Core.CodeFixes.Fixes.LO4003IdentityInBlameFreeTextFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO4003IdentityInBlameFreeTextTest
{
    [Fact]
    public Task Fixes_one_text_after_the_other_for_a_person_to_name_the_role() => new Fix().Turns(
        """"
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Review
        {
            [BlameFree]
            public string Lesson { get; set; } = "";

            void Run(ActorId by, int times)
            {
                Lesson = $"{[|by|]} forgot it";
                Lesson = $"{times} times, {[|by.Value|],10:g} and {[|by|]}{times}"; // so it was
                Lesson = $@"""{{{[|by|]}}}""\n";
                Lesson = $"""Told by {[|by|]} himself""";
                Lesson = "Told by " + /* who */ [|by|] + ", and again " + [|by|];
            }
        }
        """",
        """"
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Review
        {
            [BlameFree]
            public string Lesson { get; set; } = "";

            void Run(ActorId by, int times)
            {
                Lesson = $"(role) forgot it";
                Lesson = $"{times} times, (role) and (role){times}"; // so it was
                Lesson = $@"""{{(role)}}""\n";
                Lesson = $"""Told by (role) himself""";
                Lesson = "Told by " + /* who */ "(role)" + ", and again " + "(role)";
            }
        }
        """");

    [Fact]
    public Task Fixes_old_versions_of_the_language() => new Fix().Turns(
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Review
        {
            [BlameFree]
            public string Lesson { get; set; }

            void Run(ActorId by)
            {
                Lesson = $"{[|by|]} forgot it";
            }
        }
        """,
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Review
        {
            [BlameFree]
            public string Lesson { get; set; }

            void Run(ActorId by)
            {
                Lesson = $"(role) forgot it";
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Offers_no_fix_where_the_text_is_nothing_but_the_person() => new Fix().IsNotOffered(
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        class Review
        {
            [BlameFree]
            public string Lesson { get; set; } = "";

            void Run(ActorId by)
            {
                Lesson = [|by.Value|];
                Lesson = $"{[|by|]}";
                Lesson = $"Told by {[|by|] /* for now */}";
            }
        }
        """);

    [Fact]
    public void The_fix_is_never_made_at_many_places_at_once() => Assert.Null(new LO4003IdentityInBlameFreeTextFix().GetFixAllProvider());
}
