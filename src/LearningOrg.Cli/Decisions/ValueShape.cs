using System.Globalization;

namespace LearningOrg.Cli.Decisions;

/// <summary>What the value of an option may be.</summary>
/// <param name="Permitted">In words: <c>a number from 0 to 1</c>.</param>
/// <param name="Read">Reads it; <c>null</c> where it is something else.</param>
/// <param name="Words">Those it may be, where it is a word.</param>
internal sealed record ValueShape(string Permitted, Func<string, object?> Read, IReadOnlyList<string> Words)
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static ValueShape Share { get; } = Number("a number from 0 to 1", number => number is >= 0 and <= 1);

    public static ValueShape FromZero { get; } = Number("a number from 0", number => number >= 0);

    public static ValueShape Majority { get; } = Number("a number from 0.5 to 1", number => number is >= 0.5 and <= 1);

    public static ValueShape AboveOne { get; } = Number("a number above 1", number => number > 1);

    public static ValueShape AnyNumber { get; } = Number("a number", _ => true);

    /// <summary>As <c>0..10</c>, the lower first.</summary>
    public static ValueShape Bounds { get; } = new("two numbers, the lower first, as 0..10", ReadBounds, []);

    /// <summary>As <c>2/5/8</c>.</summary>
    public static ValueShape Limits { get; } = new("numbers from the worst up, as 2/5/8", ReadLimits, []);

    public static ValueShape OneOf(params string[] words) =>
        new($"one of {string.Join(", ", words)}", text => words.Contains(text, StringComparer.Ordinal) ? text : null, words);

    public static double? ReadNumber(string text) =>
        double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static ValueShape Number(string permitted, Func<double, bool> allows) =>
        new(permitted, text => ReadNumber(text) is { } number && allows(number) ? number : null, []);

    private static object? ReadBounds(string text)
    {
        var ends = text.Split("..");
        return ends.Length == 2 && ReadNumber(ends[0]) is { } lower && ReadNumber(ends[1]) is { } upper && lower < upper
            ? (lower, upper)
            : null;
    }

    private static double[]? ReadLimits(string text)
    {
        var limits = text.Split('/').Select(ReadNumber).OfType<double>().ToArray();
        return limits.Length == text.Split('/').Length ? limits : null;
    }
}
