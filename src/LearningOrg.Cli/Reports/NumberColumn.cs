using System.Globalization;

namespace LearningOrg.Cli.Reports;

/// <summary>How the numbers of one column are written: as many decimals each, so that they can be compared at a glance.</summary>
internal static class NumberColumn
{
    private const int Digits = 4;
    private const int MostDecimals = 12;

    /// <summary>Whole numbers as they are; others with four digits of the largest, and more where two ranks would look the same.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<double> numbers, IReadOnlyList<int>? ranks = null)
    {
        var largest = numbers.Max(Math.Abs);
        if (largest is >= 1e9 or (> 0 and < 1e-4))
        {
            return [.. numbers.Select(number => number.ToString("G6", CultureInfo.InvariantCulture))];
        }

        if (numbers.All(number => number % 1 == 0))
        {
            return Written(numbers, 0);
        }

        var whole = largest < 1 ? 0 : 1 + (int)Math.Floor(Math.Log10(largest));
        var decimals = Math.Max(0, Digits - whole);
        var texts = Written(numbers, decimals);
        while (ranks is not null && decimals < MostDecimals && LooksTied(texts, ranks))
        {
            texts = Written(numbers, ++decimals);
        }

        return texts;
    }

    private static string[] Written(IReadOnlyList<double> numbers, int decimals) =>
        [.. numbers.Select(number => Math.Round(number, decimals, MidpointRounding.AwayFromZero) is var rounded && rounded == 0
            ? 0.0.ToString($"F{decimals}", CultureInfo.InvariantCulture)
            : rounded.ToString($"N{decimals}", CultureInfo.InvariantCulture))];

    private static bool LooksTied(string[] texts, IReadOnlyList<int> ranks)
    {
        var rankOf = new Dictionary<string, int>(StringComparer.Ordinal);
        return texts.Where((text, place) => !rankOf.TryAdd(text, ranks[place]) && rankOf[text] != ranks[place]).Any();
    }
}
