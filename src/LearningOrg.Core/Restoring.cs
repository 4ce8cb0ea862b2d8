using Ardalis.GuardClauses;

namespace LearningOrg.Core;

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

    public static T Given<T>(T? part, string member)
        where T : class => Guard.Against.Null(part, member);

    public static T Given<T>(T? part, string member)
        where T : struct => part ?? throw new ArgumentNullException(member, $"{member} is missing.");

    public static string? NullOrText(string? text, string member) => text is null ? null : Guard.Against.Blank(text, member);

    public static ActorId Actor(string? actor, string member) => ActorId.Of(Guard.Against.Untidy(actor, member));

    public static ActorId? NullOrActor(string? actor, string member) => actor is null ? null : Actor(actor, member);

    public static DateTimeOffset Instant(DateTimeOffset instant, string member) => instant != default
        ? instant
        : throw new ArgumentException($"{member} is the default instant, which stands for none.", member);

    public static DateTimeOffset Instant(DateTimeOffset? instant, string member) => Instant(Given(instant, member), member);

    public static int AtLeastOne(int number, string member) => AtLeast(1, number, member);

    public static int AtLeast(int least, int number, string member) => number >= least
        ? number
        : throw new ArgumentOutOfRangeException(member, number, $"{member} must be at least {Text.Of(least)}.");

    public static Percentage Share(double? share, string member) => Percentage.OfShare(Guard.Against.OutsideOf(Given(share, member), 0, 1, member));

    /// <summary>A length of time in days: what people write, to the second.</summary>
    public static TimeSpan Days(double days, string member)
    {
        var seconds = Math.Round(days * 86_400);
        return seconds >= 1 && days <= Guards.MostDays
            ? TimeSpan.FromTicks((long)seconds * TimeSpan.TicksPerSecond)
            : throw new ArgumentOutOfRangeException(
                member, days, $"{member} must be a number of days, from one second's worth to {Text.Of(Guards.MostDays)}.");
    }

    /// <summary>Each element of a list with what its members' names begin with, as in <c>Tasks[2].</c>; none where there is no list.</summary>
    public static Sequence<TValue> Each<TSnapshot, TValue>(IReadOnlyList<TSnapshot>? list, string member, Func<TSnapshot, string, TValue> load)
        where TSnapshot : class => EachAt(list, member, (stored, place) => load(stored, place + "."));

    /// <summary>Each element of a list with its place, as in <c>Tasks[2]</c>; none where there is no list.</summary>
    public static Sequence<TValue> EachAt<TSnapshot, TValue>(IReadOnlyList<TSnapshot>? list, string member, Func<TSnapshot, string, TValue> load)
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

    /// <summary>Refuses a half of what belongs together.</summary>
    public static void Together(bool main, bool beside, string member, string what)
    {
        if (main != beside)
        {
            var half = beside ? $"given, though there is no {what}" : $"missing beside the {what}";
            throw new ArgumentException($"{member} is {half}. Give both or neither.", member);
        }
    }

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

    /// <summary>An error thrown by a door about one of its arguments, as an error of the member that was handed in there.</summary>
    /// <param name="prefix">What the names of the members begin with.</param>
    /// <param name="door">What it throws about a member by its own name goes on as it is.</param>
    /// <param name="memberOf">The member of an argument; null where they have the same name.</param>
    public static TValue Inside<TValue>(string prefix, Func<TValue> door, Func<string, string?>? memberOf = null)
    {
        try
        {
            return door();
        }
        catch (ArgumentException broken) when (broken.ParamName is { Length: > 0 } argument && char.IsLower(argument[0]))
        {
            var member = prefix + (memberOf?.Invoke(broken.ParamName) ?? Capital(broken.ParamName));
            var sentence = Sentence(broken);
            var named = sentence.StartsWith(broken.ParamName, StringComparison.Ordinal)
                ? sentence.Remove(0, broken.ParamName.Length).Insert(0, member)
                : $"{member} is refused: {sentence}";
            throw new ArgumentException(named, member, broken);
        }
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static string Sentence(ArgumentException broken)
    {
        // The runtime appends the argument's name, each in its own way.
        var appended = broken.ParamName is { } argument
            ? broken.Message.IndexOf(new ArgumentException(string.Empty, argument).Message, StringComparison.Ordinal)
            : -1;
        return appended > 0 ? broken.Message.Substring(0, appended) : broken.Message;
    }
}
