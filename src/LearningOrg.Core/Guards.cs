using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace LearningOrg.Core;

/// <summary>The guards that stand at the library's doors, beside Ardalis' own. Each names the argument, what it was and what is
/// allowed.</summary>
internal static class Guards
{
    /// <summary>The longest time that is stored as a number of days.</summary>
    public const double MostDays = 3_650_000;

    public static string Blank(
        this IGuardClause guard, string? text, [CallerArgumentExpression(nameof(text))] string? argument = null)
    {
        guard.Null(text, argument);
        if (text.Trim().Length == 0)
        {
            throw new ArgumentException($"{argument} must not be blank.", argument);
        }

        return text;
    }

    /// <summary>Times are stored as numbers of days, which keep a second and not a tick.</summary>
    public static TimeSpan Unstorable(
        this IGuardClause guard, TimeSpan period, [CallerArgumentExpression(nameof(period))] string? argument = null)
    {
        _ = guard;
        return period >= TimeSpan.FromSeconds(1) && period.TotalDays <= MostDays && period.Ticks % TimeSpan.TicksPerSecond == 0
            ? period
            : throw new ArgumentOutOfRangeException(
                argument, period, $"{argument} must be a whole number of seconds, longer than nothing and at most {Text.Of(MostDays)} days.");
    }

    /// <summary>Ids are compared letter by letter, so white space around them would make two of one.</summary>
    public static string Untidy(
        this IGuardClause guard, string? text, [CallerArgumentExpression(nameof(text))] string? argument = null)
    {
        guard.Blank(text, argument);
        if (char.IsWhiteSpace(text![0]) || char.IsWhiteSpace(text[text.Length - 1]))
        {
            throw new ArgumentException($"{argument} must have no white space around it, but was '{text}'.", argument);
        }

        return text;
    }

    /// <summary>One of many: the place is written down only where it is needed.</summary>
    public static string UntidyAt(this IGuardClause guard, string? text, string argument, int place) =>
        text is { Length: > 0 } && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[text.Length - 1])
            ? text
            : guard.Untidy(text, $"{argument}[{Text.Of(place)}]");

    public static double NotFinite(
        this IGuardClause guard, double number, [CallerArgumentExpression(nameof(number))] string? argument = null)
    {
        _ = guard;
        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            throw new ArgumentOutOfRangeException(argument, number, $"{argument} must be a finite number.");
        }

        return number;
    }

    public static double OutsideOf(
        this IGuardClause guard,
        double number,
        double minimum,
        double maximum,
        [CallerArgumentExpression(nameof(number))] string? argument = null)
    {
        _ = guard;
        // Written so that NaN, which is neither, is refused too.
        if (!(number >= minimum && number <= maximum))
        {
            // Nobody thinks of the largest double as a limit.
            var permitted = maximum < double.MaxValue
                ? $"lie in {Text.Of(minimum)} to {Text.Of(maximum)}"
                : $"be a finite number of at least {Text.Of(minimum)}";
            throw new ArgumentOutOfRangeException(argument, number, $"{argument} must {permitted}.");
        }

        return number;
    }

    public static T Unassigned<T>(
        this IGuardClause guard, T value, [CallerArgumentExpression(nameof(value))] string? argument = null)
        where T : struct, IEquatable<T>
    {
        _ = guard;
        if (value.Equals(default))
        {
            throw new ArgumentException(
                $"{argument} is unassigned: it is the default {typeof(T).Name}. Make one with {typeof(T).Name}.Of(…).", argument);
        }

        return value;
    }
}
