using Microsoft.CodeAnalysis.CSharp;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO1005DerivedFromClosedType>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public class LO1005DerivedFromClosedTypeTest
{
    [Fact]
    public Task Reports_a_class_and_what_it_derives_from() => Rule.ReportsWith(
        """
        using Subjects;

        class {|#0:Doubtful|} : Finding
        {
        }
        """,
        "Doubtful",
        "Finding",
        typeof(Subjects.Finding).Assembly.GetName().Name!);

    [Fact]
    public Task Reports_a_case_of_a_case_but_not_what_derives_from_that() => Rule.Reports(
        """
        using Subjects;

        abstract class [|Doubtful|] : Unproven
        {
            sealed class [|Inner|] : Finding
            {
            }
        }

        class MoreDoubtful : Doubtful
        {
        }
        """);

    [Fact]
    public Task Reports_in_a_client_of_C_sharp_7_3() => Rule.Reports(
        """
        using Subjects;

        partial class [|Doubtful|] : Finding
        {
        }

        partial class Doubtful
        {
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Is_silent_on_open_types() => Rule.IsSilent(
        """
        using LearningOrg.Core;

        sealed record TooLate(int Days) : Refusal
        {
            public override string Code => "too-late";

            public override string Message => $"{Days} days too late. Ask earlier.";
        }
        """);

    [Fact]
    public Task Is_silent_in_the_assembly_of_the_closed_type() => Rule.IsSilent(
        """
        using LearningOrg.Core.Annotations;

        [ClosedHierarchy]
        abstract class Answer
        {
            sealed class Yes : Answer
            {
            }
        }

        sealed class No : Answer
        {
        }
        """);

    [Fact]
    public Task Is_silent_where_the_code_does_not_compile() => Rule.IsSilent(
        """
        class Doubtful : {|CS0246:Findings|}
        {
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        using System;

        namespace LearningOrg.Core.Annotations
        {
            class ClosedHierarchyAttribute : Attribute
            {
            }
        }

        namespace Client
        {
            [LearningOrg.Core.Annotations.ClosedHierarchy]
            abstract class Answer
            {
            }

            class Yes : Answer
            {
            }
        }
        """);
}
