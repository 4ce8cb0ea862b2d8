using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
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
        "Improvement",
        "cannot be read back: store its ToSnapshot(), and bring it back with Restore");

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
    public Task Reports_an_id_that_would_come_back_as_its_default() => Rule.ReportsWith(
        """
        using System.Text.Json;
        using LearningOrg.Core;

        class Host
        {
            string Run(ActorId by) => JsonSerializer.Serialize({|#0:by|});
        }
        """,
        "ActorId",
        "is read back as its default: store its Value, and bring it back with ActorId.Of");

    [Fact]
    public void Serializers_do_read_an_id_back_as_its_default()
    {
        var json = JsonSerializer.Serialize(ActorId.Of("jo"));

        Assert.Equal("""{"Value":"jo","IsUnassigned":false}""", json);
        Assert.True(JsonSerializer.Deserialize<ActorId>(json).IsUnassigned);
    }

    [Fact]
    public Task Reports_a_guarded_struct_without_a_value_of_its_own() => Rule.ReportsWith(
        """
        using System.Text.Json;
        using LearningOrg.Core;

        class Host
        {
            string Run(Score score) => JsonSerializer.Serialize({|#0:score|});
        }
        """,
        "Score",
        "is read back as its default: store the values it is made of, and make it again from them");

    [Fact]
    public Task Reports_guarded_structs_in_lists_and_where_they_are_read() => Rule.Reports(
        """
        using System.Text.Json;
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        [NoDefault]
        readonly struct Grade
        {
            private Grade(int number) => Number = number;

            public int Number { get; }

            public static Grade Of(int number) => new Grade(number);
        }

        class Host
        {
            void Run(ActorId[] all, ActorId? some, Grade grade, string json)
            {
                JsonSerializer.Serialize([|all|]);
                JsonSerializer.Serialize([|some|]);
                JsonSerializer.Serialize([|grade|], options: null);
                [|JsonSerializer.Deserialize<ActorId>(json)|].ToString();
            }
        }
        """,
        LanguageVersion.CSharp8);

    [Fact]
    public Task Reports_in_old_versions_of_the_language() => Rule.Reports(
        """
        using System.Text.Json;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            string Run(ActorId by, Improvement improvement)
            {
                return JsonSerializer.Serialize([|by|]) + JsonSerializer.Serialize([|improvement|]);
            }
        }
        """,
        LanguageVersion.CSharp7_3);

    [Fact]
    public Task Is_silent_on_structs_that_can_be_read_back() => Rule.IsSilent(
        """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using LearningOrg.Core;
        using LearningOrg.Core.Annotations;

        [NoDefault, JsonConverter(typeof(Converter))]
        readonly struct Converted { }

        abstract class Converter : JsonConverter<Converted> { }

        [NoDefault]
        struct Open { public int Number { get; set; } }

        [NoDefault]
        readonly struct Built
        {
            [JsonConstructor]
            public Built(int number) => Number = number;

            public int Number { get; }
        }

        struct Unguarded { }

        class Host
        {
            void Run(ActorId by, Converted converted, Open open, Built built, Unguarded unguarded, JsonSerializerOptions options)
            {
                JsonSerializer.Serialize(by, options);
                JsonSerializer.Serialize(by.Value);
                JsonSerializer.Serialize(converted);
                JsonSerializer.Serialize(open);
                JsonSerializer.Serialize(built);
                JsonSerializer.Serialize(unguarded);
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
