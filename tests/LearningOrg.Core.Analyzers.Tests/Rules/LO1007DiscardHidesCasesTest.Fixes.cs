using LearningOrg.Core.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CSharp;
using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO1007DiscardHidesCases, LearningOrg.Core.CodeFixes.Fixes.LO1007DiscardHidesCasesFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO1007DiscardHidesCasesTest
{
    private static readonly Fix ExpandFix = new(LO1007DiscardHidesCasesFix.Expand);

    [Fact]
    public Task Fixes_all_discards_and_keeps_comments() => ExpandFix.Turns(
        """
        using Subjects;

        class Host
        {
            int One(Finding finding, Severity severity) => finding switch
            {
                Confirmed => 1,
                // Not yet.
                [|_|] => severity switch { Severity.Low => 2, [|_|] /* for now */ => 3 },
            };

            int Two(Finding? finding) => finding switch { Confirmed => 1, [|_|] => 2 };

            int Three(Finding? finding) => finding switch { null => 0, Confirmed => 1, [|_|] => 2 };

            int Four(Finding finding)
            {
                switch (finding)
                {
                    case Confirmed:
                        return 1;

                    // Not yet.
                    [|default:|] // for now
                        return 2;
                }
            }
        }
        """,
        """
        using Subjects;

        class Host
        {
            int One(Finding finding, Severity severity) => finding switch
            {
                Confirmed => 1,
                // Not yet.
                Refuted or Unclear => severity switch { Severity.Low => 2, Severity.High /* for now */ => 3 },
            };

            int Two(Finding? finding) => finding switch { Confirmed => 1, null or Refuted or Unclear => 2 };

            int Three(Finding? finding) => finding switch { null => 0, Confirmed => 1, Refuted or Unclear => 2 };

            int Four(Finding finding)
            {
                switch (finding)
                {
                    case Confirmed:
                        return 1;

                    // Not yet.
                    case Refuted:
                    case Unclear:
                    default: // for now
                        return 2;
                }
            }
        }
        """);

    [Fact]
    public Task Fixes_discards_that_stand_for_null_too() => ExpandFix.Turns(
        """
        using Subjects;

        class Host
        {
            int One(Severity? severity) => severity switch { Severity.Low => 1, [|_|] => 2 };

            int Two(Severity? severity) => severity switch { Severity.Low or null => 1, [|_|] => 2 };

        #nullable disable
            int Three(Severity? severity) => severity switch { Severity.Low => 1, [|_|] => 2 };

            int Four(Finding finding) => finding switch { Confirmed => 1, [|_|] => 2 };
        }
        """,
        """
        using Subjects;

        class Host
        {
            int One(Severity? severity) => severity switch { Severity.Low => 1, null or Severity.High => 2 };

            int Two(Severity? severity) => severity switch { Severity.Low or null => 1, Severity.High => 2 };

        #nullable disable
            int Three(Severity? severity) => severity switch { Severity.Low => 1, null or Severity.High => 2 };

            int Four(Finding finding) => finding switch { Confirmed => 1, null or Refuted or Unclear => 2 };
        }
        """);

    [Fact]
    public Task Offers_no_names_for_a_variable_or_before_C_sharp_9() => ExpandFix.IsNotOffered(
        """
        using Subjects;

        class Host
        {
            int One(Finding finding) => finding switch { Confirmed _ => 1, [|var other|] => other.GetHashCode() };

            int Two(Finding finding) => finding switch { Confirmed _ => 1, [|_|] => 2 };
        }
        """,
        LanguageVersion.CSharp8);
}
