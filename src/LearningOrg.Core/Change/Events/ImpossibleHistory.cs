namespace LearningOrg.Core.Change.Events;

/// <summary>The errors of a stream of events that no verbs can have left behind.</summary>
internal static class ImpossibleHistory
{
    public static ArgumentException Empty(string argument) =>
        new($"There are no events. The first must be {nameof(ChangeLaunched)}.", argument);

    public static ArgumentException BegunBy(ChangeEvent happened, string argument) =>
        new($"The first event must be {nameof(ChangeLaunched)}, but was '{happened}'.", argument);

    public static ArgumentException OutOfPlace(ChangeEvent happened, string because, string argument = "happened") =>
        new($"{because}: the event '{happened}' cannot stand here.", argument);

    public static ArgumentException Backwards(ChangeEvent happened, DateTimeOffset last, string argument) =>
        new($"The event '{happened}' lies before the last one, at {Text.Of(last)}. Hand in events in the order they happened.", argument);
}
