namespace LearningOrg.Core;

/// <summary>The contracts of a room, to be found by the event and by the code.</summary>
internal sealed class EventCatalog<TEvent, TSnapshot>(IReadOnlyList<EventContract<TEvent, TSnapshot>> all)
{
    private readonly Dictionary<string, EventContract<TEvent, TSnapshot>> _byKind = all.ToDictionary(contract => contract.Kind, StringComparer.Ordinal);
    private readonly Dictionary<Type, EventContract<TEvent, TSnapshot>> _byType = all.ToDictionary(contract => contract.Type);

    public EventContract<TEvent, TSnapshot> Of(object happened) => _byType[happened.GetType()];

    public EventContract<TEvent, TSnapshot> OfKind(string kind, string member) => _byKind.TryGetValue(kind, out var contract)
        ? contract
        : throw new ArgumentException($"'{kind}' is not a kind of event. Allowed: {Text.List(all.Select(known => known.Kind).ToArray(), "or")}.", member);
}
