using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace LearningOrg.Core.Lifecycles;

/// <summary>Codes are stored, compared letter by letter and drawn: lower-case words of letters and digits, joined by single
/// hyphens.</summary>
internal static class Codes
{
    public static string Malformed(
        this IGuardClause guard, string? code, [CallerArgumentExpression(nameof(code))] string? argument = null)
    {
        guard.Null(code, argument);
        return IsWellFormed(code)
            ? code
            : throw new ArgumentException(
                $"{argument} must be lower-case words of the letters a to z and digits, joined by hyphens and begun by a letter, " +
                $"as in 'on-hold', but was '{code}'.",
                argument);
    }

    /// <summary>As people read it: <c>take-up</c> is "Take up".</summary>
    public static string Spoken(string code) => char.ToUpperInvariant(code[0]) + code.Substring(1).Replace('-', ' ');

    private static bool IsWellFormed(string code)
    {
        var previous = '-';
        foreach (var letter in code)
        {
            var isPermitted = letter is >= 'a' and <= 'z' or >= '0' and <= '9' || (letter == '-' && previous != '-');
            if (!isPermitted)
            {
                return false;
            }

            previous = letter;
        }

        return previous != '-' && code[0] is >= 'a' and <= 'z';
    }
}
