namespace LearningOrg.Cli.Decisions;

/// <summary>Reads lists that name criteria: <c>Cost,Speed</c> and <c>Cost:1,Speed:2</c>.</summary>
/// <remarks>
/// The names are those of the matrix, and the longest that fits is taken: a name may hold commas and colons without being quoted.
/// </remarks>
internal static class CriterionList
{
    /// <summary>As <c>Cost,Speed</c>; a message where that fails.</summary>
    public static string? TryReadNames(string text, string subject, IReadOnlyList<string> criteria, out List<string> names)
    {
        names = [];
        if (string.IsNullOrWhiteSpace(text))
        {
            return $"{subject} is blank; name criteria, as {criteria[0]}.";
        }

        foreach (var (name, tail) in Items(text, criteria, end: ','))
        {
            if (name is null)
            {
                return Unknown(tail, subject, criteria);
            }

            if (names.Contains(name))
            {
                return $"{subject} names '{name}' twice; once is enough.";
            }

            names.Add(name);
        }

        return null;
    }

    /// <summary>As <c>Cost:1,Speed:2</c>; a message where that fails.</summary>
    public static string? TryReadPairs(
        string text, string subject, IReadOnlyList<string> criteria, out List<(string Name, string Value)> pairs)
    {
        pairs = [];
        foreach (var (name, tail) in Items(text, criteria, end: ':'))
        {
            if (name is null)
            {
                return Unknown(tail.Split(':')[0], subject, criteria);
            }

            pairs.Add((name, tail));
        }

        return null;
    }

    private static string Unknown(string name, string subject, IReadOnlyList<string> criteria) =>
        $"{subject} names '{name}', which is not a criterion; {NearNames.Hint(name, [.. criteria])}";

    /// <summary>The name of each item, and what follows it up to the next; or <c>null</c> and the whole item where no name fits.</summary>
    private static IEnumerable<(string? Name, string Tail)> Items(string text, IReadOnlyList<string> criteria, char end)
    {
        for (var place = 0; place < text.Length;)
        {
            while (place < text.Length && text[place] == ' ')
            {
                place++;
            }

            var name = criteria
                .Where(name => string.CompareOrdinal(text, place, name, 0, name.Length) == 0)
                .Where(name => place + name.Length == text.Length ? end == ',' : text[place + name.Length] == end)
                .MaxBy(name => name.Length);
            var start = name is null ? place : place + name.Length;
            var comma = text.IndexOf(',', start);
            var stop = comma < 0 ? text.Length : comma;
            yield return (name, text[(name is null || end == ',' ? start : start + 1)..stop].Trim());
            place = stop + 1;
        }
    }
}
