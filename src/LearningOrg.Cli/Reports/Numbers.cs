using System.Globalization;

namespace LearningOrg.Cli.Reports;

/// <summary>How tables write numbers: three digits that matter, shares as per cent.</summary>
internal static class Numbers
{
    public static string Measured(double number, string? unit) => unit == "share" ? Percent(number) : Plain(number);

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");

    public static string Plain(double number) => Math.Abs(number) switch
    {
        >= 100 => number.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => number.ToString("0.#", CultureInfo.InvariantCulture),
        _ => number.ToString("0.##", CultureInfo.InvariantCulture),
    };

    /// <summary>Three decimals below ten, so that neighbours on a scale from 0 to 1 can be told apart.</summary>
    public static string Score(double score) =>
        Math.Abs(score) < 10 ? score.ToString("0.000", CultureInfo.InvariantCulture) : score.ToString("#,0.#", CultureInfo.InvariantCulture);
}
