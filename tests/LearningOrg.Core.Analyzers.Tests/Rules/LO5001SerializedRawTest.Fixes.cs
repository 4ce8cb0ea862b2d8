using Fix = LearningOrg.Core.Analyzers.Tests.Fix<
    LearningOrg.Core.Analyzers.Rules.LO5001SerializedRaw, LearningOrg.Core.CodeFixes.Fixes.LO5001SerializedRawFix>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO5001SerializedRawTest
{
    [Fact]
    public Task Fixes_all_by_way_of_the_snapshot() => new Fix().Turns(
        """
        using System.Text.Json;
        using LearningOrg.Core.Improvements;

        class Host
        {
            string Run(Improvement one, Improvement[] all) =>
                JsonSerializer.Serialize([|one|] /* the first */) + JsonSerializer.Serialize([|all[0]|]);
        }
        """,
        """
        using System.Text.Json;
        using LearningOrg.Core.Improvements;

        class Host
        {
            string Run(Improvement one, Improvement[] all) =>
                JsonSerializer.Serialize(one.ToSnapshot() /* the first */) + JsonSerializer.Serialize(all[0].ToSnapshot());
        }
        """);

    [Fact]
    public Task Offers_no_fix_for_lists_and_what_may_be_null() => new Fix().IsNotOffered(
        """
        using System.Collections.Generic;
        using System.Text.Json;
        using LearningOrg.Core.Improvements;

        class Host
        {
            string Run(List<Improvement> all, Improvement? none) => JsonSerializer.Serialize([|all|]) + JsonSerializer.Serialize([|none|]);
        }
        """);
}
