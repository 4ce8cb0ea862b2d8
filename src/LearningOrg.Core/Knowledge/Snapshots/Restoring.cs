using Ardalis.GuardClauses;

namespace LearningOrg.Core.Knowledge.Snapshots;

/// <summary>The guards of the way back from a snapshot. Each error names the member.</summary>
internal static class Restoring
{
    public static void CheckVersion(int version, int known, string member)
    {
        if (version != known)
        {
            throw new ArgumentException($"{member} is {Text.Of(version)}, but this library reads {Text.Of(known)} only.", member);
        }
    }

    public static string? NullOrText(string? text, string member) => text is null ? null : Guard.Against.Blank(text, member);

    public static ActorId Actor(string? actor, string member) => ActorId.Of(Guard.Against.Untidy(actor, member));

    public static ActorId? NullOrActor(string? actor, string member) => actor is null ? null : Actor(actor, member);

    public static ArticleId Id(string? id, string member) => ArticleId.Of(Guard.Against.Untidy(id, member));

    public static ArticleId? NullOrId(string? id, string member) => id is null ? null : Id(id, member);

    public static RequestId Request(string? id, string member) => RequestId.Of(Guard.Against.Untidy(id, member));

    public static DateTimeOffset Instant(DateTimeOffset instant, string member) => instant != default
        ? instant
        : throw new ArgumentException($"{member} is the default instant, which stands for none.", member);

    public static int AtLeastOne(int number, string member) => number >= 1
        ? number
        : throw new ArgumentOutOfRangeException(member, number, $"{member} must be at least 1.");

    /// <summary>Each element of a list by its place, as in <c>Flags[2].</c>; none where there is no list.</summary>
    public static Sequence<TValue> Each<TSnapshot, TValue>(IReadOnlyList<TSnapshot>? list, string member, Func<TSnapshot, string, TValue> load)
        where TSnapshot : class
    {
        if (list is null)
        {
            return Sequence<TValue>.Empty;
        }

        var loaded = new TValue[list.Count];
        for (var index = 0; index < loaded.Length; index++)
        {
            var place = $"{member}[{Text.Of(index)}]";
            loaded[index] = load(Guard.Against.Null(list[index], place), place + ".");
        }

        return new Sequence<TValue>(loaded);
    }

    /// <summary>A list to store: nothing at all where it is empty.</summary>
    public static IReadOnlyList<TSnapshot>? OrNone<TValue, TSnapshot>(IReadOnlyList<TValue> list, Func<TValue, TSnapshot> save) =>
        list.Count == 0 ? null : Sequence.Of(list.Select(save).ToArray());

    /// <summary>A list as a snapshot keeps it: compared by its elements, since a record compares its members and arrays go by reference.</summary>
    public static Sequence<TSnapshot>? Copied<TSnapshot>(IReadOnlyList<TSnapshot>? list) => list is null ? null : Sequence.Of(list);

    /// <summary>Refuses a half of what belongs together.</summary>
    public static void Together(bool main, bool beside, string member, string what)
    {
        if (main != beside)
        {
            var half = beside ? $"given, though there is no {what}" : $"missing beside the {what}";
            throw new ArgumentException($"{member} is {half}. Give both or neither.", member);
        }
    }
}
