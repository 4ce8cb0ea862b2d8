using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Rule = LearningOrg.Core.Analyzers.Tests.Rule<LearningOrg.Core.Analyzers.Rules.LO5001SerializedRaw>;

namespace LearningOrg.Core.Analyzers.Tests.Rules;

public partial class LO5001SerializedRawTest
{
    // As much of it as the rule looks at.
    private const string Newtonsoft =
        """
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;
        using Newtonsoft.Json;

        namespace Newtonsoft.Json
        {
            abstract class JsonConverter { }

            class JsonSerializer
            {
                public void Serialize(System.IO.TextWriter writer, object? value) { }
            }

            static class JsonConvert
            {
                public static string SerializeObject(object? value, params JsonConverter[] converters) => "";

                public static T? DeserializeObject<T>(string value, params JsonConverter[] converters) => default;
            }
        }

        class ActorIdConverter : JsonConverter { }

        """;

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

    [Fact]
    public Task Reports_every_kind_of_list_and_set() => Rule.Reports(
        """
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Collections.ObjectModel;
        using System.Linq;
        using System.Text.Json;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            void Run(
                IList<Improvement> list,
                ICollection<Improvement> some,
                ImmutableList<Improvement> fixedOnes,
                ObservableCollection<Improvement> shown,
                IQueryable<Improvement> asked,
                IAsyncEnumerable<Improvement> stream,
                Improvement[][] pages,
                HashSet<ActorId> actors,
                List<ActorId?> perhaps)
            {
                JsonSerializer.Serialize([|list|]);
                JsonSerializer.Serialize([|some|]);
                JsonSerializer.Serialize([|fixedOnes|]);
                JsonSerializer.Serialize([|shown|]);
                JsonSerializer.Serialize([|asked|]);
                JsonSerializer.Serialize([|stream|]);
                JsonSerializer.Serialize([|pages|]);
                JsonSerializer.Serialize([|actors|]);
                JsonSerializer.Serialize([|perhaps|]);
            }
        }
        """);

    [Fact]
    public Task Reports_what_is_only_seen_as_something_else() => Rule.Reports(
        """
        using System.Text.Json;
        using LearningOrg.Core;
        using LearningOrg.Core.Improvements;

        class Host
        {
            void Run(Improvement improvement, ActorId by, object other)
            {
                JsonSerializer.Serialize([|(object)improvement|]);
                JsonSerializer.Serialize([|by as object|]);
                JsonSerializer.Serialize([|(Improvement)other|]);
                JsonSerializer.Serialize<object>([|improvement|]);
            }
        }
        """);

    [Fact]
    public Task Reports_in_Newtonsoft_Json_too() => Rule.Reports(
        Newtonsoft +
        """
        class Host
        {
            void Run(Improvement improvement, ActorId by, string json, System.IO.TextWriter writer, JsonSerializer serializer)
            {
                JsonConvert.SerializeObject([|improvement|], new ActorIdConverter());
                JsonConvert.SerializeObject([|by|]);
                [|JsonConvert.DeserializeObject<ActorId>(json)|].ToString();
                serializer.Serialize(writer, [|improvement|]);
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_Newtonsoft_Json_may_have_a_converter() => Rule.IsSilent(
        Newtonsoft +
        """
        class Host
        {
            void Run(ActorId by, string json, System.IO.TextWriter writer, JsonSerializer serializer)
            {
                JsonConvert.SerializeObject(by, new ActorIdConverter());
                JsonConvert.DeserializeObject<ActorId>(json, new ActorIdConverter());
                serializer.Serialize(writer, by);
            }
        }
        """);
}
