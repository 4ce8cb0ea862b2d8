namespace LearningOrg.Cli.Decisions;

/// <summary>What somebody may have meant who misspelled a name.</summary>
internal static class NearNames
{
    /// <summary>As <c>did you mean topsis?</c>, or else <c>it must be one of …</c>.</summary>
    public static string Hint(string typed, IReadOnlyCollection<string> names)
    {
        var near = NearestTo(typed, names);
        return near is null ? $"it must be one of {string.Join(", ", names)}." : $"did you mean {near}?";
    }

    /// <summary>The name that the fewest changes of a letter lead to; <c>null</c> where that would be a guess.</summary>
    public static string? NearestTo(string typed, IEnumerable<string> names)
    {
        var (nearest, least) = ((string?)null, int.MaxValue);
        foreach (var name in names)
        {
            var changes = Changes(Plain(typed), Plain(name));
            var isNear = (changes <= (Math.Min(typed.Length, name.Length) + 2) / 3 && changes < Math.Max(typed.Length, name.Length))
                || IsShortened(typed, name);
            if (isNear && changes < least)
            {
                (nearest, least) = (name, changes);
            }
        }

        return nearest;
    }

    private static bool IsShortened(string typed, string name) =>
        typed.Length >= 3 && Plain(name).StartsWith(Plain(typed), StringComparison.Ordinal);

    // Case, hyphens, underscores and spaces are mistaken for one another more than anything else.
    private static string Plain(string name) =>
        string.Concat(name.Where(character => character is not ('-' or '_' or ' '))).ToUpperInvariant();

    /// <summary>How many letters must be put in, taken out or changed (Levenshtein).</summary>
    private static int Changes(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
