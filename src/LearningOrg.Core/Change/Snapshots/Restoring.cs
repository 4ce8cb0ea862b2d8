using Ardalis.GuardClauses;

namespace LearningOrg.Core.Change.Snapshots;

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

    public static ActorId Actor(string? actor, string member) => ActorId.Of(Guard.Against.Untidy(actor, member));

    public static ChangeInitiativeId Id(string? id, string member) => ChangeInitiativeId.Of(Guard.Against.Untidy(id, member));

    public static DateTimeOffset Instant(DateTimeOffset? instant, string member) => Given(instant, member) is var given && given != default
        ? given
        : throw new ArgumentException($"{member} is the default instant, which stands for none.", member);

    public static T Given<T>(T? part, string member)
        where T : class => Guard.Against.Null(part, member);

    public static T Given<T>(T? part, string member)
        where T : struct => part ?? throw new ArgumentNullException(member, $"{member} is missing.");

    public static int AtLeast(int least, int number, string member) => number >= least
        ? number
        : throw new ArgumentOutOfRangeException(member, number, $"{member} must be at least {Text.Of(least)}.");

    public static Percentage Share(double? share, string member) => Percentage.OfShare(Guard.Against.OutsideOf(Given(share, member), 0, 1, member));

    /// <summary>Each element of a list by its place, as in <c>Wins[2].</c>; none where there is no list.</summary>
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
            loaded[index] = load(Guard.Against.Null(list[index], place), place);
        }

        return new Sequence<TValue>(loaded);
    }

    /// <summary>A list to store: nothing at all where it is empty.</summary>
    public static IReadOnlyList<TSnapshot>? OrNone<TValue, TSnapshot>(IReadOnlyList<TValue> list, Func<TValue, TSnapshot> save) =>
        list.Count == 0 ? null : Sequence.Of(list.Select(save).ToArray());

    /// <summary>A list as a snapshot keeps it: compared by its elements, since a record compares its members and arrays go by reference.</summary>
    public static Sequence<TSnapshot>? Copied<TSnapshot>(IReadOnlyList<TSnapshot>? list) => list is null ? null : Sequence.Of(list);

    /// <summary>An error thrown by a door, as an error of the member that was handed to it.</summary>
    public static TValue At<TValue>(string member, Func<TValue> door)
    {
        try
        {
            return door();
        }
        catch (ArgumentException broken)
        {
            throw new ArgumentException($"{member} is refused: {Sentence(broken)}", member, broken);
        }
    }

    private static string Sentence(ArgumentException broken)
    {
        // The runtime appends the argument's name, each in its own way.
        var appended = broken.ParamName is null
            ? -1
            : broken.Message.IndexOf(new ArgumentException(string.Empty, broken.ParamName).Message, StringComparison.Ordinal);
        return appended > 0 ? broken.Message.Substring(0, appended) : broken.Message;
    }
}
