using System.Globalization;

namespace LearningOrg.Core.Prioritization.Portfolio;

/// <summary>Exact amounts: of money, of weeks.</summary>
internal static class Amount
{
    /// <summary>All digits and no zeros behind them, whatever the culture.</summary>
    public static string Print(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);

    public static decimal NotNegative(decimal amount, string what, string id, string argument) => amount >= 0
        ? amount
        : throw new ArgumentOutOfRangeException(argument, amount, $"The {what} of '{id}' is {Print(amount)}; it must be 0 or more.");

    public static decimal NotNegative(decimal amount, string argument) => amount >= 0
        ? amount
        : throw new ArgumentOutOfRangeException(argument, amount, $"{argument} must be 0 or more.");
}
