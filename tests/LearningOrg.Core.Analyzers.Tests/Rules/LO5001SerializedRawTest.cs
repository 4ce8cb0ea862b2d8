using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO5001SerializedRaw>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO5001SerializedRawTest
{
    [Fact]
    public Task Reports_an_aggregate_handed_to_the_serializer() => Rule.ReportsWith(
        """
        using System.Text.Json;
        using LearningOrg.Core.Improvements;

        class Host
        {
            string Run(Improvement improvement) => JsonSerializer.Serialize({|#0:improvement|});
        }
        """,
        "Improvement");

    [Fact]
    public Task Reports_lists_derived_types_and_reading_back() => Rule.Reports(
        """
        using System.Collections.Generic;
        using System.Text.Json;
        using LearningOrg.Core.Annotations;
        using LearningOrg.Core.Improvements;
        using LearningOrg.Core.Improvements.Events;

        [StoredAsSnapshot]
        class Account { }

        class Host
        {
            void Run(List<Improvement> all, ImprovementRaised raised, string json)
            {
                JsonSerializer.Serialize([|all|]);
                JsonSerializer.SerializeToUtf8Bytes([|raised|]);
                [|JsonSerializer.Deserialize<Account>(json)|]!.ToString();
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_snapshots() => Rule.IsSilent(
        """
        using System.Text.Json;
        using LearningOrg.Core.Improvements;
        using LearningOrg.Core.Improvements.Snapshots;

        class Host
        {
            string Run(Improvement improvement) => JsonSerializer.Serialize(improvement.ToSnapshot());

            ImprovementSnapshot? Read(string json) => JsonSerializer.Deserialize<ImprovementSnapshot>(json);
        }
        """);

    [Fact]
    public Task Is_silent_on_objects_of_clients_and_other_calls() => Rule.IsSilent(
        """
        using System;
        using System.Text.Json;
        using LearningOrg.Core.Improvements;

        record View(string Title);

        class Host
        {
            void Run(Improvement improvement)
            {
                JsonSerializer.Serialize(new View(improvement.Title));
                Console.WriteLine(improvement);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_library_is_absent() => Rule.IsSilentWithoutTheLibrary(
        """
        using System.Text.Json;

        class Improvement { }

        class Host
        {
            string Run(Improvement improvement) => JsonSerializer.Serialize(improvement);
        }
        """);
}
