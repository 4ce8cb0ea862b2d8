using Microsoft.CodeAnalysis.CSharp;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO1004DefaultUnion>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public class LO1004DefaultUnionTest
{
    [Fact]
    public Task Reports_a_default_by_the_case_it_claims_to_be() => Rule.ReportsWith(
        """
        using LearningOrg.Core;
        using OneOf;
        using Subjects;

        class Host
        {
            OneOf<Improvement, NotPermitted> Look() => {|#0:default|};
        }
        """,
        "OneOf",
        "Improvement");

    [Fact]
    public Task Reports_every_way_to_make_one() => Rule.Reports(
        """
        using OneOf;

        class Host
        {
            OneOf<string, int> _last = [|new()|];

            OneOf<string, int> Look(bool any)
            {
                var one = [|new OneOf<string, int>()|];
                var two = [|default(OneOf<string, int>)|];
                Take([|default|]);
                return any ? one : two.IsT0 ? two : [|default|];
            }

            void Take(OneOf<string, int> union) => _last = union;
        }
        """);

    [Fact]
    public Task Reports_in_a_client_of_C_sharp_7_3() => Rule.Reports(
        """
        using OneOf;

        class Host
        {
            OneOf<string, int> Look()
            {
                return [|default|];
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Is_silent_where_nothing_is_meant() => Rule.IsSilent(
        """
        using OneOf;

        class Host
        {
            bool TryLook(bool any, out OneOf<string, int> found)
            {
                found = default;
                return any && !found.Equals("a");
            }

            void Take(OneOf<string, int> union = default)
            {
                _ = default(OneOf<string, int>);
                Take();
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_union_is_compared_with_nothing() => Rule.IsSilent(
        """
        using System.Collections.Generic;
        using OneOf;

        class Host
        {
            bool One(OneOf<string, int> union) => union.Equals(default(OneOf<string, int>));

            bool Two(OneOf<string, int> union) => EqualityComparer<OneOf<string, int>>.Default.Equals(union, default);

            bool Three(OneOf<string, int> union) => Equals(union, new OneOf<string, int>());
        }
        """);

    [Fact]
    public Task Is_silent_on_a_first_case_that_may_be_null() => Rule.IsSilent(
        """
        using OneOf;

        class Host
        {
            OneOf<string?, int> Look() => default;
        }
        """);

    [Fact]
    public Task Is_silent_on_a_first_case_that_has_a_default_and_on_optional_unions() => Rule.IsSilent(
        """
        using OneOf;
        using Subjects;

        class Host
        {
            OneOf<int, string> Count() => default;

            OneOf<string, int>? Maybe() => default;

            ImprovementOutcome? Last() => default;

            T? Any<T>() => default;

            OneOf<string, int> Made() => "a";
        }
        """);

    [Fact]
    public Task Is_silent_where_the_code_does_not_compile() => Rule.IsSilent(
        """
        class Host
        {
            {|CS0246:OneOff<string, int>|} Look() => default;
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        using OneOf;

        class Host
        {
            OneOf<string, int> Look() => default;
        }
        """);
}
