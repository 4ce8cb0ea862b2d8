using System.Globalization;

namespace LearningOrg.Cli.Portfolios;

/// <summary>Amounts of money or of weeks, exactly as they are written.</summary>
internal static class Amounts
{
    /// <summary>So that a tenth more is a decimal still.</summary>
    public const decimal Most = 1_000_000_000_000_000;

    /// <summary>An amount from 0; <c>null</c> where it is something else.</summary>
    public static decimal? Read(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount is >= 0 and <= Most
            ? amount
            : null;

    public static decimal Of(double number, string column, string id) => Math.Abs(number) <= (double)Most
        ? (decimal)number
        : throw new ArgumentException(FormattableString.Invariant($"{column} of '{id}' is {number:R}; to be added exactly it must be from 0 to 10^15."));

    /// <summary>All digits and no zeros behind them.</summary>
    public static string Print(decimal amount) => amount.ToString("#,0.############################", CultureInfo.InvariantCulture);
}
