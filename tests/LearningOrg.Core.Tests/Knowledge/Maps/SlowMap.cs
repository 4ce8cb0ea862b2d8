using LearningOrg.Core.Knowledge.Maps;

namespace LearningOrg.Core.Tests.Knowledge.Maps;

/// <summary>A map told slowly, as lists of words: which refusal a command meets, and what it leaves behind.</summary>
internal sealed class SlowMap
{
    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Needs { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, (string Level, DateTimeOffset Seen, DateTimeOffset? Used)> Holders { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, string?> Transfers { get; } = new(StringComparer.Ordinal);

    public DateTimeOffset Last { get; private set; } = MapArbitraries.Start;

    public string? Try(MapCommand command)
    {
        var at = command.At(Last);
        if ((Doubt(command) ?? (at < Last ? "out-of-sequence" : null)) is { } refused)
        {
            return refused;
        }

        var seen = command.SeenAt(Last);
        Change(command, seen);
        Last = at;
        return null;
    }

    private string? Doubt(MapCommand command)
    {
        var isFuture = command.SeenDaysBefore < 0;
        var (topic, need, holder) = ($"topic {command.Topic}", Need(command), Holder(command.Person, command.Topic));
        string? Missing(string part, string name) => Names.Contains($"{part} {name}") ? null : $"unknown-{part}";
        string? Again(string part, string name) => Names.Contains($"{part} {name}") ? $"duplicate-{part}" : null;
        string? NoHolder() => Missing("topic", command.Topic.Value) ?? (Holders.ContainsKey(holder) ? null : "unknown-holder");
        return command.Verb switch
        {
            "role" => Again("role", command.Role.Value),
            "activity" => Again("activity", command.Activity.Value),
            "topic" => Again("topic", command.Topic.Value),
            "need" => Missing("role", command.Role.Value) ?? Missing("activity", command.Activity.Value) ?? Missing("topic", command.Topic.Value)
                ?? (Needs.ContainsKey(need) ? "duplicate-need" : null),
            "drop" => Needs.ContainsKey(need) ? null : "unknown-need",
            "hold" => Missing("topic", command.Topic.Value) ?? (Holders.ContainsKey(holder) ? "duplicate-holder" : isFuture ? "not-permitted" : null),
            "confirm" => NoHolder() ?? (isFuture || command.SeenAt(Last) < Holders[holder].Seen ? "not-permitted" : null),
            "use" => NoHolder() ?? (isFuture || command.SeenAt(Last) <= Holders[holder].Used ? "not-permitted" : null),
            "leave" => Holders.Keys.Any(key => key.EndsWith($"/{command.Person}", StringComparison.Ordinal)) ? null : "unknown-person",
            "plan" => Missing("topic", command.Topic.Value)
                ?? (Transfers.ContainsKey(command.Transfer.Value) ? "duplicate-transfer"
                : command.From.Length > 0 ? NoHolder()
                : command.Technique.Code is "training" or "document" ? null : "not-permitted"),
            _ => !Transfers.TryGetValue(command.Transfer.Value, out var result) ? "unknown-transfer" : result is null ? null : "not-permitted",
        };
    }

    private void Change(MapCommand command, DateTimeOffset seen)
    {
        var holder = Holder(command.Person, command.Topic);
        switch (command.Verb)
        {
            case "role" or "activity" or "topic":
                Names.Add(command.Verb switch
                {
                    "role" => $"role {command.Role}",
                    "activity" => $"activity {command.Activity}",
                    _ => $"topic {command.Topic}",
                });
                break;
            case "need":
                Needs.Add(Need(command), command.Level.Code);
                break;
            case "drop":
                Needs.Remove(Need(command));
                break;
            case "hold":
                Holders.Add(holder, (command.Level.Code, seen, null));
                break;
            case "confirm":
                Holders[holder] = (command.Level.Code, seen, Holders[holder].Used);
                break;
            case "use":
                Holders[holder] = Holders[holder] with { Used = seen };
                break;
            case "leave":
                foreach (var key in Holders.Keys.Where(key => key.EndsWith($"/{command.Person}", StringComparison.Ordinal)).ToArray())
                {
                    Holders.Remove(key);
                }

                break;
            case "plan":
                Transfers.Add(command.Transfer.Value, null);
                break;
            default:
                Transfers[command.Transfer.Value] = command.Result.Code;
                break;
        }
    }

    private static string Need(MapCommand command) => $"{command.Role}/{command.Activity}/{command.Topic}";

    private static string Holder(ActorId person, TopicId topic) => $"{topic}/{person}";
}
