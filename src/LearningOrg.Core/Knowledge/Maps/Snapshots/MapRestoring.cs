using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Maps.Snapshots;

/// <summary>The guards of the way back from a snapshot. Each error names the member.</summary>
internal static class MapRestoring
{
    /// <summary>A list to store: nothing at all where it is empty.</summary>
    public static Sequence<TSnapshot>? OrNone<TValue, TSnapshot>(IEnumerable<TValue> values, Func<TValue, TSnapshot> save) =>
        values.Select(save).ToArray() is { Length: > 0 } saved ? new Sequence<TSnapshot>(saved) : null;

    /// <summary>Each element with its place, as in <c>Needs[2]</c>; none where there is no list.</summary>
    public static IEnumerable<(T Item, string Place)> Each<T>(IReadOnlyList<T>? list, string member)
        where T : class
    {
        for (var index = 0; index < (list?.Count ?? 0); index++)
        {
            var place = $"{member}[{Text.Of(index)}]";
            yield return (Guard.Against.Null(list![index], place), place);
        }
    }

    public static RoleId Role(string? text, string member) => RoleId.Of(Guard.Against.Untidy(text, member));

    public static ActivityId Activity(string? text, string member) => ActivityId.Of(Guard.Against.Untidy(text, member));

    public static TopicId Topic(string? text, string member) => TopicId.Of(Guard.Against.Untidy(text, member));

    public static TransferId Transfer(string? text, string member) => TransferId.Of(Guard.Against.Untidy(text, member));

    public static ActorId[] People(IReadOnlyList<string>? people, string member) =>
        [.. Each(people, member).Select(person => Restoring.Actor(person.Item, person.Place))];

    public static DateTimeOffset NotBefore(DateTimeOffset instant, DateTimeOffset earliest, string what, string member) =>
        Restoring.Instant(instant, member) >= earliest
            ? instant
            : throw new ArgumentException($"{member} is {Text.Of(instant)}, but {what} at {Text.Of(earliest)}, which is later.", member);
}
