namespace LearningOrg.Core.Knowledge.Events;

/// <summary>The errors of a stream of events that no verbs can have left behind.</summary>
internal static class ImpossibleHistory
{
    public static ArgumentException Empty(string first, string argument) =>
        new($"There are no events. The first must be {first}.", argument);

    public static ArgumentException BegunBy(object happened, string first, string argument) =>
        new($"The first event must be {first}, but was '{happened}'.", argument);

    public static ArgumentException OutOfPlace(object happened, string because, string argument = "happened") =>
        new($"{because}: the event '{happened}' cannot stand here.", argument);

    public static ArgumentException Backwards(object happened, DateTimeOffset last, string argument) =>
        new($"The event '{happened}' lies before the last one, at {Text.Of(last)}. Hand in events in the order they happened.", argument);
}
