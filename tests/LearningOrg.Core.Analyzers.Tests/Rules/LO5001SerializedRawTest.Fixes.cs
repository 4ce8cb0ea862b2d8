using Microsoft.CodeAnalysis.CSharp;
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
    public Task Fixes_all_ids_by_way_of_their_values() => new Fix().Turns(
        """
        using System.Text.Json;
        using LearningOrg.Core;

        class Host
        {
            string Run(ActorId one, ActorId[] all)
            {
                return JsonSerializer.Serialize([|one|] /* the first */) + JsonSerializer.Serialize(value: [|all[0]|], options: null);
            }
        }
        """,
        """
        using System.Text.Json;
        using LearningOrg.Core;

        class Host
        {
            string Run(ActorId one, ActorId[] all)
            {
                return JsonSerializer.Serialize(one.Value /* the first */) + JsonSerializer.Serialize(value: all[0].Value, options: null);
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Offers_no_fix_where_the_call_says_the_type_or_there_is_no_one_value() => new Fix().IsNotOffered(
        """
        using System.Text.Json;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            void Run(Improvement improvement, ActorId by, ActorId? nobody, Score score)
            {
                JsonSerializer.Serialize([|improvement|], typeof(Improvement));
                JsonSerializer.Serialize<ActorId>([|by|]);
                JsonSerializer.Serialize([|by|], typeof(ActorId));
                JsonSerializer.Serialize([|nobody|]);
                JsonSerializer.Serialize([|score|]);
            }
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
